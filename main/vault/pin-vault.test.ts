import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyFolder } from '../../tests/fixtures/empty-folder';
import { fakeKeyring } from '../../tests/fixtures/fake-keyring';
import { openVault } from '../../tests/fixtures/open-vault';
import { readKeptPin } from './pin-vault';

const onDisk = (folder: string) =>
  readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');

test('a vault without a PIN says so', () => {
  const vault = openVault(emptyFolder());
  expect(vault.status()).toEqual({ state: 'none', keyring: 'unknown', privileged: false });
  expect(vault.reveal()).toMatchObject({ ok: false, error: { code: 'no-pin' } });
});

describe('with a real keyring', () => {
  test('a PIN is kept across a restart, without the white space around it', () => {
    const folder = emptyFolder();
    expect(openVault(folder).keep(' 345\n', false).ok).toBe(true);
    const vault = openVault(folder);
    expect(vault.status()).toMatchObject({ state: 'kept', since: '2026-01-15T12:00:00.000Z', privileged: false });
    expect(vault.reveal()).toEqual({ ok: true, value: '345' });
  });

  test('no file holds it in the clear, nor its base64', () => {
    const folder = emptyFolder();
    openVault(folder).keep('86427531', false);
    expect(onDisk(folder)).not.toContain('86427531');
    expect(onDisk(folder)).not.toContain(Buffer.from('86427531').toString('base64').slice(0, 8));
  });

  test('a new PIN takes the place of the old one', () => {
    const vault = openVault(emptyFolder());
    vault.keep('345', false);
    vault.keep('678', false);
    expect(vault.reveal()).toEqual({ ok: true, value: '678' });
  });

  test('a forgotten PIN leaves nothing on the disk', () => {
    const folder = emptyFolder();
    const vault = openVault(folder);
    vault.keep('345', false);
    const { cipher } = JSON.parse(onDisk(folder));
    vault.forget();
    expect(vault.status().state).toBe('none');
    expect(openVault(folder).status().state).toBe('none');
    expect(onDisk(folder)).not.toContain(cipher);
  });

  test('what cannot be a PIN is refused, and the one that was kept stays', () => {
    const vault = openVault(emptyFolder());
    vault.keep('345', false);
    expect(vault.keep('6\n7', false)).toMatchObject({ ok: false, error: { code: 'pin-line-break' } });
    expect(vault.reveal()).toEqual({ ok: true, value: '345' });
  });
});

describe('without a keyring', () => {
  test('a PIN stays in memory until the program quits, and never reaches the disk', () => {
    const folder = emptyFolder();
    const keyring = fakeKeyring({ isMissing: true });
    const vault = openVault(folder, keyring);
    expect(vault.keep('345', false).ok).toBe(true);
    expect(vault.status()).toMatchObject({ state: 'session', keyring: 'missing' });
    expect(vault.reveal()).toEqual({ ok: true, value: '345' });
    expect(readdirSync(folder)).toEqual([]);
    expect(openVault(folder, keyring).status().state).toBe('none');
  });

  test('a PIN that was kept before is taken off the disk when another takes its place', () => {
    const folder = emptyFolder();
    const keyring = fakeKeyring();
    openVault(folder, keyring).keep('345', false);
    keyring.isMissing = true;
    openVault(folder, keyring).keep('678', false);
    keyring.isMissing = false;
    expect(openVault(folder, keyring).status().state).toBe('none');
  });

  test('a PIN in memory goes to the keyring once there is one', () => {
    const folder = emptyFolder();
    const keyring = fakeKeyring({ isMissing: true });
    const vault = openVault(folder, keyring);
    vault.keep('345', false);
    keyring.isMissing = false;
    vault.keep('678', false);
    expect(vault.status().state).toBe('kept');
    expect(openVault(folder, keyring).reveal()).toEqual({ ok: true, value: '678' });
  });

  test('a PIN that was kept is unreadable, and is asked for again', () => {
    const folder = emptyFolder();
    const keyring = fakeKeyring();
    openVault(folder, keyring).keep('345', false);
    keyring.isMissing = true;
    const vault = openVault(folder, keyring);
    vault.askKeyring();
    expect(vault.status().state).toBe('unreadable');
    expect(vault.reveal()).toMatchObject({ ok: false, error: { code: 'pin-unreadable' } });
  });
});

describe('with a keyring that is locked', () => {
  test('a PIN that was kept is unreadable, in words that name nothing', () => {
    const folder = emptyFolder();
    const keyring = fakeKeyring();
    openVault(folder, keyring).keep('345', false);
    keyring.isLocked = true;
    const vault = openVault(folder, keyring);
    const revealed = vault.reveal();
    expect(revealed).toMatchObject({ ok: false, error: { code: 'pin-unreadable' } });
    expect(JSON.stringify(revealed)).not.toMatch(/345|PIN holder/);
    expect(vault.status().state).toBe('unreadable');
  });

  test('the PIN is at hand again once it is opened', () => {
    const folder = emptyFolder();
    const keyring = fakeKeyring();
    openVault(folder, keyring).keep('345', false);
    keyring.isLocked = true;
    const vault = openVault(folder, keyring);
    vault.reveal();
    keyring.isLocked = false;
    expect(vault.reveal()).toEqual({ ok: true, value: '345' });
    expect(vault.status().state).toBe('kept');
  });

  test('a new PIN stays in memory', () => {
    const folder = emptyFolder();
    const vault = openVault(folder, fakeKeyring({ isLocked: true }));
    expect(vault.keep('345', false).ok).toBe(true);
    expect(vault.status()).toMatchObject({ state: 'session', keyring: 'missing' });
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('a PIN that may be privileged', () => {
  test('is kept only once that is wanted', () => {
    const vault = openVault(emptyFolder());
    expect(vault.keep('p345', false)).toMatchObject({ ok: false, error: { code: 'pin-privileged' } });
    expect(vault.status().state).toBe('none');
    expect(vault.keep('p345', true).ok).toBe(true);
    expect(vault.status()).toMatchObject({ state: 'kept', privileged: true });
  });

  test.each([true, false])('is known as one after the restart (keyring missing: %s)', (isMissing) => {
    const vault = openVault(emptyFolder(), fakeKeyring({ isMissing }));
    vault.keep('p345', true);
    expect(vault.status().privileged).toBe(true);
  });
});

test('a damaged file is set aside, and the PIN asked for again', () => {
  const folder = emptyFolder();
  openVault(folder).keep('345', false);
  writeFileSync(join(folder, 'pin.json'), '{"version":1,"cipher":"not base64!"}');
  expect(openVault(folder).status().state).toBe('none');
  expect(readdirSync(folder).some((name) => name.startsWith('pin.set-aside'))).toBe(true);
});

test.each([
  null,
  {},
  { version: 2, cipher: '', privileged: false },
  { version: 1, cipher: '8642', privileged: 'no', pin: '8642' },
  { version: 1, cipher: 8642, privileged: false, pin: '8642' },
])('a file that holds %j is refused without a word of it', (stored) => {
  const refused = readKeptPin(stored);
  expect(refused.ok).toBe(false);
  expect(JSON.stringify(refused)).not.toContain('8642');
});
