import { expect, test } from 'vitest';
import { findTrayHost, readTrayHost } from './tray-host';

test.each([
  ['somebody', { kind: 'value', value: ':1.5' }, { owner: ':1.5' }],
  ['nobody', { kind: 'error', name: 'org.freedesktop.DBus.Error.NameHasNoOwner' }, 'none'],
  ['not for us to know', { kind: 'error', name: 'org.freedesktop.DBus.Error.AccessDenied' }, 'unknown'],
  ['something else', { kind: 'value', value: undefined }, 'unknown'],
  ['not answered', { kind: 'no-answer' }, 'unknown'],
] as const)('who shows the tray: %s', (_what, answer, host) => {
  expect(readTrayHost(answer)).toEqual(host);
});

test.each(['win32', 'darwin'] as const)('%s always has a tray, and nobody is asked', async (platform) => {
  const asked = () => Promise.reject(new Error('Nobody is to be asked.'));
  expect(await findTrayHost(platform, asked)).toEqual({ owner: platform });
});

test('linux asks its session bus', async () => {
  expect(await findTrayHost('linux', async () => ({ kind: 'value', value: ':1.5' }))).toEqual({ owner: ':1.5' });
});
