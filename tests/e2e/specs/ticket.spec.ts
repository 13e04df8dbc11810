import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/desk';
import { fillRequest, turnTo } from '../fixtures/request';

async function openTicket(window: Page): Promise<void> {
  await fillRequest(window);
  await window.getByRole('tab', { name: 'Ticket' }).click();
}

const tickets = (window: Page) =>
  window.evaluate(async () => {
    const found = await lifeline.call('journal.find', { query: '', channel: 'ticket', from: 0, count: 10 });
    return found.ok ? found.value.entries.map(({ summary, caseNumber }) => ({ summary, caseNumber })) : [];
  });

test('a ticket opens the portal and copies the case text, without the PIN', async ({ desk }) => {
  const { app, window } = await desk.launch();
  await openTicket(window);
  await window.getByRole('button', { name: 'Open the portal’s sign-in page' }).click();
  expect(await desk.handlers.next()).toBe('https://thycotic.force.com/support/s/login/');
  await window.getByRole('button', { name: 'Copy case text' }).click();
  await expect(window.getByText(/case text is on the clipboard/)).toBeVisible();
  const copied = await app.evaluate(({ clipboard }) => clipboard.readText());
  expect(copied).toContain('Summary: Sync stops at 50 % & more?');
  expect(copied).not.toContain('PIN');
});

test('ticked steps stay ticked after a restart', async ({ desk }) => {
  const { window } = await desk.launch();
  await openTicket(window);
  await window.getByText('Open the Cases tab.').click();
  const { window: again } = await desk.restart();
  await again.getByText('No, some of it works').click();
  await turnTo(again, 'Write');
  await again.getByRole('tab', { name: 'Ticket' }).click();
  await expect(again.getByRole('checkbox', { name: 'Open the Cases tab.' })).toBeChecked();
  await expect(again.getByRole('checkbox', { name: 'Choose Create a Case.' })).not.toBeChecked();
});

test('the case number goes to the journal, into the entry of this ticket', async ({ desk }) => {
  const { window } = await desk.launch();
  await openTicket(window);
  await window.getByRole('button', { name: 'Copy case text' }).click();
  await expect(window.getByText(/case text is on the clipboard/)).toBeVisible();
  await window.getByLabel('Which case number did you get?').fill('CS-4711');
  await window.getByLabel('Which case number did you get?').press('Tab');
  await expect(window.getByText('The case number is in the journal.')).toBeVisible();
  expect(await tickets(window)).toEqual([{ summary: 'Sync stops at 50 % & more?', caseNumber: 'CS-4711' }]);
});

test('a case number makes an entry where the case text was typed by hand', async ({ desk }) => {
  const { window } = await desk.launch();
  await openTicket(window);
  await window.getByLabel('Which case number did you get?').fill('CS-4711');
  await window.getByLabel('Which case number did you get?').press('Tab');
  await expect(window.getByText('The case number is in the journal.')).toBeVisible();
  await window.getByRole('button', { name: 'I submitted it' }).click();
  await expect(window.getByText('Cleared: “Sync stops at 50 % & more?”')).toBeVisible();
  expect(await tickets(window)).toEqual([{ summary: 'Sync stops at 50 % & more?', caseNumber: 'CS-4711' }]);
});
