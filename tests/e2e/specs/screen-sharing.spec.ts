import type { ElectronApplication, Page } from '@playwright/test';
import { text } from '../../../shared/text';
import { alm } from '../../fixtures/alm';
import { expect, test } from '../fixtures/desk';
import { turnTo } from '../fixtures/request';

const secret = '8340-SECRET-2291';

/** Has main take this for Windows or macOS, and writes down what each window is told. Linux itself ignores it. */
const listen = (app: ElectronApplication, platform: string) =>
  app.evaluateHandle(({ BrowserWindow }, name) => {
    Object.defineProperty(process, 'platform', { value: name });
    const told: boolean[] = [];
    for (const window of BrowserWindow.getAllWindows()) {
      window.setContentProtection = (isProtected) => void told.push(isProtected);
    }
    return told;
  }, platform);

async function keepPin(window: Page): Promise<void> {
  await window.getByLabel(alm.pin.label).fill(secret);
  await window.getByRole('button', { name: alm.pin.keep }).click();
  await expect(show(window)).toBeVisible();
}

const show = (window: Page) => window.getByRole('button', { name: alm.pin.show, exact: true });
const hide = (window: Page) => window.getByRole('button', { name: alm.pin.hide, exact: true });

for (const platform of ['win32', 'darwin']) {
  test(`on ${platform} the window is left out of screen shares for as long as it shows the PIN`, async ({ desk }) => {
    desk.guard(secret);
    const { app, window } = await desk.launch();
    await keepPin(window);
    const told = await listen(app, platform);
    await show(window).click();
    await expect(window.getByText(secret)).toBeVisible();
    expect(await told.jsonValue()).toEqual([true]);
    await hide(window).click();
    await expect(window.getByText(secret)).toHaveCount(0);
    await expect.poll(() => told.jsonValue()).toEqual([true, false]);
  });
}

test('it ends whatever takes the PIN out of view', async ({ desk }) => {
  desk.guard(secret);
  const { app, window } = await desk.launch();
  await keepPin(window);
  const told = await listen(app, 'win32');
  const expected: boolean[] = [];
  for (const leave of [
    () => turnTo(window, 'Numbers'),
    () => window.reload(),
    () => window.evaluate(() => lifeline.call('pin.keep', { pin: '345', privilegedConfirmed: false })),
  ]) {
    await turnTo(window, 'Call');
    await show(window).click();
    await expect(hide(window)).toBeVisible();
    expected.push(true);
    await expect.poll(() => told.jsonValue()).toEqual(expected);
    await leave();
    expected.push(false);
    await expect.poll(() => told.jsonValue()).toEqual(expected);
  }
});

test('the PIN goes out of view by itself after two minutes', async ({ desk }) => {
  desk.guard(secret);
  const { app, window } = await desk.launch();
  await keepPin(window);
  const told = await listen(app, 'win32');
  await window.clock.install();
  await show(window).click();
  await expect(window.getByText(secret)).toBeVisible();
  await window.clock.fastForward(119_000);
  await expect(window.getByText(secret)).toBeVisible();
  await window.clock.fastForward(2_000);
  await expect(window.getByText(secret)).toHaveCount(0);
  await expect.poll(() => told.jsonValue()).toEqual([true, false]);
});

test('it ends as a call sheet takes the PIN over, and begins anew where that shows it', async ({ desk }) => {
  desk.guard(secret);
  const { app, window } = await desk.launch();
  await keepPin(window);
  const told = await listen(app, 'win32');
  await show(window).click();
  await expect(window.getByText(secret)).toBeVisible();
  await window.getByRole('button', { name: 'Call Germany' }).first().click();
  const sheet = window.getByRole('complementary', { name: text.sheet.title });
  await expect(sheet).toBeVisible();
  await expect(window.getByText(secret)).toHaveCount(0);
  await expect.poll(() => told.jsonValue()).toEqual([true, false]);
  await sheet.getByRole('button', { name: alm.pin.show, exact: true }).click();
  await expect(sheet.getByText(secret)).toBeVisible();
  await expect.poll(() => told.jsonValue()).toEqual([true, false, true]);
  await sheet.getByRole('button', { name: alm.pin.hide, exact: true }).click();
  await expect.poll(() => told.jsonValue()).toEqual([true, false, true, false]);
});

test('nothing is done where the person does not want it, or the system cannot', async ({ desk }) => {
  desk.guard(secret);
  const { app, window } = await desk.launch();
  await keepPin(window);
  const onLinux = await listen(app, 'linux');
  await show(window).click();
  await expect(window.getByText(secret)).toBeVisible();
  await hide(window).click();
  await window.evaluate(() => lifeline.call('settings.change', { hidesPinFromSharing: false }));
  const unwanted = await listen(app, 'win32');
  await show(window).click();
  await expect(window.getByText(secret)).toBeVisible();
  await hide(window).click();
  await window.evaluate(() => lifeline.call('state.read', undefined));
  expect([await onLinux.jsonValue(), await unwanted.jsonValue()]).toEqual([[], []]);
});

test('the setting is offered where the system can, and is there after a restart', async ({ desk }) => {
  const { app, window } = await desk.launch();
  const settings = () => turnTo(window, 'Settings');
  const box = window.getByRole('checkbox', { name: text.settings.hidesPinFromSharing });
  await settings();
  await expect(window.getByRole('region', { name: alm.pin.title, exact: true })).toBeVisible();
  await expect(box).toHaveCount(0);
  // What main says of its platform is what the page goes by.
  await app.evaluate(({ webContents }) => {
    for (const page of webContents.getAllWebContents()) {
      const send = page.send.bind(page);
      page.send = (channel, name, state) =>
        send(channel, name, name === 'state' ? { ...state, program: { ...state.program, platform: 'win32' } } : state);
    }
  });
  await window.evaluate(() => lifeline.call('severity.choose', { severity: 'lower' }));
  await expect(box).toBeChecked();
  await box.uncheck();
  await expect(box).not.toBeChecked();
  const { window: again } = await desk.restart();
  const kept = await again.evaluate(() => lifeline.call('state.read', undefined));
  expect(kept.ok && kept.value.settings.hidesPinFromSharing).toBe(false);
});
