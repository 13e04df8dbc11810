import type { ElectronApplication, Locator } from '@playwright/test';
import { text } from '../../../shared/text';
import { alm } from '../../fixtures/alm';
import { expect, test } from '../fixtures/desk';
import { drawn } from '../fixtures/drawn';

interface Item {
  readonly role: string;
  readonly enabled: boolean;
}

/** Has menus tell what is in them instead of showing it. @returns the menus that came up so far */
async function watchMenus(app: ElectronApplication): Promise<() => Promise<readonly (readonly Item[])[]>> {
  const seen = await app.evaluateHandle(({ Menu }) => {
    const shown: { role: string; enabled: boolean }[][] = [];
    Menu.prototype.popup = function () {
      shown.push(this.items.flatMap(({ role, enabled }) => (role ? [{ role: role.toLowerCase(), enabled }] : [])));
    };
    return shown;
  });
  return () => seen.jsonValue();
}

const enabled = (items: readonly Item[] | undefined) => items?.filter((each) => each.enabled).map(({ role }) => role);
const rightClick = (field: Locator) => field.click({ button: 'right' });

test('a field has an edit menu, by mouse and by keyboard', async ({ desk }) => {
  const { app, window } = await desk.launch();
  const menus = await watchMenus(app);
  const menu = async () => (await menus()).at(-1);
  await drawn(window);
  await window.keyboard.press('Control+5');
  const field = window.getByLabel(text.settings.company, { exact: true });
  await field.fill('Example');
  await field.selectText();
  await rightClick(field);
  await expect.poll(async () => enabled(await menu())).toEqual(expect.arrayContaining(['cut', 'copy', 'selectall']));
  expect((await menu())?.map(({ role }) => role)).toEqual(['undo', 'redo', 'cut', 'copy', 'paste', 'selectall']);
});

test('nothing that a field hides can be copied out of it', async ({ desk }) => {
  const { app, window } = await desk.launch();
  const menus = await watchMenus(app);
  const menu = async () => (await menus()).at(-1);
  const field = window.getByLabel(alm.pin.label);
  await field.fill('8340-2291');
  await field.selectText();
  await rightClick(field);
  await expect.poll(menu).toBeDefined();
  expect(enabled(await menu())).not.toContain('copy');
  expect(enabled(await menu())).not.toContain('cut');
});

test('selected text can be copied; where nothing is selected there is no menu', async ({ desk }) => {
  const { app, window } = await desk.launch();
  const menus = await watchMenus(app);
  const number = window.locator('.number').first();
  await window.locator('nav').click({ button: 'right', position: { x: 5, y: 5 } });
  await number.selectText();
  await rightClick(number);
  await expect.poll(menus).toEqual([[{ role: 'copy', enabled: true }]]);
});
