import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { text } from '../../../shared/text';
import { BrokenBuild } from '../fixtures/broken-build';
import { type Desk, expect, test } from '../fixtures/desk';
import { turnTo } from '../fixtures/request';

const logFile = (desk: Desk) => path.join(desk.places.userData, 'log.txt');
const logOf = (desk: Desk) => (existsSync(logFile(desk)) ? readFileSync(logFile(desk), 'utf8') : '');
const numbers = (window: Page) => window.getByRole('navigation').getByRole('button', { name: text.nav.numbers });
const openSettings = (window: Page) => turnTo(window, 'Settings');

/** Throws in main, outside of anything that could catch it. In a flood, the answer that it was begun may be lost. */
const throwInMain = (app: ElectronApplication, words: string, times = 1) =>
  app
    .evaluate(
      (_electron, [message, count]) => {
        for (let left = count; left > 0; left -= 1) setImmediate(() => Promise.reject(new RangeError(message)));
        setImmediate(() => {
          throw new TypeError(message);
        });
      },
      [words, times] as const,
    )
    .catch((thrown: unknown) => {
      if (!String(thrown).includes('promise was garbage collected')) throw thrown;
    });

test('nothing is logged while all is well', async ({ desk }) => {
  const { window } = await desk.launch();
  await numbers(window).click();
  await expect(window.getByRole('heading', { name: text.numbers.title })).toBeVisible();
  await desk.quit();
  expect(existsSync(logFile(desk))).toBe(false);
});

test('an error in main that nobody catches is logged and told, and the program goes on', async ({ desk }) => {
  const secret = desk.guard('86427531');
  desk.tolerate(/RangeError|TypeError/);
  const { app, window } = await desk.launch();
  await window.evaluate((pin) => lifeline.call('pin.keep', { pin, privilegedConfirmed: false }), secret);
  const boxes = await app.evaluateHandle(({ dialog }) => {
    const shown: string[] = [];
    dialog.showErrorBox = (title) => shown.push(title);
    return shown;
  });
  // The guard itself looks for the secret in what the test's own watcher noted of the error.
  await throwInMain(app, 'typed by Ada Example');
  await expect(window.getByRole('alert').getByText(text.faults.goesOn)).toBeVisible();
  await expect.poll(() => logOf(desk)).toMatch(/ error main rejection RangeError/);
  await expect.poll(() => logOf(desk)).toMatch(/ error main uncaught TypeError/);
  expect(logOf(desk)).not.toMatch(/Ada|typed/);
  expect(await boxes.jsonValue()).toEqual([]);
  await numbers(window).click();
  await expect(window.getByRole('heading', { name: text.numbers.title })).toBeVisible();
});

test('a flood of errors in main is a few lines and one notice', async ({ desk }) => {
  desk.tolerate(/RangeError|TypeError/);
  const { app, window } = await desk.launch();
  // What comes while the log is opened is only counted.
  await throwInMain(app, 'flood', 10_000);
  await expect.poll(() => logOf(desk)).toMatch(/ warn main left-out\.\d+/);
  await throwInMain(app, 'flood', 10_000);
  await expect.poll(() => logOf(desk)).toContain(' x10000');
  expect(logOf(desk).split('\n').length).toBeLessThan(10);
  await expect(window.getByText(text.faults.goesOn)).toHaveCount(1);
});

test('errors of a page that nobody catches are logged and told, also a flood of them', async ({ desk }) => {
  desk.tolerate(/typed by/);
  const { window } = await desk.launch();
  // Drawn, so that its script listens.
  await expect(numbers(window)).toBeVisible();
  await window.evaluate(() => {
    for (let count = 0; count < 1_000; count += 1) {
      setTimeout(() => {
        throw new RangeError('typed by Ada');
      });
      setTimeout(() => void Promise.reject(new TypeError('typed by Ada')));
    }
  });
  await expect(window.getByRole('alert').getByText(text.faults.goesOn)).toBeVisible();
  await expect.poll(() => logOf(desk)).toMatch(/ error page error RangeError/);
  await expect.poll(() => logOf(desk)).toMatch(/ error page rejection TypeError/);
  expect(logOf(desk)).not.toMatch(/Ada|typed/);
  expect(logOf(desk).split('\n').length).toBeLessThan(10);
});

