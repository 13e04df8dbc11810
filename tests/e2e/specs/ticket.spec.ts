import type { Page } from '@playwright/test';
import { builtInGuide } from '../../../shared/guide/built-in-guide';
import { ticketSteps } from '../../../shared/request/ticket-steps';
import { text } from '../../../shared/text';
import { alm } from '../../fixtures/alm';
import { expect, test } from '../fixtures/desk';
import { said, warned } from '../fixtures/feedback';
import { fillRequest, takeOtherWay, turnTo } from '../fixtures/request';

async function openTicket(window: Page): Promise<void> {
  await fillRequest(window);
  await window.getByRole('tab', { name: text.write.ticket }).click();
}

const tickets = (window: Page) =>
  window.evaluate(async () => {
    const found = await lifeline.call('journal.find', { query: '', channel: 'ticket', from: 0, count: 10 });
    return found.ok ? found.value.entries.map(({ summary, caseNumber }) => ({ summary, caseNumber })) : [];
  });

const portal = 'https://thycotic.force.com/support/s/login/';
const copyAndOpen = (window: Page) => window.getByRole('button', { name: text.write.copyAndOpen });
const stepLabel = (id: string) => ticketSteps(builtInGuide).find((each) => each.id === id)?.label ?? '';
const step = (window: Page, name: 'copy' | 'open' | 'sign-in') =>
  window.getByRole('checkbox', { name: stepLabel(name) });

test('the main button copies the case text, without the PIN, and then opens the portal', async ({ desk }) => {
  const { app, window } = await desk.launch();
  await openTicket(window);
  await copyAndOpen(window).click();
  expect(await desk.handlers.next()).toBe(portal);
  await expect(window.getByText(text.write.copiedAndOpened)).toBeVisible();
  const copied = await app.evaluate(({ clipboard }) => clipboard.readText());
  expect(copied).toContain('Summary: Sync stops at 50 % & more?');
  expect(copied).not.toContain('PIN');
  await expect(step(window, 'copy')).toBeChecked();
  await expect(step(window, 'open')).toBeChecked();
  await expect(step(window, 'sign-in')).not.toBeChecked();
});

test('the portal stays closed while the case text can’t be copied', async ({ desk }) => {
  const { app, window } = await desk.launch();
  await openTicket(window);
  await app.evaluate(({ clipboard }) => {
    clipboard.writeText = () => {
      throw new Error('The clipboard is not to be had.');
    };
  });
  await copyAndOpen(window).click();
  await expect(warned(window)).toContainText(text.write.copyFailed);
  await expect(step(window, 'copy')).not.toBeChecked();
  await takeOtherWay(window, text.write.openPortal);
  expect(await desk.handlers.next()).toBe(portal);
  expect(desk.handlers.received()).toEqual([portal]);
});

test('where the portal can’t be opened, the case text is copied all the same, and that is said', async ({ desk }) => {
  const { app, window } = await desk.launch();
  await openTicket(window);
  await app.evaluate(({ shell }) => {
    shell.openExternal = () => Promise.reject(new Error('There is no browser.'));
  });
  await copyAndOpen(window).click();
  await expect(warned(window)).toContainText(text.write.copiedNotOpened(text.write.openByHand(portal)));
  expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toContain('Summary: Sync stops');
  await expect(step(window, 'copy')).toBeChecked();
  await expect(step(window, 'open')).not.toBeChecked();
  expect(await tickets(window)).toEqual([{ summary: 'Sync stops at 50 % & more?', caseNumber: '' }]);
});

test('either half of it is in the menu beside it', async ({ desk }) => {
  const { app, window } = await desk.launch();
  await openTicket(window);
  await takeOtherWay(window, text.write.copyCase);
  await expect(said(window)).toHaveText(text.write.copiedCase);
  expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toContain('Summary: Sync stops');
  await expect(step(window, 'copy')).toBeChecked();
  await expect(step(window, 'open')).not.toBeChecked();
  await desk.handlers.expectNothing(window);
  await takeOtherWay(window, text.write.openPortal);
  expect(await desk.handlers.next()).toBe(portal);
  await expect(step(window, 'open')).toBeChecked();
});

test('a case that lacks something is not copied, and the portal can be opened all the same', async ({ desk }) => {
  const { window } = await desk.launch();
  await openTicket(window);
  const details = window.getByLabel(text.write.details);
  await details.fill('');
  await copyAndOpen(window).click();
  await expect(details).toBeFocused();
  await window.getByRole('button', { name: text.write.moreWays }).click();
  const copy = window.getByRole('menuitem', { name: text.write.copyCase });
  await expect(copy).toBeDisabled();
  await expect(copy).toHaveAccessibleName(`${text.write.copyCase} ${text.write.left(1)}`);
  await window.getByRole('menuitem', { name: text.write.openPortal }).click();
  expect(await desk.handlers.next()).toBe(portal);
});

test('ticked steps stay ticked after a restart', async ({ desk }) => {
  const { window } = await desk.launch();
  await openTicket(window);
  await window.getByText(stepLabel('cases')).click();
  const { window: again } = await desk.restart();
  await again.getByText(alm.triage.no).click();
  await turnTo(again, 'Write');
  await again.getByRole('tab', { name: text.write.ticket }).click();
  await expect(again.getByRole('checkbox', { name: stepLabel('cases') })).toBeChecked();
  await expect(again.getByRole('checkbox', { name: stepLabel('create') })).not.toBeChecked();
});

test('the case number goes to the journal, into the entry of this ticket', async ({ desk }) => {
  const { window } = await desk.launch();
  await openTicket(window);
  await takeOtherWay(window, text.write.copyCase);
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

test('a case number that somebody turns away from while typing goes to the journal all the same', async ({ desk }) => {
  const { window } = await desk.launch();
  await openTicket(window);
  await takeOtherWay(window, text.write.copyCase);
  await window.getByLabel(text.write.caseNumber).fill('CS-4711');
  await window.keyboard.press('Control+4');
  await expect.poll(() => tickets(window)).toEqual([{ summary: 'Sync stops at 50 % & more?', caseNumber: 'CS-4711' }]);
});

test('a case number that the journal has not got yet goes there once the ticket is shown again', async ({ desk }) => {
  const { window } = await desk.launch();
  await openTicket(window);
  await takeOtherWay(window, text.write.copyCase);
  await window.getByLabel(text.write.caseNumber).fill('CS-47');
  await window.reload();
  await turnTo(window, 'Write');
  await window.getByRole('tab', { name: text.write.ticket }).click();
  await expect.poll(() => tickets(window)).toEqual([{ summary: 'Sync stops at 50 % & more?', caseNumber: 'CS-47' }]);
});

test('a letter that was forgotten in the middle of a case number can be typed there', async ({ desk }) => {
  const { window } = await desk.launch();
  await openTicket(window);
  const caseNumber = window.getByLabel(text.write.caseNumber);
  await caseNumber.fill('0427');
  await caseNumber.press('Home');
  await caseNumber.press('ArrowRight');
  await window.keyboard.insertText('A');
  await window.keyboard.insertText('B');
  await expect(caseNumber).toHaveValue('0AB427');
});
