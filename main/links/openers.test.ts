import { expect, test } from 'vitest';
import { readProtocolName, readXdgMime } from './openers';

test.each([
  ['names a program', { ran: true, stdout: 'gnome-calls.desktop\n', stderr: '' }, { id: 'gnome-calls.desktop' }],
  [
    'names one and complains',
    { ran: true, stdout: 'a.desktop\n', stderr: 'kreadconfig: not found' },
    { id: 'a.desktop' },
  ],
  ['names several', { ran: true, stdout: 'a.desktop;b.desktop\n', stderr: '' }, { id: 'a.desktop' }],
  ['names none', { ran: true, stdout: '\n', stderr: '' }, 'none'],
  ['names none, as it lacks a command', { ran: true, stdout: '', stderr: 'sed: not found' }, 'unknown'],
  ['is missing, fails or is slow', { ran: false }, 'unknown'],
] as const)('xdg-mime that %s', (_what, asked, answer) => {
  expect(readXdgMime(asked)).toEqual(answer);
});

test.each([
  ['win32', '', { state: 'unknown' }],
  ['darwin', '', { state: 'none' }],
  ['win32', 'Microsoft Teams', { state: 'found', name: 'Microsoft Teams' }],
  ['darwin', 'FaceTime', { state: 'found', name: 'FaceTime' }],
] as const)('on %s the name "%s" means %j', (platform, name, opener) => {
  expect(readProtocolName(name, platform)).toEqual(opener);
});
