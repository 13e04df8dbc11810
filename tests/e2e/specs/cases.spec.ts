import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import type { JournalEntry } from '../../../shared/journal/schema';
import { text } from '../../../shared/text';
import { alm } from '../../fixtures/alm';
import { contoso } from '../../fixtures/contoso';
import { fullDraft } from '../../hostile/sound-requests';
import { answerQuestions } from '../fixtures/answer-questions';
import { chooseFile } from '../fixtures/choose-file';
import { type Desk, expect, type Running, test } from '../fixtures/desk';
import { said } from '../fixtures/feedback';
import { Keyring, keyringPrompt, startSilentSecretService } from '../fixtures/keyring';

type Known = Partial<JournalEntry>;

const callId = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

const entry = (number: number, known: Known): Known => ({
  id: callId(number),
  at: new Date(Date.UTC(2026, 0, 1, 0, number)).toISOString(),
  channel: 'phone',
  way: 'tel',
  target: '+4969667737597',
  severity: 'lower',
  summary: '',
  caseNumber: '',
  agent: '',
  notes: '',
  ...known,
});

function fill(desk: Desk, entries: readonly Known[]): void {
  const lines = entries.map((each) => `${JSON.stringify({ op: 'add', entry: each })}\n`);
  writeFileSync(join(desk.places.userData, 'journal.jsonl'), lines.join(''));
}

const cases = (window: Page) => window.getByRole('list', { name: text.cases.title }).locator('> li');
const trigger = (window: Page, caseNumber: string) =>
  window.getByRole('button', { name: new RegExp(`^${caseNumber}`) });
const clipboard = (app: ElectronApplication) => app.evaluate(({ clipboard: system }) => system.readText());

async function openCases(window: Page): Promise<void> {
  await window
    .getByRole('navigation', { name: text.nav.label })
    .getByRole('button', { name: text.nav.journal })
    .click();
  await window.getByText(text.cases.title, { exact: true }).click();
}

const aCase = [
  entry(1, { caseNumber: '00427', summary: 'Sync stops', agent: 'Grace', notes: 'Wants the log' }),
  entry(2, { caseNumber: '00427', guide: 'vault', summary: 'Vault is sealed' }),
  entry(3, { caseNumber: '#00427', agent: 'Linus', severity: 'severity-1' }),
];

test('the contacts of a case are together, and two products with one number are two cases', async ({ desk }) => {
  fill(desk, aCase);
  const { window } = await desk.launch();
  await openCases(window);
  await expect(cases(window)).toHaveCount(2);
  await expect(cases(window).first()).toContainText('Sync stops');
  await expect(cases(window).first()).toContainText(text.cases.contacts(2));
  await expect(cases(window).first()).toContainText(alm.severity('severity-1'));
  for (const [query, summary] of [
    ['vault', 'Vault is sealed'],
    ['thycotic', 'Sync stops'],
    ['grace log', 'Sync stops'],
  ] as const) {
    await window.getByRole('searchbox').fill(query);
    await expect(cases(window)).toHaveCount(1);
    await expect(cases(window)).toContainText(summary);
  }
});

test('how a case is now is said once and there after a restart', async ({ desk }) => {
  fill(desk, aCase);
  const { window } = await desk.launch();
  await openCases(window);
  await trigger(window, '#00427').click();
  await window.getByRole('combobox', { name: text.cases.statusLabel }).selectOption(text.cases.status.resolved);
  // Those that are resolved come last.
  await expect(cases(window).last()).toContainText(text.cases.status.resolved);
  const { window: again } = await desk.restart();
  await openCases(again);
  await expect(trigger(again, '#00427')).toContainText(text.cases.status.resolved);
});

