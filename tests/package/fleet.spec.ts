import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { z } from 'zod/mini';
import { runToEnd } from '../../build/setup/process.mjs';
import { builtInGuide } from '../../shared/guide/built-in-guide';
import { guideFile } from '../../shared/guide/guide-file';
import type { SessionBus } from '../e2e/fixtures/session-bus';
import { Tray } from '../e2e/fixtures/tray';
import { busIn, processesOf } from './desk-in-root';
import { InstalledRoot, person } from './installed-root';
import { packageOf, type Version } from './packages';

const program = '/opt/alm-lifeline/alm-lifeline';
const userData = `${person.home}/.config/ALM Lifeline`;
const dialled = `${person.home}/dialled`;

/** A product of the company's own. */
const ledger = {
  ...builtInGuide,
  id: 'ledger',
  product: 'Ledger',
  shortName: 'Ledger',
  vendor: 'Example Software',
  lines: builtInGuide.lines.filter(({ country }) => country === 'DE'),
};

const policy = {
  organisation: 'Contoso IT',
  locked: { company: 'Contoso Ltd', country: 'DE' },
  contact: { name: 'Contoso Service Point', phone: '+49 69 1234567' },
  guides: { files: ['/etc/alm-lifeline/ledger.support-guide.json'] },
};

const reportSchema = z.object({
  settings: z.record(z.string(), z.object({ value: z.unknown(), layer: z.string() })),
});

// One computer, from its first day to its last: each test stands on the one before.
test.describe.configure({ mode: 'serial' });

let computer: InstalledRoot;
let bus: SessionBus;

test.beforeAll(async () => {
  test.setTimeout(300_000);
  computer = await InstalledRoot.make();
  bus = await busIn(computer);
});

test.afterAll(async () => {
  await bus?.stop();
  await computer?.close();
});

async function install(version: Version) {
  await computer.bring(packageOf(version, 'deb'), `/root/${version}.deb`);
  // What a fleet's own tools do: nothing is asked, and what it needs comes along.
  return computer.asRoot('apt-get', 'install', '--yes', '--no-install-recommends', '-qq', `/root/${version}.deb`);
}

/** All files of the computer that have to do with the program, outside the person's home. */
const traces = async () =>
  (await computer.asRoot('find', '/usr', '/opt', '/etc', '/var/lib/dpkg/info', '-name', '*alm-lifeline*')).out
    .split('\n')
    .filter(Boolean)
    .toSorted();

/** Every file of the person's, and what is in it. */
async function contentOfHome(): Promise<readonly string[]> {
  const { out } = await computer.asRoot('find', person.home, '-type', 'f', '-exec', 'sha256sum', '{}', '+');
  return out.split('\n').toSorted();
}

/** The program with a window, as the person starts it. */
async function start() {
  const tray = await Tray.on(bus);
  const environment = {
    DISPLAY: process.env['DISPLAY'] ?? '',
    DBUS_SESSION_BUS_ADDRESS: bus.address,
  };
  computer.start([program, '--disable-gpu'], environment, test.info().outputPath('program.log'));
  // A first start on a new computer takes long: it has no list of its fonts yet.
  await expect.poll(() => tray.count(), { message: 'its icon is in the tray', timeout: 45_000 }).toBe(1);
  return {
    tray,
    async quit() {
      await tray.click('Quit');
      await expect.poll(() => processesOf(program), { message: 'every process ends' }).toEqual([]);
      await tray.close();
    },
  };
}

test('a computer with nothing on it installs it silently, and misses no library', async () => {
  test.setTimeout(300_000);
  const { code, error } = await install('0.1.0');

  expect(code, error).toBe(0);
  const { out: libraries } = await computer.asRoot('ldd', program, '/opt/alm-lifeline/chrome_crashpad_handler');
  expect(libraries).not.toContain('not found');
});

test('the command answers in a terminal', async () => {
  const { code, out, error } = await computer.asPerson(['alm-lifeline', '--lookup', 'germany']);

  expect(code, error).toBe(0);
  expect(out).toContain('+49 69 6677 37597');
});

/** What the program prints, as an ordinary user asks it. */
async function printed(...args: readonly string[]): Promise<string> {
  return (await computer.asPerson(['alm-lifeline', ...args])).out;
}

/** A setting as the program has it in force, and who decides it. */
async function settingInForce(name: string) {
  const { settings } = reportSchema.parse(JSON.parse(await printed('--policy', '--json')));
  return { value: settings[name]?.value, layer: settings[name]?.layer };
}

