import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { ElectronApplication } from '@playwright/test';
import { text } from '../../../shared/text';
import { type Desk, expect, test } from '../fixtures/desk';
import { Palette } from '../fixtures/palette';
import { turnTo } from '../fixtures/request';

/** Starts the program once more and waits until that has left. */
async function startAgain(desk: Desk, ...given: readonly string[]): Promise<number | null> {
  const { command, args, env } = desk.command(given);
  const [code] = await once(spawn(command, args, { env, stdio: 'ignore' }), 'exit');
  return code;
}

const windows = (app: ElectronApplication) =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((window) => window.isVisible()));

/** Starts the program and puts its window away into the tray. */
async function launchAndHide(desk: Desk): Promise<ElectronApplication> {
  const tray = await desk.tray();
  const { app } = await desk.launch();
  await tray.menu();
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await expect.poll(() => windows(app)).toEqual([false]);
  return app;
}

test('a second start shows the first one and leaves', async ({ desk }) => {
  const app = await launchAndHide(desk);
  expect(await startAgain(desk)).toBe(0);
  await expect.poll(() => windows(app)).toEqual([true]);
});

test('a second start with --palette opens the palette of the first one', async ({ desk }) => {
  const app = await launchAndHide(desk);
  expect(await startAgain(desk, '--palette')).toBe(0);
  await new Palette(app).page();
  expect((await windows(app)).toSorted()).toEqual([false, true]);
});

test('a second start with --hidden changes nothing', async ({ desk }) => {
  const app = await launchAndHide(desk);
  expect(await startAgain(desk, '--hidden')).toBe(0);
  expect(await startAgain(desk, '--palette')).toBe(0);
  await new Palette(app).page();
  expect((await windows(app)).toSorted()).toEqual([false, true]);
});

test('the first start may open the palette alone', async ({ desk }) => {
  const app = await desk.launchHidden({ args: ['--palette'] });
  const page = await new Palette(app).page();
  expect(await windows(app)).toEqual([true]);
  await page.keyboard.type('ger');
  await page.keyboard.press('Enter');
  expect(await desk.handlers.next()).toBe('tel:+4969667737597');
});

test('fifty starts at once all leave, and the first one lives on with its one window', async ({ desk }) => {
  test.setTimeout(180_000);
  const { app, window } = await desk.launch();
  const codes = await Promise.all(Array.from({ length: 50 }, () => startAgain(desk)));
  expect(codes).toEqual(Array.from({ length: 50 }, () => 0));
  expect(await windows(app)).toEqual([true]);
  await turnTo(window, 'Numbers');
  await expect(window.getByRole('heading', { name: text.numbers.title })).toBeVisible();
});

test('a second start with --dial dials at once, as a launcher’s menu does', async ({ desk }) => {
  const app = await launchAndHide(desk);
  expect(await startAgain(desk, '--dial=singapore')).toBe(0);
  expect(await desk.handlers.next()).toBe('tel:+6531570602');
  await expect.poll(() => windows(app)).toEqual([true]);
});

test('a place behind --dial is called, and a word that is none opens the window, which says so, and calls nobody', async ({
  desk,
}) => {
  const { window } = await desk.launch();
  expect(await startAgain(desk, '--dial', 'Narnia')).toBe(0);
  await expect(window.getByText(text.terminal.ignored(['--dial', 'Narnia']))).toBeVisible();
  expect(await startAgain(desk, '--dial', 'singapore')).toBe(0);
  expect(await desk.handlers.next()).toBe('tel:+6531570602');
  expect(desk.handlers.received()).toHaveLength(1);
});

test('a first start with --dial dials the nearest number', async ({ desk }) => {
  const { window } = await desk.launch();
  await window.evaluate(() => lifeline.call('settings.change', { country: 'NZ' }));
  await desk.quit();
  await desk.launch({ args: ['--dial'] });
  expect(await desk.handlers.next()).toBe('tel:+6498874015');
});

test('a doubtful number is not dialled by --dial, but asked about', async ({ desk }) => {
  const { window } = await desk.launch({ args: ['--dial=philippines'] });
  await expect(window.getByRole('alertdialog')).toBeVisible();
  await desk.handlers.expectNothing(window);
});

test('--dial with a number that nobody knows says so in the window', async ({ desk }) => {
  const { window } = await desk.launch({ args: ['--dial=atlantis'] });
  await expect(window.getByText(text.call.unknownLine)).toBeVisible();
  await desk.handlers.expectNothing(window);
});