test('a hand-over is copied with one key, as Markdown with another button, and never has the PIN', async ({ desk }) => {
  const pin = desk.guard('8340-SECRET-2291');
  const { app, window } = await desk.launch();
  await window.getByLabel(alm.pin.label).fill(pin);
  await window.getByRole('button', { name: alm.pin.keep }).click();
  await window.getByRole('button', { name: 'Call Germany' }).first().click();
  const sheet = window.getByRole('complementary', { name: text.sheet.title });
  await sheet.getByRole('textbox', { name: text.sheet.caseNumber }).fill('00427');
  await sheet.getByRole('combobox', { name: text.cases.statusLabel }).selectOption(text.cases.status['waiting-for-us']);
  await sheet.getByLabel(text.sheet.notes).fill('Wants the log');
  await sheet.getByRole('button', { name: text.sheet.finish }).click();
  await openCases(window);
  await trigger(window, '00427').click();
  await window.keyboard.press('F8');
  await expect(said(window)).toHaveText(text.cases.copied('00427'));
  const told = await clipboard(app);
  expect(told).toContain('Status: Waiting for us');
  expect(told).toContain('Wants the log');
  expect(told).toContain('PIN');
  expect(told).not.toContain(pin);
  await window.getByRole('button', { name: text.cases.copyMarkdown }).click();
  await expect.poll(() => clipboard(app)).toMatch(/^# Hand-over: ALM case 00427\n/);
});

test('a PIN that was typed into the notes is taken out of what is handed over', async ({ desk }) => {
  fill(desk, [entry(1, { caseNumber: '7', notes: 'They asked for it: 8340-SECRET-2291' })]);
  const { app, window } = await desk.launch();
  await window.getByLabel(alm.pin.label).fill('8340-SECRET-2291');
  await window.getByRole('button', { name: alm.pin.keep }).click();
  await openCases(window);
  await trigger(window, '7').click();
  await window.getByRole('button', { name: text.cases.copy }).click();
  await expect(said(window)).toHaveText(text.cases.copied('7'));
  const told = await clipboard(app);
  expect(told).toContain('They asked for it: […]');
  expect(told).not.toContain('SECRET');
});

test('a PIN that was replaced long ago is handed over with no old note either', async ({ desk }) => {
  fill(desk, [entry(1, { caseNumber: '7', notes: 'Gave them 8340-SECRET-2291, then 9340-SECRET-2291' })]);
  const { window } = await desk.launch({ keyring: true });
  const known = () => window.evaluate(() => lifeline.call('state.read', undefined));
  for (const pin of ['8340-SECRET-2291', '9340-SECRET-2291', '345 678']) {
    await window.evaluate((typed) => lifeline.call('pin.keep', { pin: typed, privilegedConfirmed: false }), pin);
    // One that waits for a slow keyring is in memory alone.
    await expect.poll(known).toMatchObject({ value: { pin: { state: 'kept' } } });
  }
  await desk.quit();
  const { app, window: later } = await desk.launch({ keyring: true });
  await openCases(later);
  await trigger(later, '7').click();
  // A keyring is waited for some seconds only, and known by then or with the next try.
  await expect(async () => {
    await later.getByRole('button', { name: text.cases.copy }).click();
    await expect(said(later)).toHaveText(text.cases.copied('7'), { timeout: 6_000 });
  }).toPass();
  expect(await clipboard(app)).toContain('Gave them […], then […]');
});

test('whichever product is in use, no product’s secret is handed over, be it in the number of a case', async ({
  desk,
}) => {
  fill(desk, [entry(1, { caseNumber: '8340-SECRET-2291', guide: contoso.id, notes: 'We are KD-77001' })]);
  const { app, window } = await desk.launch({ keyring: true });
  await answerQuestions(app, text.guides.consent.yes);
  await window.evaluate((guide) => lifeline.call('guide.save', { guide }), contoso);
  for (const [id, pin] of [
    [contoso.id, 'KD-77001'],
    ['alm', '8340-SECRET-2291'],
  ] as const) {
    await window.evaluate((to) => lifeline.call('guide.choose', { guide: to }), id);
    await window.evaluate((typed) => lifeline.call('pin.keep', { pin: typed, privilegedConfirmed: false }), pin);
  }
  await desk.quit();
  // Nothing of it is in memory then.
  const { app: again, window: later } = await desk.launch({ keyring: true });
  await openCases(later);
  await trigger(later, '8340').click();
  await later.getByRole('button', { name: text.cases.copy }).click();
  await expect(said(later)).toHaveText(text.cases.copied('8340-SECRET-2291'));
  const told = await clipboard(again);
  expect(told).toContain('We are […]');
  expect(told).not.toMatch(/SECRET|77001/);
});

test('where a saved PIN can’t be read, it is said that nobody looked for it', async ({ desk }) => {
  fill(desk, [entry(1, { caseNumber: '7' })]);
  const { window } = await desk.launch({ keyring: true });
  await window.getByLabel(alm.pin.label).fill(desk.guard('8340-SECRET-2291'));
  await window.getByRole('button', { name: alm.pin.keep, exact: true }).click();
  await expect(window.getByText(alm.pin.kept)).toBeVisible();
  await desk.quit();
  await desk.keyring.lose();
  const { window: later } = await desk.launch({ keyring: true });
  await openCases(later);
  await trigger(later, '7').click();
  await later.getByRole('button', { name: text.cases.copy }).click();
  await expect(said(later)).toHaveText(text.cases.copied('7', false));
});

test.describe('nothing that is copied waits for a keyring that', () => {
  /** A desk with a saved PIN and something to hand on, which holds it. */
  async function leave(desk: Desk): Promise<void> {
    fill(desk, [entry(1, { caseNumber: '7', notes: 'The log is with them' })]);
    const { window } = await desk.launch({ keyring: true });
    await window.getByLabel(alm.pin.label).fill(desk.guard('8340-SECRET-2291'));
    await window.getByRole('button', { name: alm.pin.keep, exact: true }).click();
    await expect(window.getByText(alm.pin.kept)).toBeVisible();
    await desk.quit();
  }

  /** Copies whatever can be copied beside the PIN itself. */
  async function copyAll({ app, window }: Running): Promise<void> {
    await openCases(window);
    await trigger(window, '7').click();
    await window.getByRole('button', { name: text.cases.copy }).click();
    await expect(said(window)).toHaveText(text.cases.copied('7', false));
    expect(await clipboard(app)).toContain('The log is with them');
    const copied = await window.evaluate(
      async ([id, draft]) => {
        await lifeline.call('severity.choose', { severity: 'lower' });
        return [
          await lifeline.call('journal.copy-case', { id }),
          await lifeline.call('number.report', { id }),
          await lifeline.call('ticket.copy', { draft }),
          await lifeline.call('email.copy', { part: 'body', draft, privilegedConfirmed: false }),
        ];
      },
      [callId(1), fullDraft(callId(2))] as const,
    );
    expect(copied).toMatchObject([{ ok: true }, { ok: true, value: { isSure: false } }, { ok: true }, { ok: true }]);
    expect(await clipboard(app)).toContain('Since this morning.');
    // Nobody can tell whether the PIN was typed into it.
    const selected = app.evaluate(({ clipboard: system }) => Reflect.apply(system.readText, system, ['selection']));
    expect(await selected).toBe(' ');
  }

  test('is locked, nor makes it ask for its password', async ({ desk }) => {
    await leave(desk);
    const desktop = await desk.desktop();
    await desk.keyring.startLocked();
    await copyAll(await desk.launch({ args: [Keyring.argument] }));
    expect(desk.keyring.waiting()).toBe(0);
    expect(await desktop.shows(keyringPrompt)).toBe(false);
  });

  test('never answers', async ({ desk }) => {
    await leave(desk);
    await desk.keyring.stop();
    const service = await startSilentSecretService(desk.bus);
    await copyAll(await desk.launch({ args: [Keyring.argument] }));
    // Whether it is locked, and nothing else.
    expect(new Set(service.asked())).toEqual(new Set(['Get']));
  });
});

test('the timeline of a case is saved as a file', async ({ desk }) => {
  fill(desk, aCase);
  const { app, window } = await desk.launch();
  const path = join(desk.places.userData, 'timeline.md');
  await chooseFile(app, path);
  await openCases(window);
  await trigger(window, '#00427').click();
  await window.getByRole('button', { name: text.cases.save }).click();
  await expect(said(window)).toHaveText(text.cases.saved('timeline.md'));
  const timeline = readFileSync(path, 'utf8');
  expect(timeline.indexOf('Grace')).toBeLessThan(timeline.indexOf('Linus'));
  expect(timeline).not.toContain('Vault is sealed');
});

test('a case number of 500 characters is refused beside its field, and nothing typed is lost', async ({ desk }) => {
  const { window } = await desk.launch();
  await window.getByRole('button', { name: 'Call Germany' }).first().click();
  const sheet = window.getByRole('complementary', { name: text.sheet.title });
  const field = sheet.getByRole('textbox', { name: text.sheet.caseNumber });
  await field.fill('4'.repeat(500));
  await expect(sheet.locator('.problem')).toBeVisible();
  await expect(field).toHaveValue('4'.repeat(500));
});

for (const count of [2_000, 10_000]) {
  test(`${count} cases of 10,000 entries are there in a moment, and found as fast as one types`, async ({ desk }) => {
    const many = Array.from({ length: 10_000 }, (_, index) =>
      entry(index, { caseNumber: String(100_000 + (index % count)), summary: `Step ${index}` }),
    );
    fill(desk, many);
    const { window } = await desk.launch();
    await openCases(window);
    await expect(window.getByText(text.cases.found(count, count))).toBeVisible();
    await window.getByRole('searchbox').fill('101999');
    await expect(cases(window)).toHaveCount(1, { timeout: 1_000 });
  });
}
