import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { hostname, tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { stateOf, windowsOptions } from '../system/login-item/login-item-state';
import { carriedOver } from './carried-over';
import { displaySocket, hasDisplay } from './display';
import { lockHolder, readLock } from './lock-holder';
import { areApart, meetingPlace, screenOf } from './meeting-place';
import { ownAppImage } from './own-app-image';
import { busSocket } from './session-bus';
import { settleSessionBus } from './settle-session-bus';
import { wantedFolder } from './wanted-folder';

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'alm-starting-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

test.each([
  ['desk-4711', { computer: 'desk', pid: 4711 }],
  ['my-own-desk-1', { computer: 'my-own-desk', pid: 1 }],
  ['desk', undefined],
  ['', undefined],
  ['desk-x', undefined],
])('the lock %j is read', (lock, holder) => {
  expect(readLock(lock)).toEqual(holder);
});

test('a lock of another computer, of nobody, and of a process that is another program', () => {
  const folder = emptyFolder();
  const lock = join(folder, 'SingletonLock');
  expect(lockHolder(folder)).toBeUndefined();
  symlinkSync('elsewhere-1', lock);
  expect(lockHolder(folder)?.by).toBe('other-computer');
  rmSync(lock);
  symlinkSync(`${hostname()}-4194304999`, lock);
  expect(lockHolder(folder)).toBeUndefined();
  rmSync(lock);
  const other = execFile('sleep', ['60']);
  onTestFinished(() => void other.kill());
  symlinkSync(`${hostname()}-${other.pid}`, lock);
  if (process.platform === 'linux') expect(lockHolder(folder)).toBeUndefined();
});

test('a running program is met in its folder, or where a path may be as long as it is', () => {
  const at = (folder: string, platform: NodeJS.Platform) => meetingPlace({ folder, platform, user: 1000 });
  expect(at('/home/me/.config/x', 'linux')).toBe('/home/me/.config/x/answers');
  const long = at(`/home/${'ö'.repeat(60)}`, 'darwin');
  expect(Buffer.byteLength(long)).toBeLessThanOrEqual(104);
  expect(long).not.toBe(at(`/home/${'ö'.repeat(61)}`, 'darwin'));
  expect(at('C:\\Users\\Jörg', 'win32')).toMatch(/^\\\\\.\\pipe\\alm-lifeline-[\da-f]{32}$/);
});

test.each([
  [{ DISPLAY: ':1' }, { DISPLAY: ':1.0' }, false],
  [{ DISPLAY: ':1' }, { DISPLAY: ':2' }, true],
  [{ DISPLAY: ':1', WAYLAND_DISPLAY: 'wayland-0' }, { DISPLAY: ':2', WAYLAND_DISPLAY: 'wayland-0' }, false],
  [{ WAYLAND_DISPLAY: 'wayland-0' }, { WAYLAND_DISPLAY: 'wayland-1' }, true],
  [{ WAYLAND_DISPLAY: 'wayland-0' }, { DISPLAY: ':1' }, false],
  [{ DISPLAY: ':1' }, {}, false],
  [{}, {}, false],
])('whether %j and %j are sessions of their own: %s', (one, other, apart) => {
  expect(areApart(screenOf(one), screenOf(other))).toBe(apart);
});

test.each([
  [{ APPIMAGE: '/home/me/ALM.AppImage', APPDIR: '/tmp/.mount_ALM' }, '/tmp/.mount_ALM/alm-lifeline', true],
  [{ APPIMAGE: '/home/me/ALM.AppImage', APPDIR: '/tmp/.mount_ALM/' }, '/tmp/.mount_ALM/usr/bin/alm-lifeline', true],
  [{ APPIMAGE: '/home/me/Other.AppImage', APPDIR: '/tmp/.mount_Other' }, '/opt/ALM Lifeline/alm-lifeline', false],
  [{ APPIMAGE: '/home/me/Other.AppImage', APPDIR: '/tmp/.mount_ALM' }, '/tmp/.mount_ALM2/alm-lifeline', false],
  [{ APPIMAGE: '/home/me/Other.AppImage', APPDIR: '/tmp/.mount_O' }, '/tmp/.mount_O/../../opt/alm-lifeline', false],
  [{ APPIMAGE: '/home/me/Other.AppImage', APPDIR: '/' }, '/opt/alm-lifeline', false],
  [{ APPIMAGE: '/home/me/Other.AppImage', APPDIR: '' }, '/opt/alm-lifeline', false],
  [{ APPIMAGE: '/home/me/Other.AppImage' }, '/opt/alm-lifeline', false],
  [{ APPIMAGE: 'ALM.AppImage', APPDIR: '/tmp/.mount_ALM' }, '/tmp/.mount_ALM/alm-lifeline', false],
  [{}, '/opt/alm-lifeline', false],
])('of %j and %s the AppImage is ours: %s', (env, executable, isOurs) => {
  expect(ownAppImage(env, executable)).toBe(isOurs ? '/home/me/ALM.AppImage' : undefined);
});

test('the folder that was asked for, else the one that the system names', () => {
  const asked = {
    named: '',
    workingFolder: '/home/me/desk',
    appData: '/home/me/.config',
    home: '/home/me',
    program: 'ALM',
  };
  expect(wantedFolder(asked)).toBe('/home/me/.config/ALM');
  expect(wantedFolder({ ...asked, appData: undefined })).toBe('/home/me/.config/ALM');
  expect(wantedFolder({ ...asked, named: 'here' })).toBe('/home/me/desk/here');
  expect(wantedFolder({ ...asked, named: '/there' })).toBe('/there');
});

test.each([
  ['unix:path=/run/user/1/bus', '/run/user/1/bus'],
  ['unix:path=/run/a%20b,guid=1;tcp:host=x', '/run/a b'],
  ['unix:guid=1,path=/run/bus', '/run/bus'],
  ['unix:abstract=/tmp/dbus', '\0/tmp/dbus'],
  ['unix:', undefined],
  ['unix:path=%zz', undefined],
  ['tcp:host=x,port=1', undefined],
  ['', undefined],
])('the bus address %j names the socket %j', (address, socket) => {
  expect(busSocket(address)).toBe(socket);
});

test.each([
  [':77', true],
  [':1.0', true],
  ['unix:3', true],
  ['localhost:10.0', false],
  ['nonsense', false],
])('the display %j is one of this computer: %s', (display, isLocal) => {
  expect(displaySocket(display) !== undefined).toBe(isLocal);
});

const meetings: Readonly<Record<string, (client: Socket) => void>> = {
  closes: (client) => client.destroy(),
  'talks nonsense': (client) => client.once('data', () => client.write('nonsense\r\n')),
  hangs: () => undefined,
};

test.each(Object.keys(meetings))('a bus that %s is put out of the way', async (name) => {
  const path = join(emptyFolder(), 'bus');
  const server = createServer((client) => {
    client.on('error', () => undefined);
    meetings[name]?.(client);
  });
  await new Promise<void>((resolve) => server.listen(path, resolve));
  onTestFinished(() => void server.close());
  const env: NodeJS.ProcessEnv = { DBUS_SESSION_BUS_ADDRESS: `unix:path=${path}` };
  expect(await settleSessionBus(env)).toBe(true);
  expect(env['DBUS_SESSION_BUS_ADDRESS']).toBe('disabled:');
});

test('a bus that was never there is nothing to speak of', async () => {
  const folder = emptyFolder();
  mkdirSync(join(folder, 'run'));
  const env: NodeJS.ProcessEnv = { XDG_RUNTIME_DIR: join(folder, 'run') };
  expect(await settleSessionBus(env)).toBe(false);
});

test('a bus is not looked for below a relative folder', async () => {
  const folder = emptyFolder();
  writeFileSync(join(folder, 'bus'), 'no bus');
  expect(await settleSessionBus({ XDG_RUNTIME_DIR: folder })).toBe(true);
  expect(await settleSessionBus({ XDG_RUNTIME_DIR: relative(process.cwd(), folder) })).toBe(false);
});

test('on Windows the path is quoted, the arguments are not, and the entry has a name of its own', () => {
  expect(windowsOptions(['C:\\Program Files\\ALM\\alm-lifeline.exe', '--user-data-dir=C:\\a b', '--hidden'])).toEqual({
    path: '"C:\\Program Files\\ALM\\alm-lifeline.exe"',
    args: ['--user-data-dir=C:\\a b', '--hidden'],
    name: 'io.github.alm-lifeline',
  });
});

test.each([
  ['win32', { openAtLogin: false, launchItems: [{ name: 'io.github.alm-lifeline', enabled: true }] }, 'on'],
  ['win32', { openAtLogin: true, launchItems: [{ name: 'io.github.alm-lifeline', enabled: false }] }, 'off'],
  ['win32', { openAtLogin: true, launchItems: [{ name: 'another', enabled: true }] }, 'off'],
  ['darwin', { openAtLogin: true, status: 'enabled' }, 'on'],
  ['darwin', { openAtLogin: false, status: 'requires-approval' }, 'to-be-allowed'],
  ['darwin', { openAtLogin: false, status: 'not-registered' }, 'off'],
] as const)('on %s, %j is %s', (platform, known, state) => {
  expect(stateOf(platform, known)).toBe(state);
});

test.runIf(process.platform === 'linux').each([
  [{}, [], false],
  [{ DISPLAY: '' }, [], false],
  [{ DISPLAY: ':4711' }, [], false],
  [{ DISPLAY: 'nonsense' }, [], false],
  [{ DISPLAY: 'localhost:10.0' }, [], true],
  [{ DISPLAY: ':4711', WAYLAND_DISPLAY: 'wayland-0' }, [], true],
  [{}, ['--headless'], true],
])('with %j and %j there is a display: %s', (env, args, isThere) => {
  expect(hasDisplay(env, args)).toBe(isThere);
});

test('another start is without a sandbox for root alone, and opens the same desk for everybody', () => {
  const args = ['/opt/alm-lifeline', '--no-sandbox', '--user-data-dir=/data', '--hidden', '--dial=uk'];
  expect(carriedOver(args, false)).toEqual(['--user-data-dir=/data']);
  expect(carriedOver(args, true)).toEqual(['--no-sandbox', '--user-data-dir=/data']);
});
