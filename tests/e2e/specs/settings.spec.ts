import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/desk';

const openSettings = (window: Page) => window.getByRole('navigation').getByRole('button', { name: 'Settings' }).click();

test('contact details are kept as typed and there after a restart', async ({ desk }) => {
  const { window } = await desk.launch();
  await openSettings(window);
  const typed = {
    'Your name': 'Zoë Ångström',
    Company: 'Bärenbräu & Söhne',
    'Your phone number': '+49 69 1234567',
    'Email address that the vendor has on file': 'zoe@example.com',
    Product: 'Account Lifecycle Manager 2',
  };
  for (const [label, value] of Object.entries(typed)) await window.getByLabel(label, { exact: true }).fill(value);
  const { window: again } = await desk.restart();
  await openSettings(again);
  for (const [label, value] of Object.entries(typed)) {
    await expect(again.getByLabel(label, { exact: true })).toHaveValue(value);
  }
});

test('an odd phone number is answered beside its field, kept, and there after a restart', async ({ desk }) => {
  const { window } = await desk.launch();
  await openSettings(window);
  await window.getByLabel('Your phone number').fill('ask reception');
  await expect(window.getByText(/does not look like a phone number/)).toBeVisible();
  const { window: again } = await desk.restart();
  await openSettings(again);
  await expect(again.getByLabel('Your phone number')).toHaveValue('ask reception');
});

test('addresses on file are added, ordered and removed; the first is the one to send from', async ({ desk }) => {
  const { window } = await desk.launch();
  await openSettings(window);
  await window.getByLabel('Email address that the vendor has on file').fill('ada@example.com');
  for (const [label, address] of [
    ['Address 2 that the vendor has on file', 'ops@example.com'],
    ['Address 3 that the vendor has on file', 'old@example.com'],
  ] as const) {
    await window.getByRole('button', { name: 'Add an address' }).click();
    await window.getByLabel(label).fill(address);
  }
  await window.getByRole('button', { name: 'Remove address 3' }).click();
  await window.getByRole('button', { name: 'Move address 2 up' }).click();
  await expect(window.getByLabel('Address 2 that the vendor has on file')).toHaveValue('ada@example.com');
  const { window: again } = await desk.restart();
  await again.getByRole('navigation').getByRole('button', { name: 'Write' }).click();
  await expect(again.getByRole('combobox', { name: 'Send from' })).toHaveValue('ops@example.com');
});

test('an odd address is answered beside its field and kept', async ({ desk }) => {
  const { window } = await desk.launch();
  await openSettings(window);
  const address = window.getByLabel('Email address that the vendor has on file');
  await address.fill('ask the office');
  await expect(address).toHaveAccessibleDescription(/does not look like an email address/);
  const { window: again } = await desk.restart();
  await openSettings(again);
  await expect(again.getByLabel('Email address that the vendor has on file')).toHaveValue('ask the office');
});

test('the own region comes first once the country is chosen', async ({ desk }) => {
  const { window } = await desk.launch();
  await openSettings(window);
  await window.getByRole('combobox', { name: 'Your country' }).fill('Austr');
  await window.getByRole('option', { name: 'Austria' }).click();
  await window.getByRole('navigation').getByRole('button', { name: 'Call' }).click();
  const nearest = window.getByRole('region', { name: 'Your nearest number' });
  await expect(nearest.getByText('+49 69 667737597')).toBeVisible();
});

test('a settings file that is not JSON is set aside, the backup is used, and the person is told', async ({ desk }) => {
  const { window } = await desk.launch();
  await openSettings(window);
  await window.getByRole('textbox', { name: 'Company' }).fill('Example');
  await desk.restart();
  await desk.quit();
  const file = join(desk.places.userData, 'settings.json');
  await writeFile(file, '{ "company": "Exa');
  const { window: again } = await desk.launch();
  await expect(again.getByRole('alert').getByText(/settings\.json can’t be used/)).toBeVisible();
  await openSettings(again);
  await expect(again.getByRole('textbox', { name: 'Company' })).toHaveValue('Example');
  const aside = (await readdir(desk.places.userData)).find((name) => name.startsWith('settings.set-aside'));
  expect(await readFile(join(desk.places.userData, aside ?? ''), 'utf8')).toBe('{ "company": "Exa');
});

test('a settings file of another program is set aside and never overwritten', async ({ desk }) => {
  const file = join(desk.places.userData, 'settings.json');
  await writeFile(file, '["not", "ours"]');
  const { window } = await desk.launch();
  await expect(window.getByRole('alert').getByText(/isn’t in the form ALM Lifeline writes/)).toBeVisible();
  const aside = (await readdir(desk.places.userData)).find((name) => name.startsWith('settings.set-aside'));
  expect(await readFile(join(desk.places.userData, aside ?? ''), 'utf8')).toBe('["not", "ours"]');
});