test('a page whose process is gone is logged', async ({ desk }) => {
  const { app } = await desk.launch();
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer());
  await expect.poll(() => logOf(desk)).toMatch(/ error page gone\./);
});

test('a screen whose file is missing says so, is logged, and the rest goes on', async ({ desk }) => {
  desk.tolerate(/.*/s);
  const build = new BrokenBuild(desk.places.temporary);
  build.remove(build.file('renderer/assets/journal-screen-'));
  const { window } = await desk.launch({ appFolder: build.appFolder });
  await turnTo(window, 'Journal');
  await expect(window.getByRole('heading', { name: text.broken.title })).toBeVisible();
  await expect(window.getByText('+49 69 6677 37597')).toBeVisible();
  await expect.poll(() => logOf(desk)).toMatch(/ error page boundary TypeError chunk-missing/);
  await window.getByRole('button', { name: text.diagnostics.show }).click();
  await expect(window.getByLabel(text.diagnostics.preview)).toHaveValue(/page boundary TypeError chunk-missing/);
  await numbers(window).click();
  await expect(window.getByRole('heading', { name: text.numbers.title })).toBeVisible();
});

test('what nobody can do as a file of main is missing is answered in words', async ({ desk }) => {
  desk.tolerate(/.*/s);
  const build = new BrokenBuild(desk.places.temporary);
  build.remove(build.file('main/handlers-'));
  const { window } = await desk.launch({ appFolder: build.appFolder });
  await window.getByRole('button', { name: 'Call Germany' }).first().click();
  await expect(window.getByText(text.faults.incomplete)).toBeVisible();
  await expect.poll(() => logOf(desk)).toMatch(/ error ipc handlers Error ERR_MODULE_NOT_FOUND/);
});

test('diagnostics are shown before they are copied, and hold nothing of the person’s', async ({ desk }) => {
  const secret = desk.guard('86427531');
  const { app, window } = await desk.launch();
  await window.evaluate(
    async ([pin]) => {
      await lifeline.call('pin.keep', { pin, privilegedConfirmed: false });
      await lifeline.call('settings.change', {
        contactName: 'Ada Example',
        company: 'Contoso',
        contactPhone: '+49 30 901820',
        senderAddresses: ['ada@contoso.example'],
      });
    },
    [secret] as const,
  );
  const copiedUnseen = await window.evaluate(() => lifeline.call('diagnostics.copy', undefined));
  expect(copiedUnseen).toMatchObject({ ok: false, error: { code: 'not-shown' } });
  await openSettings(window);
  await expect(window.getByRole('button', { name: text.diagnostics.copy })).toHaveCount(0);
  await window.getByRole('button', { name: text.diagnostics.show }).click();
  const shown = await window.getByLabel(text.diagnostics.preview).inputValue();
  await window.getByRole('button', { name: text.diagnostics.copy }).click();
  await expect(window.getByText(text.diagnostics.copied)).toBeVisible();
  const copied = await app.evaluate(({ clipboard }) => clipboard.readText());
  expect(copied).toBe(shown);
  for (const part of ['Version:', 'Electron:', 'Test Dialler', 'PIN state:', 'settings.json', 'Keyring:']) {
    expect(copied).toContain(part);
  }
  expect(copied).not.toMatch(/86427531|Ada|Contoso|901820|@/);
  expect(copied).not.toContain(desk.places.home);
});

test('as the window’s own file is missing, a message of the system has the numbers', async ({ desk }) => {
  const desktop = await desk.desktop();
  const build = new BrokenBuild(desk.places.temporary);
  build.remove(build.file('main/window-'));
  const { command, args, env } = desk.command([], build.appFolder);
  const program = spawn(command, args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  program.stderr.setEncoding('utf8').on('data', (part: string) => {
    said += part;
  });
  const gone = once(program, 'exit');
  // GTK shows what it is about in the message, and this in the title bar.
  await desktop.focus('Error');
  expect(said).toContain('+49 69 6677 37597');
  await desktop.press('Return');
  expect((await gone)[0]).toBe(1);
});
