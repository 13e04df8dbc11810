import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inProject } from '../setup/project.mjs';
import { configurationForLinux, signingForMac } from './configuration.mjs';

const certificate = { CSC_LINK: 'certificate.p12' };

describe('how an app for macOS is signed', () => {
  it('is ad hoc without a certificate, as an Apple Silicon Mac starts nothing unsigned', () => {
    expect(signingForMac({})).toEqual({
      mac: { identity: null, notarize: false },
      electronFuses: { resetAdHocDarwinSignature: true },
    });
  });

  it('is with a certificate hardened, and stops where that cannot be done', () => {
    expect(signingForMac(certificate)).toEqual({
      mac: { hardenedRuntime: true, notarize: false },
      forceCodeSigning: true,
    });
  });

  it.each([
    ['an API key', { APPLE_API_KEY: 'key.p8', APPLE_API_KEY_ID: 'id', APPLE_API_ISSUER: 'issuer' }],
    ['an account', { APPLE_ID: 'a@b', APPLE_APP_SPECIFIC_PASSWORD: 'secret', APPLE_TEAM_ID: 'team' }],
    ['a keychain', { APPLE_KEYCHAIN: 'keychain', APPLE_KEYCHAIN_PROFILE: 'profile' }],
  ])('is notarised with a certificate and %s', (_name, credentials) => {
    expect(signingForMac({ ...certificate, ...credentials }).mac?.notarize).toBe(true);
  });

  it('is not notarised with half of what Apple wants', () => {
    expect(signingForMac({ ...certificate, APPLE_ID: 'a@b' }).mac?.notarize).toBe(false);
  });
});

describe('packages for Windows', () => {
  it.each(['nsis', 'portable'])('are one for each processor (%s), and none beside them holds both', (section) => {
    const [, settings = ''] = readFileSync(inProject('electron-builder.yml'), 'utf8').split(`\n${section}:\n`);
    const [own = ''] = settings.split(/\n(?=\S)/);
    expect(own).toContain('buildUniversalInstaller: false');
  });
});

describe('packages for Linux', () => {
  it.each(['deb', 'rpm'] as const)('have the command as a file of the %s, so that no script can lose it', (kind) => {
    expect(configurationForLinux('/papers')[kind]?.fpm).toContain('/papers/alm-lifeline=/usr/bin/alm-lifeline');
  });

  it('are installed into a folder without a space', () => {
    expect(configurationForLinux('/papers').productName).toBe('alm-lifeline');
  });
});
