import type { Page } from '@playwright/test';
import { text } from '../../../shared/text';
import { expect, test } from '../fixtures/desk';
import { fillRequest, turnTo } from '../fixtures/request';

async function openTicket(window: Page): Promise<void> {
  await fillRequest(window);
  await window.getByRole('tab', { name: text.write.ticket }).click();
}

const tickets = (window: Page) =>
  window.evaluate(async () => {
    const found = await lifeline.call('journal.find', { query: '', channel: 'ticket', from: 0, count: 10 });
    return found.ok ? found.value.entries.map(({ summary, caseNumber }) => ({ summary, caseNumber })) : [];
  });

test('a ticket opens the portal and copies the case text, without the PIN', async ({ desk }) => {
  const { app, window } = await desk.launch();
  await openTicket(window);
  await window.getByRole('button', { name: text.write.openPortal }).click();
  expect(await desk.handlers.next()).toBe('https://thycotic.force.com/support/s/login/');
  await window.getByRole('button', { name: text.write.copyCase }).click();
  await expect(window.getByText(text.write.copiedCase)).toBeVisible();
  const copied = await app.evaluate(({ clipboard }) => clipboard.readText());
  expect(copied).toContain('Summary: Sync stops at 50 % & more?');
  expect(copied).not.toContain('PIN');
});

test('ticked steps stay ticked after a restart', async ({ desk }) => {
  const { window } = await desk.launch();
  await openTicket(window);
  await window.getByText(text.request.ticketStep.cases).click();
  const { window: again } = await desk.restart();
  await again.getByText(text.triage.no).click();
  await turnTo(again, 'Write');
  await again.getByRole('tab', { name: text.write.ticket }).click();
  await expect(again.getByRole('checkbox', { name: text.request.ticketStep.cases })).toBeChecked();
  await expect(again.getByRole('checkbox', { name: text.request.ticketStep.create })).not.toBeChecked();
});

test('the case number goes to the journal, into the entry of this ticket', async ({ desk }) => {
  const { window } = await desk.launch();
  await openTicket(window);
  await window.getByRole('button', { name: text.write.copyCase }).click();
  await expect(window.getByText(text.write.copiedCase)).toBeVisible();
  await window.getByLabel(text.write.caseNumber).fill('CS-4711');
  await window.getByLabel(text.write.caseNumber).press('Tab');
  await expect(window.getByText(text.write.caseNumberKept)).toBeVisible();
  expect(await tickets(window)).toEqual([{ summary: 'Sync stops at 50 % & more?', caseNumber: 'CS-4711' }]);
});

test('a case number makes an entry where the case text was typed by hand', async ({ desk }) => {
  const { window } = await desk.launch();
  await openTicket(window);
  await window.getByLabel(text.write.caseNumber).fill('CS-4711');
  await window.getByLabel(text.write.caseNumber).press('Tab');
  await expect(window.getByText(text.write.caseNumberKept)).toBeVisible();
  await window.getByRole('button', { name: text.write.submitted }).click();
  await expect(window.getByText(text.write.cleared('Sync stops at 50 % & more?'))).toBeVisible();
  expect(await tickets(window)).toEqual([{ summary: 'Sync stops at 50 % & more?', caseNumber: 'CS-4711' }]);
});
