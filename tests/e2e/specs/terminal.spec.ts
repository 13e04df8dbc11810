import { execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { text as textOf } from 'node:stream/consumers';
import { text } from '../../../shared/text';
import { type Desk, expect, test } from '../fixtures/desk';

/** Runs the program as a terminal without any desktop does: no display, no session bus. */
async function run(desk: Desk, ...args: readonly string[]) {
  const { command, args: given, env } = desk.command(args);
  const { DISPLAY: _, WAYLAND_DISPLAY: __, DBUS_SESSION_BUS_ADDRESS: ___, ...bare } = env;
  const program = spawn(command, given, { env: bare, stdio: ['ignore', 'pipe', 'pipe'] });
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
