import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { text } from '../../../shared/text';
import { lineOf } from '../../fixtures/line-of';
import { type Desk, expect, test } from '../fixtures/desk';
import { turnTo } from '../fixtures/request';

const entry = (desk: Desk) => join(desk.places.config, 'autostart', 'alm-lifeline.desktop');
const box = (window: Page) => window.getByRole('checkbox', { name: text.startup.atLogin });
const windowCount = (app: ElectronApplication) =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);

const openSettings = (window: Page) => turnTo(window, 'Settings');
/** The box itself is hidden behind what is drawn for it. */
const tick = (window: Page) => window.getByText(text.startup.atLogin).click();

test('hidden, the program has its tray icon and no window, until one is wanted', async ({ desk }) => {
  const tray = await desk.tray();
  const app = await desk.launchHidden({ args: ['--hidden'] });
  await tray.menu();
  expect(await windowCount(app)).toBe(0);
  const opened = app.waitForEvent('window');
  await tray.click('Journal');
  const window = await opened;
  await expect(window.getByRole('heading', { name: text.nav.journal })).toBeVisible();
});

test('hidden, a number is dialled from the tray, and the window then shows what became of it', async ({ desk }) => {
  const tray = await desk.tray();
  const app = await desk.launchHidden({ args: ['--hidden'] });
  const opened = app.waitForEvent('window');
  await tray.click('Quick dial', 'Germany  +49 69 6677 37597');
  expect(await desk.handlers.next()).toBe('tel:+4969667737597');
  const window = await opened;
  await expect(window.getByText(text.call.handedToSystem(lineOf('germany')))).toBeVisible();
});

test('hidden on a desktop without a tray, the window is shown and says why', async ({ desk }) => {
  const { window } = await desk.launch({ args: ['--hidden'] });
  await expect(window.getByRole('alert').getByText(text.tray.absentAtLogin)).toBeVisible();
});

test('hidden at sign-in, it waits for a panel that comes up later', async ({ desk }) => {
  const app = await desk.launchHidden({ args: ['--hidden'] });
  const tray = await desk.tray();
  await tray.menu();
  expect(await windowCount(app)).toBe(0);
});

test('the entry for sign-in starts the program hidden, as the desktop itself would', async ({ desk }) => {
  const userData = join(desk.places.root, 'a $HOME of "100%" `odd` \\ signs');
  const tray = await desk.tray();
  const { window } = await desk.launch({ args: [`--user-data-dir=${userData}`] });
  await openSettings(window);
  await tick(window);
  await expect(box(window)).toBeChecked();
  expect(readFileSync(entry(desk), 'utf8')).toContain('--hidden');
  await desk.quit();
  expect(await tray.count()).toBe(0);
  execFileSync('gio', ['launch', entry(desk)], { env: desk.command().env, stdio: 'ignore' });
  await tray.menu();
  expect(readdirSync(userData)).toContain('SingletonLock');
  await tray.click('Quit');
  await expect.poll(() => tray.count()).toBe(0);
});

test('what the system says counts, also when it was changed there', async ({ desk }) => {
  const desktop = await desk.desktop();
  const { app, window } = await desk.launch();
  await openSettings(window);
  await tick(window);
  await expect(box(window)).toBeChecked();
  await desktop.openOtherProgram('System settings');
  const isFocused = () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getFocusedWindow() !== null);
  await expect.poll(isFocused, { message: 'the program has heard that another one has the focus' }).toBe(false);
  const enabled = readFileSync(entry(desk), 'utf8');
  writeFileSync(entry(desk), enabled.replace('X-GNOME-Autostart-enabled=true', 'X-GNOME-Autostart-enabled=false'));
  await desktop.focus('ALM Lifeline');
  await expect(box(window)).not.toBeChecked();
  const { window: again } = await desk.restart();
  await openSettings(again);
  await expect(box(again)).not.toBeChecked();
});

test('a place that cannot be written to is answered, and the box stays as it is', async ({ desk }) => {
  writeFileSync(join(desk.places.config, 'autostart'), 'in the way');
  const { window } = await desk.launch();
  await openSettings(window);
  await tick(window);
  await expect(window.getByText(/^Can’t write .*alm-lifeline\.desktop/)).toBeVisible();
  await expect(box(window)).not.toBeChecked();
});

test('unticking takes the entry away', async ({ desk }) => {
  mkdirSync(join(desk.places.config, 'autostart'));
  writeFileSync(entry(desk), '[Desktop Entry]\nType=Application\nExec=alm-lifeline --hidden\n');
  const { window } = await desk.launch();
  await openSettings(window);
  await expect(box(window)).toBeChecked();
  await tick(window);
  await expect(box(window)).not.toBeChecked();
  expect(() => readFileSync(entry(desk))).toThrow();
});
