import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { text } from '../../../shared/text';
import { lineOf } from '../../fixtures/line-of';
import { type Desk, expect, test } from '../fixtures/desk';
import { messages } from '../fixtures/feedback';
import { processesWith } from '../fixtures/processes';

/** A folder with this machine's commands, for PATH, without some of them. */
function commandsWithout(desk: Desk, ...missing: readonly string[]): string {
  const folder = path.join(desk.places.root, 'commands');
  mkdirSync(folder);
  for (const name of readdirSync('/usr/bin')) {
    if (!missing.includes(name)) symlinkSync(path.join('/usr/bin', name), path.join(folder, name));
  }
  return folder;
}

const callGermany = (window: Page) => window.getByRole('button', { name: 'Call Germany' }).click();

/** Closes the window as a person does. The program may be gone before it can say that it did. */
const closeWindow = (app: ElectronApplication) =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close()).catch(() => undefined);

const isVisible = (app: ElectronApplication) =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible());

/** Answers the question whether to stay as the person would, by the label of a button, and counts how often it came. */
async function answerQuestion(app: ElectronApplication, label: string): Promise<() => Promise<number>> {
  await app.evaluate(({ dialog }, wanted) => {
    Object.assign(globalThis, { questions: 0 });
    Object.assign(dialog, {
      showMessageBox: async (_window: unknown, { buttons }: { buttons: string[] }) => {
        Object.assign(globalThis, { questions: Number(Reflect.get(globalThis, 'questions')) + 1 });
        return { response: buttons.indexOf(wanted), checkboxChecked: false };
      },
    });
  }, label);
  return () => app.evaluate(() => Number(Reflect.get(globalThis, 'questions')));
}

test.describe('a desk that cannot be asked who opens what', () => {
  test('without xdg-mime the call is tried', async ({ desk }) => {
    const { window } = await desk.launch({ env: { ALM_DESK_PATH: commandsWithout(desk, 'xdg-mime', 'dbus-send') } });
    await callGermany(window);
    expect(await desk.handlers.next()).toBe('tel:+4969667737597');
    await expect(window.getByText(text.call.handedToSystem(lineOf('germany')))).toBeVisible();
  });

  test('while xdg-mime hangs the call is tried', async ({ desk }) => {
    const folder = commandsWithout(desk, 'xdg-mime');
    // For the program alone: xdg-open asks it as well.
    const script = 'read -r parent </proc/$PPID/comm; [ "$parent" != electron ] || exec sleep 8.25';
    writeFileSync(path.join(folder, 'xdg-mime'), `#!/bin/sh\n${script}\nexec /usr/bin/xdg-mime "$@"\n`, {
      mode: 0o755,
    });
    const { window } = await desk.launch({ env: { ALM_DESK_PATH: folder } });
    await callGermany(window);
    expect(await desk.handlers.next()).toBe('tel:+4969667737597');
    expect(processesWith('sleep', '8.25'), 'xdg-mime still hangs').not.toEqual([]);
  });

  test('with no command at all, nothing is said to be missing that was never looked for', async ({ desk }) => {
    const tray = await desk.tray();
    const { app, window } = await desk.launch({ env: { ALM_DESK_PATH: '/not/there' } });
    await expect(messages(window)).toBeEmpty();
    await callGermany(window);
    await expect(messages(window)).not.toBeEmpty();
    await expect(window.getByText(text.call.noDialler)).toHaveCount(0);
    await tray.menu();
    await closeWindow(app);
    await expect.poll(() => isVisible(app)).toBe(false);
    await tray.click('Open ALM Lifeline');
    await expect.poll(() => isVisible(app)).toBe(true);
  });

  test('a dialler that was installed while the program runs is found by the next call', async ({ desk }) => {
    const { window } = await desk.launch({ dialler: false });
    await expect(window.getByText(text.call.noDialler)).toBeVisible();
    await desk.handlers.install('tel');
    const dialled = await window.evaluate(() => lifeline.call('call.dial', { line: 'germany', despiteDoubt: false }));
    expect(dialled.ok).toBe(true);
    expect(await desk.handlers.next()).toBe('tel:+4969667737597');
    await expect(window.getByText(text.opens('Test Dialler'))).toBeVisible();
  });
});

test.describe('a desktop that does not say whether it shows tray icons', () => {
  test('closing the window asks, and keeps the program where that is wanted', async ({ desk }) => {
    const { app, window } = await desk.launch();
    await expect(window.getByText(text.tray.absent, { exact: false })).toBeVisible();
    desk.bus.freeze();
    const asked = await answerQuestion(app, text.tray.whetherToStay.stay);
    await closeWindow(app);
    await expect.poll(asked).toBe(1);
    await expect.poll(() => isVisible(app)).toBe(false);
  });

  test('closing the window leaves it open where the person thinks better of it', async ({ desk }) => {
    const { app, window } = await desk.launch();
    await expect(window.getByText(text.tray.absent, { exact: false })).toBeVisible();
    desk.bus.freeze();
    const asked = await answerQuestion(app, 'Cancel');
    await closeWindow(app);
    await expect.poll(asked).toBe(1);
    await expect.poll(() => isVisible(app)).toBe(true);
  });

  test('closing the window quits where the person wants that', async ({ desk }) => {
    const { app, window } = await desk.launch();
    await expect(window.getByText(text.tray.absent, { exact: false })).toBeVisible();
    desk.bus.freeze();
    await answerQuestion(app, 'Quit');
    // Electron itself then waits for the bus, so what counts is that it was told.
    const told = app.evaluate(
      ({ app: program }) => new Promise((resolve) => program.once('before-quit', () => resolve('told'))),
    );
    await closeWindow(app);
    expect(await told).toBe('told');
  });

  test('an icon that was shown before still counts', async ({ desk }) => {
    const tray = await desk.tray();
    const { app } = await desk.launch();
    await tray.menu();
    desk.bus.freeze();
    const asked = await answerQuestion(app, 'Quit');
    await closeWindow(app);
    await expect.poll(() => isVisible(app)).toBe(false);
    // The bus is asked for three seconds; a program that took its silence for a no would be gone by then.
    await app.evaluate(() => new Promise((resolve) => setTimeout(resolve, 4_000)));
    expect(await asked()).toBe(0);
    expect(await isVisible(app)).toBe(false);
  });
});
