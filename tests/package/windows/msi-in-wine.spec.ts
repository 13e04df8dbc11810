import { expect, test } from '@playwright/test';
import type { Version } from '../packages';
import { msiOf } from './msi';
import { filesBelow, unpackedForWindows } from './windows-app';
import { hasWine, needsWine, Wine } from './wine';

// One computer, from its first day to its last: each test stands on the one before.
test.describe.configure({ mode: 'serial' });
test.skip(!hasWine, needsWine);

const windows = 'HKLM\\Software\\Microsoft\\Windows\\CurrentVersion';
const program = 'C:\\Program Files\\alm-lifeline\\alm-lifeline.exe';

let computer: Wine;

test.beforeAll(async () => {
  computer = await Wine.make();
});

test.afterAll(() => computer?.close());

const msiexec = (what: '/i' | '/x', msi: string) => computer.run('msiexec', what, Wine.outside(msi), '/qn');
const installedFiles = () => computer.files('Program Files/alm-lifeline');
const appPath = () => computer.registry(`${windows}\\App Paths\\alm-lifeline.exe`, '/ve');
const everybodysPath = () =>
  computer.registry('HKLM\\System\\CurrentControlSet\\Control\\Session Manager\\Environment', '/v', 'PATH');
const startMenu = async () =>
  (await computer.files('')).filter((file) => file.endsWith('Start Menu/Programs/ALM Lifeline.lnk'));
const installedVersions = async () =>
  [...(await computer.registry(`${windows}\\Uninstall`, '/s')).matchAll(/DisplayVersion\s+REG_SZ\s+(\S+)/g)].map(
    ([, version]) => version,
  );

/** That it's there as a whole, and once. */
async function expectInstalled(version: Version) {
  expect(await installedVersions()).toEqual([`${version}.0`]);
  expect(await installedFiles()).toEqual(await filesBelow(unpackedForWindows(version)));
  expect(await startMenu()).toHaveLength(1);
  expect(await appPath()).toContain(program);
  expect((await everybodysPath()).split(';').filter((each) => each.includes('alm-lifeline'))).toEqual([
    expect.stringContaining('C:\\Program Files\\alm-lifeline\\'),
  ]);
}

test('a silent installation puts its files, its place in the start menu and its command there', async () => {
  await msiexec('/i', msiOf('0.1.0'));

  await expectInstalled('0.1.0');
});

test('the command is found by a terminal, and by the Run dialog', async () => {
  // Neither waits for a program with windows.
  const started = () => expect.poll(() => computer.read('started.txt'));

  await computer.run('cmd', '/c', 'alm-lifeline', '--lookup', 'germany');
  await started().toBe(`${program} --lookup germany`);
  await computer.run('start', 'alm-lifeline.exe', '--palette');
  await started().toBe(`${program} --palette`);
});

// After it, wine leaves an empty entry in PATH, at which its cmd looks no further.
test('an update takes the place of the older version', async () => {
  await msiexec('/i', msiOf('0.2.0'));

  await expectInstalled('0.2.0');
});

test('an older version does not take the place of a newer one', async () => {
  await expect(msiexec('/i', msiOf('0.1.0'))).rejects.toThrow();

  expect(await installedVersions()).toEqual(['0.2.0.0']);
});

test('once it is removed, nothing of it is left', async () => {
  await msiexec('/x', msiOf('0.2.0'));

  expect(await installedVersions()).toEqual([]);
  expect(await installedFiles()).toEqual([]);
  expect(await startMenu()).toEqual([]);
  expect(await appPath()).toBe('');
  expect(await everybodysPath()).toContain('system32');
  expect(await everybodysPath()).not.toContain('alm-lifeline');
});
