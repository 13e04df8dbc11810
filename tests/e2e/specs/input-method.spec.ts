import type { Locator, Page } from '@playwright/test';
import { text } from '../../../shared/text';
import { expect, test } from '../fixtures/desk';
import { Palette } from '../fixtures/palette';
import { turnTo } from '../fixtures/request';

/** Has an input method compose in the field that has the focus, as Chromium itself is told of it. */
async function compose(page: Page, text: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
}

/** A key as some input methods report it: composing, but known by nothing but the code 229. */
const pressByOldCode = (field: Locator, key: string) =>
  field.evaluate((element, pressed) => {
    element.dispatchEvent(
      new KeyboardEvent('keydown', { key: pressed, keyCode: 229, bubbles: true, cancelable: true }),
    );
  }, key);

const open = (window: Page) => window.evaluate(() => lifeline.call('palette.open', undefined));

test('Escape that drops a composition leaves the palette open; the next one closes it', async ({ desk }) => {
  const { app, window } = await desk.launch();
  const palette = new Palette(app);
  await open(window);
  const page = await palette.page();
  await compose(page, 'ger');
  await page.keyboard.press('Escape');
  await compose(page, '');
  await page.keyboard.press('x');
  await expect(page.getByRole('combobox')).toHaveValue(/x$/);
  expect(await palette.isSeen()).toBe(true);
  await page.keyboard.press('Escape');
  await palette.toBeGone();
});

test('Enter that takes a composition dials nothing; the next one does', async ({ desk }) => {
  const { app, window } = await desk.launch();
  const palette = new Palette(app);
  await open(window);
  const page = await palette.page();
  await page.keyboard.type('sin');
  await compose(page, 'g');
  await expect(page.getByRole('option', { name: /^Call Singapore/ })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await (await page.context().newCDPSession(page)).send('Input.insertText', { text: 'g' });
  await page.getByRole('combobox').fill('ger');
  await page.keyboard.press('Enter');
  expect(await desk.handlers.next()).toBe('tel:+4969667737597');
  expect(desk.handlers.received()).toHaveLength(1);
});

test('a key that an input method marks only by its old code reaches nothing', async ({ desk }) => {
  const { app, window } = await desk.launch();
  const palette = new Palette(app);
  await open(window);
  const page = await palette.page();
  await page.keyboard.type('ger');
  for (const key of ['Enter', 'Escape']) {
    await page.getByRole('combobox').evaluate((field, pressed) => {
      field.dispatchEvent(
        new KeyboardEvent('keydown', { key: pressed, keyCode: 229, bubbles: true, cancelable: true }),
      );
    }, key);
  }
  await expect(page.getByRole('combobox')).toHaveValue('ger');
  expect(await palette.isSeen()).toBe(true);
  await page.getByRole('combobox').fill('sing');
  await page.keyboard.press('Enter');
  expect(await desk.handlers.next()).toBe('tel:+6531570602');
});

test('neither key reaches the list of countries', async ({ desk }) => {
  const { window } = await desk.launch();
  await turnTo(window, 'Settings');
  const country = window.getByRole('combobox', { name: text.settings.country });
  await country.click();
  await window.keyboard.type('germ');
  await window.keyboard.press('ArrowDown');
  for (const key of ['Enter', 'Escape']) await pressByOldCode(country, key);
  await expect(window.getByRole('option', { name: 'Germany' })).toBeVisible();
  await window.keyboard.press('Enter');
  await expect(country).toHaveValue('Germany');
});
