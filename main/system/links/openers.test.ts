import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { emptyFolder } from '../../../tests/fixtures/empty-folder';
import { layEndlessDevice } from '../../../tests/fixtures/endless-device';
import { desktopEntryName, readProtocolName, readXdgMime } from './openers';

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

test.skipIf(process.platform === 'win32').each<[string, (path: string) => void]>([
  ['a pipe', (path) => execFileSync('mkfifo', [path])],
  ['a device without end', layEndlessDevice],
  ['a folder', mkdirSync],
])('%s in the place of a desktop entry keeps nobody waiting', (_what, lay) => {
  const folder = emptyFolder();
  const applications = join(folder, 'applications');
  mkdirSync(applications);
  lay(join(applications, 'phone.desktop'));
  writeFileSync(join(applications, 'other.desktop'), '[Desktop Entry]\nName=Other\n');
  vi.stubEnv('XDG_DATA_HOME', folder);
  vi.stubEnv('XDG_DATA_DIRS', folder);
  expect(desktopEntryName('phone.desktop')).toBe('phone');
  expect(desktopEntryName('other.desktop')).toBe('Other');
  vi.unstubAllEnvs();
});
