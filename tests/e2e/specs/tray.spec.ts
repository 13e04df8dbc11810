import type { ElectronApplication } from '@playwright/test';
import { text } from '../../../shared/text';
import { alm } from '../../fixtures/alm';
import { lineOf } from '../../fixtures/line-of';
import { answerQuestions } from '../fixtures/answer-questions';
import { expect, test } from '../fixtures/desk';
import { warned } from '../fixtures/feedback';
import { Palette } from '../fixtures/palette';

/** Closes the window as a person does. The program may be gone before it can say that it did. */
const closeWindow = (app: ElectronApplication) =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close()).catch(() => undefined);

test('the menu holds every action, the numbers with the own region first', async ({ desk }) => {
  const tray = await desk.tray();
  const { window } = await desk.launch();
  await window.evaluate(() => lifeline.call('settings.change', { country: 'NZ' }));
  const labels = (await tray.menu()).map(({ label }) => label).filter(Boolean);
  expect(labels).toEqual([
    'Severity 1: call now',
    'Quick dial',
    'Search and dial…',
    text.command.noValue(alm.pin.none),
    'Write email',
    'Open support portal',
    'Journal',
    'Settings',
    text.help.open,
    'Open ALM Lifeline',
    'Quit',
  ]);
  const [, quickDial] = await tray.menu();
  const [, ...rest] = quickDial?.children.slice(6) ?? [];
  expect(rest.map(({ type }) => type)).toEqual(['separator', 'normal']);
  expect(rest.at(-1)?.label).toMatch(/last seen published on 8 July 2021/);
  expect(quickDial?.children[0]?.label).toContain('New Zealand');
});

test('quick dial hands the number to the system', async ({ desk }) => {
  const tray = await desk.tray();
  await desk.launch();
  await tray.click('Quick dial', 'United Kingdom  +44 20 3880 0017');
  expect(await desk.handlers.next()).toBe('tel:+442038800017');
});

test('a new way to dial is looked at before the tray dials, without a window', async ({ desk }) => {
  const tray = await desk.tray();
  const { app, window } = await desk.launch();
  await window.evaluate(() => lifeline.call('settings.change', { dialPlan: { outsideLine: '9' } }));
  await closeWindow(app);
  const refused = await answerQuestions(app, 'Cancel');
  await tray.click('Quick dial', 'United Kingdom  +44 20 3880 0017');
  await expect.poll(refused).toMatchObject([{ detail: expect.stringContaining('9+442038800017') }]);
  const agreed = await answerQuestions(app, 'Call');
  await tray.click('Quick dial', 'United Kingdom  +44 20 3880 0017');
  expect(await desk.handlers.next()).toBe('tel:9+442038800017');
  expect(await agreed()).toHaveLength(1);
  expect(desk.handlers.received()).toHaveLength(1);
});

test('a doubtful number in the tray asks in the window first', async ({ desk }) => {
  const tray = await desk.tray();
  const { window } = await desk.launch();
  await tray.click(text.tray.quickDial, text.tray.line(lineOf('philippines')));
  await expect(window.getByRole('alertdialog').getByText(/grew from 7 to 8 digits/)).toBeVisible();
  await desk.handlers.expectNothing(window);
});

test('a dial that fails is tried once, and the window says why', async ({ desk }) => {
  const tray = await desk.tray();
  const { app, window } = await desk.launch();
  await expect(window.getByText(text.opens('Test Dialler'))).toBeVisible();
  const tried = await app.evaluateHandle(({ shell }) => {
    const links: string[] = [];
    shell.openExternal = (link) => {
      links.push(link);
      return Promise.reject(new Error('The opener fails.'));
    };
    return links;
  });
  await tray.click('Quick dial', 'United Kingdom  +44 20 3880 0017');
  await expect(window.getByText(text.links.failed, { exact: false })).toBeVisible();
  // The page has had its turn: what it asks for now comes after whatever it asked for by itself.
  await window.evaluate(() => lifeline.call('state.read', undefined));
  expect(await tried.jsonValue()).toEqual(['tel:+442038800017']);
});

test('a dial for which there is no program is explained in the window', async ({ desk }) => {
  const tray = await desk.tray();
  const { window } = await desk.launch({ dialler: false });
  await tray.click('Quick dial', 'United Kingdom  +44 20 3880 0017');
  await expect(warned(window)).toContainText(text.links.noDialler);
});

test('the Severity 1 call dials the nearest number and raises the warning', async ({ desk }) => {
  const tray = await desk.tray();
  const { window } = await desk.launch();
  await tray.click('Severity 1: call now');
  expect(await desk.handlers.next()).toBe('tel:+12029910540');
  await expect(window.getByRole('region', { name: alm.triage.callNow })).toBeVisible();
  const write = (await tray.menu()).find(({ label }) => label.startsWith(text.command.label.write));
  expect(write?.enabled).toBe(false);
});

test('Copy PIN puts the PIN on the clipboard', async ({ desk }) => {
  const pin = desk.guard('8340-SECRET-2291');
  const tray = await desk.tray();
  const { app, window } = await desk.launch();
  await window.getByLabel(alm.pin.label).fill(pin);
  await window.getByRole('button', { name: alm.pin.keep }).click();
  await expect(window.getByRole('button', { name: alm.pin.show, exact: true })).toBeVisible();
  await tray.click('Copy PIN');
  await expect.poll(() => app.evaluate(({ clipboard }) => clipboard.readText())).toBe(pin);
});

