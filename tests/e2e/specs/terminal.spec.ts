import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text as textOf } from 'node:stream/consumers';
import { builtInGuide } from '../../../shared/guide/built-in-guide';
import { guideFile } from '../../../shared/guide/guide-file';
import { text } from '../../../shared/text';
import { type Desk, expect, test } from '../fixtures/desk';

/** Runs the program as a terminal without any desktop does: no display, no session bus. */
async function run(desk: Desk, ...args: readonly string[]) {
  const { command, args: given, env } = desk.command(args);
  return runWith(command, given, env);
}

async function runWith(command: string, args: readonly string[], env: NodeJS.ProcessEnv) {
  const { DISPLAY: _, WAYLAND_DISPLAY: __, DBUS_SESSION_BUS_ADDRESS: ___, ...bare } = env;
  const program = spawn(command, args, { env: bare, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<number | null>((resolve) => program.once('close', resolve));
  const [out, error] = await Promise.all([textOf(program.stdout), textOf(program.stderr)]);
  return { out, error, status: await ended };
}

test('a number is looked up without a display', async ({ desk }) => {
  const { out, status } = await run(desk, '--lookup', 'germany');
  expect(out).toContain('+49 69 6677 37597');
  expect(out).toContain('8 July 2021');
  expect(status).toBe(0);
});

test('whoever has no home, as a service’s user, gets an answer too', async ({ desk }) => {
  const { command, args, env } = desk.command(['--lookup', 'germany']);
  const withoutFolder = args.filter((argument) => !argument.startsWith('--user-data-dir'));
  const { out, status } = await runWith(command, withoutFolder, {
    ...env,
    HOME: '/proc/nowhere',
    XDG_CONFIG_HOME: '/proc/nowhere/.config',
  });
  expect(out).toContain('+49 69 6677 37597');
  expect(status).toBe(0);
});

test('a program gets JSON and nothing else', async ({ desk }) => {
  const { out, status } = await run(desk, '--lookup', 'singapore', '--json');
  expect(JSON.parse(out)[0]).toMatchObject({ e164: '+6531570602', doubt: null });
  expect(status).toBe(0);
});

test('what fits nothing ends with 1, a slip with 2, and control characters with neither obeyed', async ({ desk }) => {
  const unknown = await run(desk, '--lookup', '\u001b[31matlantis');
  expect(unknown.status).toBe(1);
  expect(unknown.error).toContain(text.terminal.nothingFits('\\u{1b}[31matlantis'));
  expect(unknown.error).not.toContain('\u001b');
  const slip = await run(desk, '--lookup', 'uk', '--ring');
  expect(slip.status).toBe(2);
  expect(slip.error).toContain(text.terminal.unknownOption('--ring'));
  expect(slip.error).toContain(text.terminal.usage);
});

test('the version and the usage are printed', async ({ desk }) => {
  expect((await run(desk, '--version')).out).toMatch(/^ALM Lifeline \d+\.\d+\.\d+\n$/);
  expect((await run(desk, '--help')).out).toContain(text.terminal.usage);
});

test('printing takes no lock, keeps nothing, and works beside a running program', async ({ desk }) => {
  await run(desk, '--lookup', 'uk');
  for (const name of ['SingletonLock', 'settings.json', 'habits.json']) {
    expect(existsSync(join(desk.places.userData, name))).toBe(false);
  }
  const { window } = await desk.launch();
  const { out, status } = await run(desk, '--lookup', 'uk');
  expect(out).toContain('+44 20 3880 0017');
  expect(status).toBe(0);
  await expect(window.getByRole('navigation')).toBeVisible();
});

test('the look-up of `npm run lookup` runs on Node alone, without Electron', () => {
  const lookup = join(import.meta.dirname, '../../../out/main/lookup.js');
  const env = { PATH: process.env['PATH'] ?? '' };
  expect(execFileSync(process.execPath, [lookup, 'germany'], { env, encoding: 'utf8' })).toContain('+49 69 6677 37597');
});

test('everything is written as plain text, beside a running program and with what its calls came to', async ({
  desk,
}) => {
  const file = join(desk.places.home, 'support.txt');
  const { window } = await desk.launch();
  await window.getByRole('button', { name: 'Call Germany' }).first().click();
  const sheet = window.getByRole('complementary', { name: text.sheet.title });
  await sheet.getByRole('textbox', { name: text.sheet.caseNumber }).fill('00427');
  await sheet.getByText(text.sheet.outcomes.dead).click();
  await sheet.getByRole('button', { name: text.sheet.finish }).click();
  await expect(sheet).toHaveCount(0);
  const { out, status } = await run(desk, '--export-text', file);
  expect({ out, status }).toEqual({ out: `${text.plain.written(file)}\n`, status: 0 });
  const lines = readFileSync(file, 'utf8').split('\n');
  const found = (pattern: RegExp) => lines.filter((line) => pattern.test(line));
  expect(found(/^ALM {2}Germany .*\+4969667737597/)).toHaveLength(1);
  expect(found(/^ALM {2}Germany .*Dead when you tried/)).toHaveLength(1);
  expect(found(/^ALM {2}Have ready: PIN/)).toHaveLength(1);
  expect(found(/^ALM {2}Case 00427 /)).toHaveLength(1);
  const looked = await run(desk, '--lookup', 'germany');
  expect(looked.out).toMatch(/United Kingdom.*Germany.*Dead when you tried/s);
  expect(looked.out).toContain('Have ready: PIN');
});

test('a file that can’t be written is said, with status 1', async ({ desk }) => {
  const { error, status } = await run(desk, '--export-text', join(desk.places.home, 'no', 'such', 'folder.txt'));
  expect(status).toBe(1);
  expect(error).not.toBe('');
  expect((await run(desk, '--export-text')).status).toBe(2);
});

test('whoever checks a guide at a terminal is told by the exit status too', { tag: '@not-drawn' }, async ({ desk }) => {
  const place = desk.places.config;
  const file = (name: string, content: string) => {
    const path = join(place, name);
    writeFileSync(path, content);
    return path;
  };
  const sound = guideFile(builtInGuide);
  const { file: words } = text.guides;
  for (const [path, status, why] of [
    [file('sound.json', `\uFEFF${sound}`), 0, ''],
    [file('newer.json', sound.replace('"version": 1', '"version": 2')), 1, words.newer],
    [file('half.json', sound.slice(0, 500)), 1, words.notJson],
    [file('lure.json', sound.replace('"portal": "https://', '"portal": "https://support@')), 1, 'guide.portal'],
    [join(place, 'missing.json'), 1, words.unreadable(join(place, 'missing.json'))],
    [place, 1, words.unreadable(place)],
  ] as const) {
    const checked = await run(desk, '--check-guide', path);
    expect([path, checked.status]).toEqual([path, status]);
    expect(checked.error).toContain(why);
  }
  expect((await run(desk, '--check-guide')).status).toBe(2);
});
