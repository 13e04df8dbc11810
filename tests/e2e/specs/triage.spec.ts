import { text } from '../../../shared/text';
import { alm } from '../../fixtures/alm';
import { expect, test } from '../fixtures/desk';
import { turnTo } from '../fixtures/request';

test('complete loss of service raises a warning that puts the phone first', async ({ desk }) => {
  const { window } = await desk.launch();
  await window.getByText(alm.triage.yes).click();
  const warning = window.getByRole('region', { name: alm.triage.callNow });
  await expect(warning).toBeVisible();
  await warning.getByRole('button', { name: /^Call/ }).click();
  expect(await desk.handlers.next()).toBe('tel:+12029910540');
});

test('the warning stays in reach in every part of the program', async ({ desk }) => {
  const { window } = await desk.launch();
  await window.getByText(alm.triage.yes).click();
  for (const part of ['Write', 'Numbers', 'Journal', 'Settings', 'Call'] as const) {
    await turnTo(window, part);
    await expect(window.getByRole('region', { name: alm.triage.callNow })).toBeVisible();
  }
});

test('Severity 1 closes email and ticket, and answering otherwise opens them again', async ({ desk }) => {
  const { window } = await desk.launch();
  await window.getByRole('button', { name: text.nav.write }).click();
  await window.getByLabel(text.write.summary).fill('Sync stopped');
  await window.getByText(alm.triage.yes).click();
  await expect(window.getByRole('heading', { name: alm.triage.closed })).toBeVisible();
  await expect(window.getByRole('button', { name: text.write.open })).toHaveCount(0);
  await window.getByRole('button', { name: alm.triage.more }).click();
  await window.getByText(alm.triage.no, { exact: true }).click();
  await window.getByRole('button', { name: text.nav.write }).click();
  await expect(window.getByLabel(text.write.summary)).toHaveValue('Sync stopped');
});

test('main refuses an email for Severity 1 even when a page asks for it', { tag: '@not-drawn' }, async ({ desk }) => {
  const { window } = await desk.launch({ mail: true });
  const code = await window.evaluate(async () => {
    await lifeline.call('pin.keep', { pin: '345', privilegedConfirmed: false });
    await lifeline.call('severity.choose', { severity: 'severity-1' });
    const draft = {
      id: crypto.randomUUID(),
      guide: 'alm',
      createdAt: '2026-01-01T00:00:00.000Z',
      changedAt: '2026-01-01T00:00:00.000Z',
      summary: 'Sync stopped',
      details: 'It stopped.',
      company: 'Example',
      contactName: 'Ada',
      contactPhone: '+49 69 1234567',
      product: 'ALM',
      extras: [],
      stepsDone: [],
      entries: {},
    };
    const results = [
      await lifeline.call('email.open', { draft, privilegedConfirmed: true }),
      await lifeline.call('email.copy', { draft, part: 'whole', privilegedConfirmed: true }),
      await lifeline.call('ticket.copy', { draft }),
      await lifeline.call('ticket.copy-and-open', { draft }),
    ];
    return results.map((result) => (result.ok ? 'done' : result.error.code));
  });
  expect(code).toEqual(['phone-only', 'phone-only', 'phone-only', 'phone-only']);
  await desk.handlers.expectNothing(window);
});