test('closing the window keeps the program in the tray, and Open brings it back', async ({ desk }) => {
  const tray = await desk.tray();
  const { app } = await desk.launch();
  const isVisible = () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible());
  await tray.menu();
  await closeWindow(app);
  await expect.poll(isVisible).toBe(false);
  await tray.click('Open ALM Lifeline');
  await expect.poll(isVisible).toBe(true);
});

test('Quit ends the program', async ({ desk }) => {
  const tray = await desk.tray();
  const { app } = await desk.launch();
  const gone = new Promise((resolve) => app.process().once('exit', resolve));
  await tray.click('Quit');
  await gone;
  expect(await tray.count()).toBe(0);
});

test('without a tray, closing the window quits', async ({ desk }) => {
  const { app, window } = await desk.launch();
  const gone = new Promise((resolve) => app.process().once('exit', resolve));
  await expect(window.getByText(text.opens('Test Dialler'))).toBeVisible();
  await closeWindow(app);
  await gone;
});

test('the palette opens from the menu', async ({ desk }) => {
  const tray = await desk.tray();
  const { app } = await desk.launch();
  await tray.click('Search and dial…');
  await new Palette(app).page();
});

test('icon and tooltip show whether a PIN is at hand, and Severity 1', async ({ desk }) => {
  const tray = await desk.tray();
  const { window } = await desk.launch();
  const plain = await tray.item();
  expect(plain.toolTip).toBe(text.tray.tooltip(undefined, 'PIN', false));
  await window.evaluate(() => lifeline.call('pin.keep', { pin: '345', privilegedConfirmed: false }));
  await expect.poll(async () => (await tray.item()).toolTip).toBe(text.tray.tooltip(undefined, 'PIN', true));
  const withPin = await tray.item();
  await window.evaluate(() => lifeline.call('severity.choose', { severity: 'severity-1' }));
  await expect.poll(async () => (await tray.item()).toolTip).toBe(text.tray.tooltip('Severity 1', 'PIN', true));
  const critical = await tray.item();
  const pictures = [plain, withPin, critical].map(({ iconPixmap, iconName }) => iconPixmap[0]?.hash ?? iconName);
  expect(new Set(pictures).size).toBe(3);
});

test('the icon follows the desktop from light to dark', async ({ desk }) => {
  const tray = await desk.tray();
  const { app } = await desk.launch();
  const picture = async () => {
    const { iconPixmap, iconName } = await tray.item();
    return iconPixmap[0]?.hash ?? iconName;
  };
  const use = (theme: 'light' | 'dark') =>
    app.evaluate(({ nativeTheme }, isDark) => {
      Object.defineProperty(nativeTheme, 'shouldUseDarkColors', { configurable: true, get: () => isDark });
      nativeTheme.emit('updated');
    }, theme === 'dark');
  await use('light');
  const light = await picture();
  await use('dark');
  await expect.poll(picture).not.toBe(light);
});

test('a theme that is chosen for the windows leaves the icon as the panel needs it', async ({ desk }) => {
  const tray = await desk.tray();
  const { app, window } = await desk.launch();
  const picture = async () => {
    const { iconPixmap, iconName } = await tray.item();
    return iconPixmap[0]?.hash ?? iconName;
  };
  const before = await picture();
  for (const theme of ['light', 'dark'] as const) {
    await window.evaluate((chosen) => lifeline.call('settings.change', { theme: chosen }), theme);
    await expect.poll(() => app.evaluate(({ nativeTheme }) => nativeTheme.themeSource)).toBe(theme);
    // Drawn anew for another reason, so that the last picture is there.
    await window.evaluate(() => lifeline.call('severity.choose', { severity: 'severity-1' }));
    await expect.poll(picture).not.toBe(before);
    await window.evaluate(() => lifeline.call('severity.choose', { severity: 'lower' }));
    await expect.poll(picture).toBe(before);
  }
});

test('without a tray the program says once that closing the window quits', async ({ desk }) => {
  const { window } = await desk.launch();
  const said = (page: typeof window) => page.getByText(text.tray.absent, { exact: false });
  await expect(said(window)).toBeVisible();
  const { window: again } = await desk.restart();
  await expect(again.getByText(text.opens('Test Dialler'))).toBeVisible();
  await expect(said(again)).toHaveCount(0);
});

test('a tray that opens later is noticed when the window is closed', async ({ desk }) => {
  const { app, window } = await desk.launch();
  await expect(window.getByText(text.tray.absent, { exact: false })).toBeVisible();
  const tray = await desk.tray();
  await closeWindow(app);
  await tray.click('Open ALM Lifeline');
  await expect
    .poll(() => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible()))
    .toBe(true);
});

test('a tray that closed lets the window quit', async ({ desk }) => {
  const tray = await desk.tray();
  const { app } = await desk.launch();
  await tray.menu();
  await tray.close();
  const gone = new Promise((resolve) => app.process().once('exit', resolve));
  await closeWindow(app);
  await gone;
});
