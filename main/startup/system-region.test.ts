import { describe, expect, test } from 'vitest';
import { systemRegion } from './system-region';

describe('on Linux the environment says it', () => {
  test.each([
    [{ LANG: 'de_DE.UTF-8' }, 'de-DE'],
    [{ LANG: 'en_US.UTF-8', LC_TIME: 'de_DE.UTF-8' }, 'de-DE'],
    [{ LANG: 'en_US.UTF-8', LC_TIME: 'de_DE.UTF-8', LC_ALL: 'fr_FR@euro' }, 'fr-FR'],
    [{ LANG: 'en_US.UTF-8', LC_TIME: '', LC_ALL: '' }, 'en-US'],
    [{ LANG: 'en_US.UTF-8', LC_MESSAGES: 'de_DE.UTF-8' }, 'en-US'],
  ])('%j is %s', (env, region) => {
    expect(systemRegion('linux', env, 'sv-SE')).toBe(region);
  });

  test.each([{}, { LANG: 'C' }, { LANG: 'C.UTF-8' }, { LC_ALL: 'POSIX' }, { LC_TIME: '../../etc' }])(
    '%j is no place',
    (env) => {
      expect(systemRegion('linux', env, 'sv-SE')).toBe('en-GB');
    },
  );
});

test.each(['darwin', 'win32'])('on %s Electron says it', (platform) => {
  expect(systemRegion(platform, { LC_ALL: 'fr_FR.UTF-8' }, 'de-DE')).toBe('de-DE');
  expect(systemRegion(platform, {}, 'en-US@posix')).toBe('en-GB');
});

test('a terminal on a Mac says it before Electron can', () => {
  expect(systemRegion('darwin', { LANG: 'de_DE.UTF-8' }, '')).toBe('de-DE');
});
