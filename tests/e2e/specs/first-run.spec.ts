import type { Page } from '@playwright/test';
import { suggestedShortcuts } from '../../../shared/palette/suggested-shortcut';
import { text } from '../../../shared/text';
import { alm } from '../../fixtures/alm';
import { lineOf } from '../../fixtures/line-of';
import { expect, test } from '../fixtures/desk';
import { chooseCountry } from '../fixtures/request';

const inBerlin = { env: { TZ: 'Europe/Berlin' } };
const card = (window: Page) => window.getByRole('region', { name: text.firstRun.title });
const button = (window: Page, name: string) => card(window).getByRole('button', { name, exact: true });
const settings = (window: Page) =>
  window.evaluate(async () => {
    const state = await lifeline.call('state.read', undefined);
    return state.ok ? state.value.settings : undefined;
  });
const openSettings = (window: Page) =>
  window
    .getByRole('navigation', { name: text.nav.label })
    .getByRole('button', { name: text.nav.settings, exact: true })
    .click();

test('the country is guessed from the clock, and its number is called before anything is answered', async ({
  desk,
}) => {
  const { window } = await desk.launch(inBerlin);
  await expect(card(window).getByRole('heading', { name: text.firstRun.areYouIn('Germany') })).toBeVisible();
  await button(window, text.call.callLine(lineOf('germany'))).click();
  expect(await desk.handlers.next()).toBe('tel:+4969667737597');
  expect((await settings(window))?.country).toBe('');
});

test('a computer whose clock is nobody’s asks without a guess', async ({ desk }) => {
  const { window } = await desk.launch({ env: { TZ: 'UTC' } });
  await expect(card(window).getByRole('heading', { name: text.firstRun.where })).toBeVisible();
  await button(window, text.firstRun.choose).click();
  await expect(card(window).getByRole('combobox', { name: text.settings.country })).toBeFocused();
});

test('three steps, one thing to do in each, and never again once done', { tag: '@drawn' }, async ({ desk }) => {
  const { window } = await desk.launch(inBerlin);
  const primary = window.locator('.button-primary');
  await button(window, text.firstRun.yes).click();
  await expect.poll(() => settings(window)).toMatchObject({ country: 'DE', firstRunIsOver: false });
  await expect(card(window).getByRole('heading', { name: alm.pin.got })).toBeVisible();
  await expect(primary).toHaveText([text.portal.open]);
  await button(window, text.firstRun.later).click();
  await expect(card(window).getByRole('heading', { name: text.firstRun.try })).toBeVisible();
  await expect(primary).toHaveText([text.dialPlan.test]);
  await button(window, text.firstRun.done).click();
  await expect(card(window)).toHaveCount(0);
  await expect(primary).toHaveText([text.call.call]);
  const again = await desk.restart();
  await expect(again.window.getByRole('region', { name: text.hours.title })).toBeVisible();
  await expect(card(again.window)).toHaveCount(0);
  await openSettings(again.window);
  await expect(again.window.getByText(text.firstRun.progress(1, 3))).toBeVisible();
  await again.window.getByRole('button', { name: text.firstRun.goOn }).click();
  await expect(card(again.window).getByRole('heading', { name: alm.pin.got })).toBeVisible();
});

test('another country than the guessed one is chosen', async ({ desk }) => {
  const { window } = await desk.launch(inBerlin);
  await button(window, text.firstRun.change).click();
  await chooseCountry(card(window).getByRole('combobox', { name: text.settings.country }), 'Singap', 'Singapore');
  await expect(window.getByRole('region', { name: text.call.nearest }).getByText('+65 3157 0602')).toBeVisible();
  expect((await settings(window))?.country).toBe('SG');
});

test('the PIN is entered in its step, and the next one follows', async ({ desk }) => {
  const { window } = await desk.launch(inBerlin);
  await button(window, text.firstRun.yes).click();
  await button(window, text.portal.open).click();
  expect(await desk.handlers.next()).toBe('https://thycotic.force.com/support/s/login/');
  await window.getByLabel(alm.pin.label).fill('345');
  await button(window, alm.pin.keep).click();
  await expect(card(window).getByRole('heading', { name: text.firstRun.try })).toBeVisible();
});

test('trying asks for one’s own number where it is missing, and rings nobody', async ({ desk }) => {
  const { window } = await desk.launch(inBerlin);
  await button(window, text.firstRun.later).click();
  await button(window, text.firstRun.later).click();
  await button(window, text.dialPlan.test).click();
  await expect(card(window).getByLabel(text.settings.contactPhone)).toBeVisible();
  await button(window, text.firstRun.shortcut).click();
  await expect(card(window).getByLabel(text.shortcut.label)).toBeVisible();
  expect((await settings(window))?.paletteShortcut).toBe('');
  const [offered] = suggestedShortcuts('linux');
  await button(window, text.shortcut.offer(offered)).click();
  await expect(card(window).getByText(text.shortcut.ready)).toBeVisible();
  expect((await settings(window))?.paletteShortcut).toBe(offered);
  await expect.poll(async () => (await settings(window))?.firstRunTried).toBe(true);
  await openSettings(window);
  await expect(window.getByText(text.firstRun.progress(1, 3))).toBeVisible();
  await desk.handlers.expectNothing(window);
});

test('by keyboard alone: the focus goes on with the steps, and Esc is later', { tag: '@drawn' }, async ({ desk }) => {
  const { window } = await desk.launch(inBerlin);
  await button(window, text.firstRun.yes).focus();
  await window.keyboard.press('Enter');
  await expect(card(window).getByRole('heading', { name: alm.pin.got })).toBeVisible();
  await expect(card(window)).toBeFocused();
  await window.keyboard.press('Escape');
  await expect(card(window)).toHaveCount(0);
  await expect(window.locator('body')).not.toBeFocused();
  const again = await desk.restart();
  await expect(card(again.window).getByRole('heading', { name: alm.pin.got })).toBeVisible();
});

test('in a Severity 1 it is out of the way', async ({ desk }) => {
  const { window } = await desk.launch(inBerlin);
  await window.getByText(alm.triage.yes).click();
  await expect(window.getByRole('region', { name: alm.triage.callNow })).toBeVisible();
  await expect(card(window)).toHaveCount(0);
});