test('an ordinary user starts it inside Chromium’s sandbox, dials from the tray and quits', async () => {
  await computer.write('/usr/local/bin/dial-here', `#!/bin/sh\necho "$1" >> ${dialled}\n`);
  await computer.asRoot('chmod', '0755', '/usr/local/bin/dial-here');
  await computer.write(
    '/usr/share/applications/dialler.desktop',
    '[Desktop Entry]\nType=Application\nName=Dialler\nMimeType=x-scheme-handler/tel;\nExec=/usr/local/bin/dial-here %u\n',
  );
  await computer.write(
    '/usr/share/applications/mimeapps.list',
    '[Default Applications]\nx-scheme-handler/tel=dialler.desktop\n',
  );
  const { tray, quit } = await start();

  const numbers = (await tray.menu()).find(({ label }) => label === 'Quick dial')?.children ?? [];
  const processes = await processesOf(program);
  const main = processes.find(({ command }) => !command.includes('--type='));
  const pages = processes.filter(({ command }) => command.includes('--type=renderer'));
  expect(processes.filter(({ command }) => command.includes('--no-sandbox'))).toEqual([]);
  expect(processes.map(({ user }) => user)).toEqual(processes.map(() => person.id));
  expect(pages.length).toBeGreaterThan(0);
  for (const page of pages) {
    expect(page.seccomp).toBe(2);
    expect(page.userNamespace).not.toBe(main?.userNamespace);
  }

  const germany = numbers.find(({ label }) => label.includes('Germany'));
  await tray.click('Quick dial', germany?.label ?? '');
  await expect.poll(() => readFile(computer.at(dialled), 'utf8').catch(() => '')).toBe('tel:+4969667737597\n');
  await quit();
});

test('a policy in place decides for the person, and brings the company’s own guide', async () => {
  await computer.asPerson([
    'sh',
    '-c',
    `echo '{"version":2,"company":"Own Ltd","country":"NZ"}' > '${userData}/settings.json'`,
  ]);
  expect(await settingInForce('company')).toEqual({ value: 'Own Ltd', layer: 'own' });

  await computer.write('/etc/alm-lifeline/ledger.support-guide.json', guideFile(ledger));
  await computer.write('/etc/alm-lifeline/policy.json', JSON.stringify(policy));
  expect(await settingInForce('company')).toEqual({ value: 'Contoso Ltd', layer: 'locked' });

  const { tray, quit } = await start();
  const labels = () =>
    tray
      .menu()
      .then((menu) => JSON.stringify(menu.map(({ label, children }) => [label, children.map((each) => each.label)])));
  await expect.poll(labels, { message: 'the company’s own number and its guide' }).toContain('Ledger');
  expect(await labels()).toContain('Call Contoso Service Point');
  await quit();
  expect(await printed('--lookup', 'ledger')).toContain('Ledger');
});

test('once the policy is gone, the person’s own values are back', async () => {
  await computer.asRoot('rm', '-r', '/etc/alm-lifeline');

  expect(await settingInForce('company')).toEqual({ value: 'Own Ltd', layer: 'own' });
});

test('an update keeps the command, and all that the person has', async () => {
  test.setTimeout(120_000);
  const before = await contentOfHome();
  const { code, error } = await install('0.2.0');

  expect(code, error).toBe(0);
  expect(await printed('--version')).toContain('0.2.0');
  expect(await contentOfHome()).toEqual(before);
});

test('once it is removed, only the person’s own files are left', async () => {
  const before = await contentOfHome();
  const { code, error } = await computer.asRoot('apt-get', 'purge', '--yes', '-qq', 'alm-lifeline');

  expect(code, error).toBe(0);
  expect(await traces()).toEqual([]);
  expect(await contentOfHome()).toEqual(before);
});

test('an rpm that is updated keeps its command, erases what a person has on request, and goes whole', async () => {
  test.setTimeout(120_000);
  const rpm = (...args: readonly string[]) =>
    runToEnd('rpm', ['--root', computer.folder, '--nodeps', ...args], { streams: 'capture' });
  const isThere = () => computer.asRoot('test', '-x', '/usr/bin/alm-lifeline').then(({ code }) => code === 0);
  await computer.asRoot('mkdir', '-p', '/var/lib/rpm');

  expect(await rpm('--install', packageOf('0.1.0', 'rpm'))).toMatchObject({ code: 0 });
  expect(await isThere()).toBe(true);
  expect(await rpm('--upgrade', packageOf('0.2.0', 'rpm'))).toMatchObject({ code: 0 });
  expect(await isThere()).toBe(true);

  expect(await computer.asPerson(['alm-lifeline', '--erase', '--yes'])).toMatchObject({ code: 0 });
  expect((await computer.asRoot('test', '-e', userData)).code).toBe(1);

  expect(await rpm('--erase', 'alm-lifeline')).toMatchObject({ code: 0 });
  expect(await traces()).toEqual([]);
});
