import type { Page } from '@playwright/test';
import { text } from '../../../shared/text';
import { alm } from '../../fixtures/alm';
import { expect, test } from '../fixtures/desk';
import { said } from '../fixtures/feedback';
import { turnTo } from '../fixtures/request';

async function keepPin(window: Page, pin: string): Promise<void> {
  await window.getByLabel(alm.pin.label).fill(pin);
  await window.getByRole('button', { name: alm.pin.keep }).click();
}

const card = (window: Page) => window.getByRole('region', { name: alm.pin.title, exact: true });

test('with a keyring the PIN is encrypted and there after a restart', async ({ desk }) => {
  const pin = desk.guard('8340-SECRET-2291');
  const { window } = await desk.launch({ keyring: true });
  await keepPin(window, pin);
  await expect(card(window).getByText(alm.pin.kept)).toBeVisible();
  const { window: again } = await desk.restart();
  await expect(card(again).getByText(pin)).toHaveCount(0);
  await card(again).getByRole('button', { name: alm.pin.show }).click();
  await expect(card(again).getByText(pin)).toBeVisible();
});

test('without a keyring the PIN stays in memory, the screen says so, and a restart asks again', async ({ desk }) => {
  const pin = desk.guard('8340-SECRET-2291');
  const { window } = await desk.launch();
  await keepPin(window, pin);
  await expect(card(window).getByText(alm.pin.sessionMissing)).toBeVisible();
  const { window: again } = await desk.restart();
  await expect(again.getByLabel(alm.pin.label)).toBeVisible();
});

test('a PIN that the keyring no longer opens is asked for again', async ({ desk }) => {
  const pin = desk.guard('8340-SECRET-2291');
  const { window } = await desk.launch({ keyring: true });
  await keepPin(window, pin);
  await expect(card(window).getByText(alm.pin.kept)).toBeVisible();
  await desk.quit();
  await desk.keyring.lose();
  const { window: again } = await desk.launch({ keyring: true });
  await card(again).getByRole('button', { name: alm.pin.show }).click();
  await expect(card(again).getByText(alm.pin.unreadable)).toBeVisible();
  await keepPin(again, pin);
  await expect(card(again).getByText(alm.pin.kept)).toBeVisible();
});

test('Copy PIN puts it on the clipboard and quitting takes it away', async ({ desk }) => {
  const pin = desk.guard('8340-SECRET-2291');
  const { app, window } = await desk.launch();
  await keepPin(window, pin);
  await card(window).getByRole('button', { name: alm.pin.copyPin }).click();
  await expect(said(window)).toHaveText(alm.pin.copied(45));
  expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toBe(pin);
  const { app: next } = await desk.restart();
  expect(await next.evaluate(({ clipboard }) => clipboard.readText())).not.toBe(pin);
});

test('what is typed of a PIN is there when a call takes its field away, and on another screen', async ({ desk }) => {
  const { window } = await desk.launch();
  await card(window).getByLabel(alm.pin.label).fill('345');
  await window.getByRole('button', { name: 'Call Germany' }).first().click();
  const sheet = window.getByRole('complementary', { name: text.sheet.title });
  await expect(sheet.getByLabel(alm.pin.label)).toHaveValue('345');
  await turnTo(window, 'Settings');
  await expect(card(window).getByLabel(alm.pin.label)).toHaveValue('345');
  await card(window).getByRole('button', { name: alm.pin.keep }).click();
  await expect(card(window).getByLabel(alm.pin.label)).toHaveValue('');
  await expect(sheet.getByRole('button', { name: alm.pin.show, exact: true })).toBeVisible();
});

test('a PIN that is in view is no part of what is selected and copied', async ({ desk }) => {
  const pin = desk.guard('8340-SECRET-2291');
  const { app, window } = await desk.launch();
  await keepPin(window, pin);
  await card(window).getByRole('button', { name: alm.pin.show }).click();
  await card(window).getByText(pin).click({ clickCount: 3 });
  await window.keyboard.press('ControlOrMeta+a');
  await window.keyboard.press('ControlOrMeta+c');
  const pasted = () => app.evaluate(({ clipboard }) => clipboard.readText());
  await expect.poll(pasted).toContain(alm.pin.title);
  expect(await pasted()).not.toContain(pin);
});

test('a PIN that is far too long is answered beside its field and stays in it', async ({ desk }) => {
  const { window } = await desk.launch();
  const long = '7'.repeat(10_000);
  await keepPin(window, long);
  await expect(window.getByText(/^That’s too long for a PIN/)).toBeVisible();
  await expect(window.getByLabel(alm.pin.label)).toHaveValue(long);
});

test('pasting several lines as a PIN is answered, not silently joined', async ({ desk }) => {
  const { app, window } = await desk.launch();
  await app.evaluate(({ clipboard }) => clipboard.writeText('12\n34'));
  await window.getByLabel(alm.pin.label).focus();
  await window.keyboard.press('Control+V');
  await expect(window.getByText(alm.pin.lineBreak)).toBeVisible();
  await expect(window.getByLabel(alm.pin.label)).toHaveValue('');
});

test('a privileged PIN is warned of before it is kept', async ({ desk }) => {
  const { window } = await desk.launch();
  await keepPin(window, 'p778');
  await expect(window.getByText(alm.pin.privilegedBeforeKeeping)).toBeVisible();
  await window.getByRole('button', { name: alm.pin.privilegedConfirm }).click();
  await expect(card(window).getByRole('button', { name: alm.pin.show })).toBeVisible();
});

test('Forget removes the PIN for good', async ({ desk }) => {
  const { window } = await desk.launch({ keyring: true });
  await keepPin(window, desk.guard('8340-SECRET-2291'));
  await turnTo(window, 'Settings');
  await window.getByRole('button', { name: alm.pin.forget }).click();
  await expect(window.getByText(alm.pin.none)).toBeVisible();
  const { window: again } = await desk.restart();
  await expect(again.getByLabel(alm.pin.label)).toBeVisible();
});
