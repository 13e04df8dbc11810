import type { Page } from '@playwright/test';
import { text } from '../../../shared/text';
import { expect, test } from '../fixtures/desk';
import { open, resize, small } from '../fixtures/reflow';

const menu = (window: Page) => window.getByRole('region', { name: text.phoneMenu.title });
const button = (window: Page, name: string) => menu(window).getByRole('button', { name });

/** Gives every number of the guide a menu. */
const giveMenus = (window: Page) =>
  window.evaluate(async () => {
    const known = await lifeline.call('state.read', undefined);
    if (!known.ok) return;
    const { guide } = known.value;
    const steps = [{ press: '1', say: 'Support' }, { press: '2' }];
    await lifeline.call('guide.save', {
      guide: { ...guide, lines: guide.lines.map((line) => ({ ...line, menu: steps })) },
    });
  });

test('the next key is shown while the call goes on, and what was heard instead is there at the next call', async ({
  desk,
}) => {
  const { window } = await desk.launch();
  await giveMenus(window);
  await window.getByRole('button', { name: 'Call Germany' }).click();
  await expect(menu(window)).toContainText('Press 1');
  await button(window, text.phoneMenu.next).click();
  await expect(menu(window)).toContainText('Press 2');
  await button(window, text.phoneMenu.other).click();
  await menu(window).getByLabel(text.phoneMenu.pressed).fill('four');
  await button(window, text.phoneMenu.save).click();
  await expect(menu(window).getByText(text.phoneMenu.problem)).toBeVisible();
  await menu(window).getByLabel(text.phoneMenu.pressed).fill('4');
  await menu(window).getByLabel(text.phoneMenu.heard).fill('Existing case');
  await button(window, text.phoneMenu.save).click();
  await expect(menu(window)).toContainText('Press 4');
  await expect(menu(window)).toContainText('You heard this on');
  // Nothing of a menu is ever dialled.
  expect(await desk.handlers.next()).toBe('tel:+4969667737597');
  const again = await desk.restart();
  await again.window.getByRole('button', { name: 'Call Germany' }).click();
  await button(again.window, text.phoneMenu.next).click();
  await expect(menu(again.window)).toContainText('Press 4');
  expect(desk.handlers.received().every((link) => link === 'tel:+4969667737597')).toBe(true);
});

test('a number whose menu nobody knows takes what is heard, and gives it back', async ({ desk }) => {
  const { window } = await desk.launch();
  await window.getByRole('button', { name: 'Call Germany' }).click();
  await button(window, text.phoneMenu.add).click();
  await menu(window).getByLabel(text.phoneMenu.pressed).fill('3');
  await button(window, text.phoneMenu.save).click();
  await expect(menu(window)).toContainText('Press 3');
  await window.getByRole('button', { name: 'Undo' }).click();
  await expect(button(window, text.phoneMenu.add)).toBeVisible();
  await expect(menu(window)).not.toContainText('Press 3');
});

test('what was heard and not saved yet is kept when the call ends, and when one looks elsewhere meanwhile', async ({
  desk,
}) => {
  const { app, window } = await desk.launch();
  await resize(app, window, small);
  await window.getByRole('button', { name: 'Call Germany' }).click();
  await window.getByRole('navigation').getByRole('button', { name: text.sheet.title }).click();
  await button(window, text.phoneMenu.add).click();
  await menu(window).getByLabel(text.phoneMenu.heard).fill('Existing case');
  await open(window, 'numbers');
  await window.keyboard.press('Control+6');
  await expect(menu(window).getByLabel(text.phoneMenu.heard)).toHaveValue('Existing case');
  await menu(window).getByLabel(text.phoneMenu.pressed).fill('7');
  await window.getByRole('button', { name: text.sheet.finish }).click();
  await expect(menu(window)).toHaveCount(0);
  const noted = await window.evaluate(async () => {
    const state = await lifeline.call('state.read', undefined);
    return state.ok ? state.value.guide.lines.find(({ id }) => id === 'germany')?.menu : undefined;
  });
  expect(noted).toMatchObject([{ press: '7', say: 'Existing case' }]);
});
