import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/desk';

async function fillRequest(window: Page): Promise<void> {
  await window.getByLabel('Support PIN').fill('345');
  await window.getByRole('button', { name: 'Keep' }).click();
  await window.getByText('No, some of it works').click();
  await window.getByRole('navigation').getByRole('button', { name: 'Write' }).click();
  await window.getByLabel('What happened, in a few words').fill('Sync stops at 50 % & more?');
  await window.getByLabel('Details of the issue').fill('First line\nSecond line #2');
  await window.getByLabel('Company').fill('Example');
  await window.getByLabel('Your name').fill('Ada');
  await window.getByLabel('Your phone number').fill('+49 69 1234567');
}

test('the email arrives at the mail program with subject and all five items', async ({ desk }) => {
  const { window } = await desk.launch({ mail: true });
  await fillRequest(window);
  await window.getByRole('button', { name: 'Open in your mail program' }).click();
  const link = await desk.handlers.next();
  expect(link).toContain('%0D%0A');
  const { pathname, searchParams } = new URL(link);
  expect(pathname).toBe('support@thycotic.com');
  expect(searchParams.get('subject')).toBe('PIN 345 Sync stops at 50 % & more?');
  expect(searchParams.get('body')?.split('\r\n')).toEqual([
    'Company name: Example',
    'Contact name: Ada',
    'Contact phone number: +49 69 1234567',
    'Product name: Account Lifecycle Manager',
    '',
    'Details of the issue:',
    'First line',
    'Second line #2',
  ]);
});

test('what is missing is named, and nothing can be sent until it is there', async ({ desk }) => {
  const { window } = await desk.launch({ mail: true });
  await window.getByRole('navigation').getByRole('button', { name: 'Write' }).click();
  const missing = window.getByRole('region', { name: 'Still missing' });
  await expect(missing.getByRole('listitem')).toHaveCount(7);
  await expect(missing.getByText('The PIN from the support portal.')).toBeVisible();
  await expect(window.getByRole('button', { name: 'Open in your mail program' })).toBeDisabled();
});

test('Copy message is the way without a mail program', async ({ desk }) => {
  const { app, window } = await desk.launch();
  await fillRequest(window);
  await expect(window.getByText(/no mail program/)).toBeVisible();
  await window.getByRole('button', { name: 'Copy message' }).click();
  await expect(window.getByText(/message is on the clipboard/)).toBeVisible();
  const copied = await app.evaluate(({ clipboard }) => clipboard.readText());
  expect(copied).toContain('Subject: PIN 345 Sync stops at 50 % & more?');
});

test('the preview grows with what is typed and never shows the PIN', async ({ desk }) => {
  const { window } = await desk.launch();
  await fillRequest(window);
  const preview = window.getByRole('region', { name: 'Preview' });
  await expect(preview.getByText('PIN •••• Sync stops at 50 % & more?')).toBeVisible();
});

test('a half-written request is there after the main process died', async ({ desk }) => {
  const { window } = await desk.launch();
  await window.getByRole('navigation').getByRole('button', { name: 'Write' }).click();
  await window.getByLabel('Details of the issue').fill('Half a sent');
  await expect(window.getByRole('region', { name: 'Preview' }).getByText('Half a sent')).toBeVisible();
  await window.evaluate(() => lifeline.call('draft.list', undefined));
  await desk.kill();
  const { window: again } = await desk.launch();
  await again.getByRole('navigation').getByRole('button', { name: 'Write' }).click();
  await expect(again.getByLabel('Details of the issue')).toHaveValue('Half a sent');
});

test('a ticket shows its steps, opens the portal and copies the case text', async ({ desk }) => {
  const { app, window } = await desk.launch();
  await fillRequest(window);
  await window.getByRole('tab', { name: 'Ticket' }).click();
  await window.getByRole('button', { name: 'Open the portal’s sign-in page' }).click();
  expect(await desk.handlers.next()).toBe('https://thycotic.force.com/support/s/login/');
  await window.getByRole('button', { name: 'Copy case text' }).click();
  await expect(window.getByText(/case text is on the clipboard/)).toBeVisible();
  const copied = await app.evaluate(({ clipboard }) => clipboard.readText());
  expect(copied).toContain('Summary: Sync stops at 50 % & more?');
  expect(copied).not.toContain('PIN');
});
