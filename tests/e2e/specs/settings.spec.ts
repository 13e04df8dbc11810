import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { text } from '../../../shared/text';
import { alm } from '../../fixtures/alm';
import { expect, test } from '../fixtures/desk';
import { chooseCountry, turnTo } from '../fixtures/request';

const openSettings = (window: Page) => turnTo(window, 'Settings');

test('contact details are kept as typed and there after a restart', async ({ desk }) => {
  const { window } = await desk.launch();
  await openSettings(window);
  const typed = {
    [text.settings.contactName]: 'Zoë Ångström',
    Company: 'Bärenbräu & Söhne',
    [text.settings.contactPhone]: '+49 69 1234567',
    [text.settings.senderAddress]: 'zoe@example.com',
    Product: 'Account Lifecycle Manager 2',
  };
  for (const [label, value] of Object.entries(typed)) await window.getByLabel(label, { exact: true }).fill(value);
  const { window: again } = await desk.restart();
  await openSettings(again);
  for (const [label, value] of Object.entries(typed)) {
    await expect(again.getByLabel(label, { exact: true })).toHaveValue(value);
  }
});

test('the PIN comes first, and the list of sections leads to each and marks the one that is read', async ({ desk }) => {
  const { window } = await desk.launch();
  await openSettings(window);
  const list = window.getByRole('navigation', { name: text.settings.title });
  const marked = list.locator('[aria-current="location"]');
  await expect(marked).toHaveText(alm.pin.title);
  const sections = window.getByRole('main').getByRole('heading', { level: 2 });
  await expect(sections.first()).toHaveText(alm.pin.title);
  const titles = await sections.allTextContents();
  expect(await list.getByRole('link').allTextContents()).toEqual(titles);
  for (const title of titles) {
    await list.getByRole('link', { name: title, exact: true }).click();
    await expect(window.getByRole('heading', { level: 2, name: title, exact: true })).toBeInViewport();
    await expect(marked).toHaveText(title);
  }
  // Scrolled by hand, as nobody has chosen anything there.
  await window.getByRole('heading', { level: 1 }).hover();
  await window.mouse.wheel(0, -10_000);
  await expect(marked).toHaveText(alm.pin.title);
});

test('an odd phone number is answered beside its field, kept, and there after a restart', async ({ desk }) => {
  const { window } = await desk.launch();
  await openSettings(window);
  await window.getByLabel(text.settings.contactPhone).fill('ask reception');
  await expect(window.getByText(text.settings.notAPhone)).toBeVisible();
  const { window: again } = await desk.restart();
  await openSettings(again);
  await expect(again.getByLabel(text.settings.contactPhone)).toHaveValue('ask reception');
});

test('addresses on file are added, ordered and removed; the first is the one to send from', async ({ desk }) => {
  const { window } = await desk.launch();
  await openSettings(window);
  await window.getByLabel(text.settings.senderAddress).fill('ada@example.com');
  for (const [label, address] of [
    [text.settings.furtherAddress(2), 'ops@example.com'],
    [text.settings.furtherAddress(3), 'old@example.com'],
  ] as const) {
    await window.getByRole('button', { name: text.settings.addAddress }).click();
    await window.getByLabel(label).fill(address);
  }
  await window.getByRole('button', { name: text.settings.removeAddress(3) }).click();
  await window.getByRole('button', { name: text.settings.raiseAddress(2) }).click();
  await expect(window.getByLabel(text.settings.furtherAddress(2))).toHaveValue('ada@example.com');
  const { window: again } = await desk.restart();
  await turnTo(again, 'Write');
  await expect(again.getByRole('combobox', { name: text.write.sender })).toHaveValue('ops@example.com');
});

test('an odd address is answered beside its field and kept', async ({ desk }) => {
  const { window } = await desk.launch();
  await openSettings(window);
  const address = window.getByLabel(text.settings.senderAddress);
  await address.fill('ask the office');
  await expect(address).toHaveAccessibleDescription(new RegExp(text.settings.notAnAddress));
  const { window: again } = await desk.restart();
  await openSettings(again);
  await expect(again.getByLabel(text.settings.senderAddress)).toHaveValue('ask the office');
});

test('the own region comes first once the country is chosen', async ({ desk }) => {
  const { window } = await desk.launch();
  await openSettings(window);
  await chooseCountry(window.getByRole('combobox', { name: text.settings.country }), 'Austr', 'Austria');
  await turnTo(window, 'Call');
  const nearest = window.getByRole('region', { name: text.call.nearest });
  await expect(nearest.getByText('+49 69 6677 37597')).toBeVisible();
});

test('a settings file that is not JSON is set aside, the backup is used, and the person is told', {
  tag: '@not-drawn',
}, async ({ desk }) => {
  const { window } = await desk.launch();
  await openSettings(window);
  await window.getByRole('textbox', { name: text.settings.company }).fill('Example');
  await desk.restart();
  await desk.quit();
  const file = join(desk.places.userData, 'settings.json');
  await writeFile(file, '{ "company": "Exa');
  const { window: again } = await desk.launch();
  await expect(again.getByRole('alert').getByText(/settings\.json can’t be used/)).toBeVisible();
  await openSettings(again);
  await expect(again.getByRole('textbox', { name: text.settings.company })).toHaveValue('Example');
  const aside = (await readdir(desk.places.userData)).find((name) => name.startsWith('settings.set-aside'));
  expect(await readFile(join(desk.places.userData, aside ?? ''), 'utf8')).toBe('{ "company": "Exa');
});

test('a settings file of another program is set aside and never overwritten', { tag: '@not-drawn' }, async ({
  desk,
}) => {
  const file = join(desk.places.userData, 'settings.json');
  await writeFile(file, '["not", "ours"]');
  const { window } = await desk.launch();
  await expect(window.getByRole('alert').getByText(text.keptFile.reason['not-ours'])).toBeVisible();
  const aside = (await readdir(desk.places.userData)).find((name) => name.startsWith('settings.set-aside'));
  expect(await readFile(join(desk.places.userData, aside ?? ''), 'utf8')).toBe('["not", "ours"]');
});
