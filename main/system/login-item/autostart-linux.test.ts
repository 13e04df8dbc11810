import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { temporaryName } from '../../storage/replace-file';
import { autostartFile, linuxLoginItem } from './autostart-linux';
import { readDesktopEntry } from './desktop-entry';

let config: string;
const command = ['/opt/ALM Lifeline/alm-lifeline', '--hidden'];
const item = () => linuxLoginItem(autostartFile(config), command);

beforeEach(() => {
  config = mkdtempSync(join(tmpdir(), 'alm-autostart-'));
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(config, { recursive: true, force: true });
});

test('nothing starts at sign-in until it is chosen', () => {
  expect(item().read()).toEqual({ ok: true, value: false });
});

test('choosing it writes an entry that starts the program hidden', () => {
  expect(item().choose(true).ok).toBe(true);
  expect(item().read()).toEqual({ ok: true, value: true });
  const entry = readDesktopEntry(readFileSync(autostartFile(config), 'utf8'));
  expect(entry).toMatchObject({ Type: 'Application', Exec: '"/opt/ALM Lifeline/alm-lifeline" --hidden' });
  // Not quoted, says the specification: it is a path alone.
  expect(entry['TryExec']).toBe('/opt/ALM Lifeline/alm-lifeline');
});

test('choosing otherwise takes the entry away, and leaves those of others', () => {
  item().choose(true);
  writeFileSync(join(config, 'autostart', 'other.desktop'), '');
  expect(item().choose(false).ok).toBe(true);
  expect(item().read()).toEqual({ ok: true, value: false });
  expect(readdirSync(join(config, 'autostart'))).toEqual(['other.desktop']);
});

test('what a killed write has left beside the entry is removed, and nothing of others', () => {
  item().choose(true);
  const folder = join(config, 'autostart');
  writeFileSync(temporaryName(autostartFile(config)), 'half an entry');
  const other = temporaryName(join(folder, 'other.desktop'));
  writeFileSync(other, '');
  item().read();
  expect(readdirSync(folder).toSorted()).toEqual(['alm-lifeline.desktop', basename(other)].toSorted());
});

test.each(['Hidden=true', 'X-GNOME-Autostart-enabled=false'])(
  'an entry that a desktop switched off by %s is off',
  (key) => {
    const file = autostartFile(config);
    mkdirSync(dirname(file));
    writeFileSync(file, `[Desktop Entry]\nType=Application\nExec=x\n${key}\n`);
    expect(item().read()).toEqual({ ok: true, value: false });
    expect(item().choose(true).ok).toBe(true);
    expect(item().read()).toEqual({ ok: true, value: true });
  },
);

test('whatever the umask, others can write neither the folder nor the entry', () => {
  const before = process.umask(0);
  try {
    item().choose(true);
  } finally {
    process.umask(before);
  }
  expect(statSync(join(config, 'autostart')).mode & 0o777).toBe(0o700);
  expect(statSync(autostartFile(config)).mode & 0o022).toBe(0);
  expect(readdirSync(join(config, 'autostart'))).toEqual(['alm-lifeline.desktop']);
});

test('an entry whose program is gone, as after an update of an AppImage, is made to name this one', () => {
  const file = autostartFile(config);
  linuxLoginItem(file, [join(config, 'ALM Lifeline-1.0.AppImage'), '--hidden']).choose(true);
  expect(item().read()).toEqual({ ok: true, value: true });
  expect(readDesktopEntry(readFileSync(file, 'utf8'))['Exec']).toBe('"/opt/ALM Lifeline/alm-lifeline" --hidden');
});

test('an entry whose program is there is left as it is', () => {
  const file = autostartFile(config);
  const other = join(config, 'ALM "Lifeline" 100%.AppImage');
  writeFileSync(other, '');
  linuxLoginItem(file, [other, '--hidden']).choose(true);
  const before = readFileSync(file, 'utf8');
  expect(item().read()).toEqual({ ok: true, value: true });
  expect(readFileSync(file, 'utf8')).toBe(before);
});

test('a folder that cannot be made is answered with what to do', () => {
  writeFileSync(join(config, 'autostart'), 'not a folder');
  expect(item().choose(true)).toMatchObject({ ok: false, error: { code: 'autostart-failed' } });
  expect(item().read()).toEqual({ ok: true, value: false });
});

test('an entry that cannot be read is not taken for off', () => {
  mkdirSync(autostartFile(config), { recursive: true });
  expect(item().read()).toMatchObject({ ok: false, error: { code: 'autostart-unreadable' } });
});

test.each(['', 'relative/config'])('XDG_CONFIG_HOME counts only as an absolute path, not as %j', (home) => {
  vi.stubEnv('XDG_CONFIG_HOME', home);
  expect(autostartFile()).toBe(join(homedir(), '.config/autostart/alm-lifeline.desktop'));
});
