import { execFile } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { inProject } from '../../../build/setup/project.mjs';
import { windowsFolderOf } from './windows-app';
import { hasWine, needsWine, Wine } from './wine';

const run = promisify(execFile);

// One computer: each test stands on the one before.
test.describe.configure({ mode: 'serial' });

const setup = path.join(windowsFolderOf('0.1.0'), 'own-steps-setup.exe');
const program = 'C:\\lifeline\\alm-lifeline.exe';
const windows = 'Software\\Microsoft\\Windows\\CurrentVersion';
const signIn = ['/v', 'io.github.alm-lifeline'];
/** Windows 10 has it on the PATH of everybody who signs in. */
const commands = 'AppData/Local/Microsoft/WindowsApps';

let computer: Wine;

test.afterAll(() => computer?.close());

/** All that the steps leave on the computer. */
const traces = async () => ({
  ownAppPath: await computer.registry(`HKCU\\${windows}\\App Paths\\alm-lifeline.exe`, '/ve'),
  everybodysAppPath: await computer.registry(`HKLM\\${windows}\\App Paths\\alm-lifeline.exe`, '/ve'),
  command: await computer.read(`${commands}/alm-lifeline.cmd`),
  signIn: await computer.registry(`HKCU\\${windows}\\Run`, ...signIn),
});

const none = { ownAppPath: '', everybodysAppPath: '', command: '', signIn: '' };

/** In place, as otherwise it goes on in a copy of itself that nobody can wait for. */
const uninstall = (...how: readonly string[]) => computer.run('C:\\lifeline\\uninstall.exe', ...how, '_?=C:\\lifeline');

test('NSIS compiles the installer’s own steps without a warning', async () => {
  await mkdir(path.dirname(setup), { recursive: true });
  const steps = inProject('build', 'packing', 'windows', 'installer.nsh');
  const defined = [`-DSETUP=${setup}`, `-DOWN_STEPS=${steps}`];

  await run('makensis', ['-V2', '-WX', ...defined, path.join(import.meta.dirname, 'own-steps.nsi')]);
});

test('for one person, the Run dialog and a terminal find it, and an update keeps that', async () => {
  test.skip(!hasWine, needsWine);
  computer = await Wine.make();
  await computer.makeFolder(commands);
  const installed = {
    ownAppPath: expect.stringContaining(program),
    everybodysAppPath: '',
    command: `@"${program}" %*\r\n`,
    signIn: expect.stringContaining(program),
  };

  await computer.run(setup);
  // What the program does where somebody has it start at sign-in.
  await computer.run('reg', 'add', `HKCU\\${windows}\\Run`, ...signIn, '/d', program);
  expect(await traces()).toEqual(installed);
  await uninstall('--updated');
  expect(await traces()).toEqual(installed);
});

test('once it is removed, nothing of that is left', async () => {
  test.skip(!hasWine, needsWine);
  await uninstall();

  expect(await traces()).toEqual(none);
});

test('for everybody, the Run dialog finds it until it is removed', async () => {
  test.skip(!hasWine, needsWine);
  await computer.run(setup, '/allusers');
  expect(await traces()).toEqual({ ...none, everybodysAppPath: expect.stringContaining(program) });
  await uninstall('/allusers');

  expect(await traces()).toEqual(none);
});
