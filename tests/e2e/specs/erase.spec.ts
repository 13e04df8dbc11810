import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text as textOf } from 'node:stream/consumers';
import { text } from '../../../shared/text';
import { answerQuestions } from '../fixtures/answer-questions';
import { type Desk, expect, test } from '../fixtures/desk';
import { turnTo } from '../fixtures/request';

/** Erases from a terminal, in which nobody sits. */
async function erase(desk: Desk, ...more: readonly string[]) {
  const { command, args, env } = desk.command(['--erase', ...more]);
  const program = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<number | null>((resolve) => program.once('close', resolve));
  const [out, error] = await Promise.all([textOf(program.stdout), textOf(program.stderr)]);
  return { out, error, status: await ended };
}

test('a terminal erases nothing without a yes, nor while the program runs', async ({ desk }) => {
  const { window } = await desk.launch();
  await window.evaluate(() => lifeline.call('settings.change', { company: 'Contoso' }));

  expect((await erase(desk, '--yes')).error).toContain(text.erase.running);
  await desk.quit();
  expect(await erase(desk)).toMatchObject({ status: 2 });
  expect(existsSync(join(desk.places.userData, 'settings.json'))).toBe(true);
});

test('everything that was kept is gone, and what the person put there stays', async ({ desk }) => {
  const { window } = await desk.launch();
  await window.evaluate(() => lifeline.call('settings.change', { company: 'Contoso' }));
  await window.evaluate(() => lifeline.call('startup.choose', { atLogin: true }));
  const autostart = join(desk.places.config, 'autostart', 'alm-lifeline.desktop');
  expect(existsSync(autostart)).toBe(true);
  await desk.quit();
  await writeFile(join(desk.places.userData, 'my-notes.txt'), 'mine');

  const { status, error } = await erase(desk, '--yes');
  expect(status).toBe(3);
  expect(error).toContain('my-notes.txt');
  expect(await readdir(desk.places.userData)).toEqual(['my-notes.txt']);
  expect(existsSync(autostart)).toBe(false);
});

test('Settings erases and quits, after a question that no page can answer', async ({ desk }) => {
  const { app, window } = await desk.launch();
  await window.evaluate(() => lifeline.call('settings.change', { company: 'Contoso' }));
  const asked = await answerQuestions(app, text.erase.no);
  await turnTo(window, 'Settings');
  await window.getByRole('button', { name: text.erase.button }).click();
  // Who holds Enter down a moment too long erases nothing.
  await expect.poll(async () => (await asked()).map(({ byEnter }) => byEnter)).toEqual([text.erase.no]);
  await answerQuestions(app, text.erase.yes);
  const ended = app.waitForEvent('close');

  await window.getByRole('button', { name: text.erase.button }).click();
  await ended;
  // Another start of the program does it.
  await expect.poll(() => existsSync(join(desk.places.userData, 'settings.json'))).toBe(false);
});
