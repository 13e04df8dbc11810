import { readlinkSync, symlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { text } from '../../../shared/text';
import { type Desk, expect, test } from '../fixtures/desk';
import { startBeside } from '../fixtures/other-start';
import { Palette } from '../fixtures/palette';

test.skip(process.platform === 'win32', 'Windows keeps its lock elsewhere and has no SIGSTOP.');

const german = '+49 69 6677 37597';
const lock = (desk: Desk) => join(desk.places.userData, 'SingletonLock');

function freeze(app: ElectronApplication): () => void {
  const pid = app.process().pid ?? 0;
  process.kill(pid, 'SIGSTOP');
  return () => process.kill(pid, 'SIGCONT');
}

/** Waits until the running program answers other starts, as it does soon after its window is there. */
const answers = (desk: Desk) =>
  expect.poll(() => startBeside(desk, ['--hidden']).ended, { message: 'the running program answers' }).toBe(0);

test('a first program that hangs is named in seconds, with the numbers, and lives on', async ({ desk }) => {
  const desktop = await desk.desktop();
  const { app, window } = await desk.launch();
  await answers(desk);
  const goOn = freeze(app);
  const other = startBeside(desk);
  await expect.poll(other.complaints, { timeout: 15_000 }).toContain(text.otherStart.hangs.message);
  expect(other.complaints()).toContain(german);
  // The message is a real one: its Close is what Escape means.
  await expect
    .poll(
      async () => {
        await desktop.press('Escape');
        return other.status();
      },
      { message: 'the message is closed', timeout: 20_000 },
    )
    .toBe(1);
  goOn();
  await expect(window.getByRole('navigation')).toBeVisible();
});

test('when it answers after all, the start is handed to it', async ({ desk }) => {
  const { app } = await desk.launch();
  await answers(desk);
  const goOn = freeze(app);
  const other = startBeside(desk, ['--palette']);
  await expect.poll(other.complaints, { timeout: 15_000 }).toContain(text.otherStart.hangs.message);
  goOn();
  expect(await other.ended).toBe(0);
  await new Palette(app).page();
});

test('a program in another session is named, with the numbers, and is not disturbed', async ({ desk }) => {
  const { app } = await desk.launch();
  await answers(desk);
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize());
  const other = startBeside(desk, [], { DISPLAY: '127.0.0.1:77' });
  await expect.poll(other.complaints, { timeout: 15_000 }).toContain(text.otherStart.elsewhere.message);
  expect(other.complaints()).toContain(german);
  other.kill();
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});

test('a lock of another computer is named, with the numbers, and left alone', async ({ desk }) => {
  const desktop = await desk.desktop();
  symlinkSync('another-computer-4711', lock(desk));
  const other = startBeside(desk);
  await expect.poll(other.complaints, { timeout: 15_000 }).toContain(text.otherStart['other-computer'].message);
  expect(other.complaints()).toContain(german);
  await expect
    .poll(
      async () => {
        await desktop.press('Escape');
        return other.status();
      },
      { timeout: 20_000 },
    )
    .toBe(1);
  expect(readlinkSync(lock(desk))).toBe('another-computer-4711');
});

test('a lock that a crash left behind stops nobody, not even when its process number is in use again', async ({
  desk,
}) => {
  symlinkSync(`${hostname()}-${process.pid}`, lock(desk));
  const { window } = await desk.launch();
  await expect(window.getByRole('navigation')).toBeVisible();
});
