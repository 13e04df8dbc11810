import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import papaparse from 'papaparse';
import { z } from 'zod/mini';
import { type JournalEntry, journalEntrySchema } from '../../../shared/journal/schema';
import { defaultSettings } from '../../../shared/settings/defaults';
import { text } from '../../../shared/text';
import { contoso } from '../../fixtures/contoso';
import { answerQuestions } from '../fixtures/answer-questions';
import { chooseFile } from '../fixtures/choose-file';
import { type Desk, expect, test } from '../fixtures/desk';
import { said } from '../fixtures/feedback';

const openJournal = (window: Page) =>
  window.getByRole('navigation', { name: text.nav.label }).getByRole('button', { name: text.nav.journal }).click();
const entries = (window: Page) => window.getByRole('list', { name: text.nav.journal }).getByRole('listitem');
const search = (window: Page) => window.getByRole('searchbox');

const entry = (number: number, known: Partial<JournalEntry> = {}): JournalEntry => ({
  id: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
  at: new Date(Date.UTC(2026, 0, 1, 0, number)).toISOString(),
  channel: 'phone',
  way: 'tel',
  target: '+4969667737597',
  severity: 'lower',
  guide: 'alm',
  summary: '',
  caseNumber: '',
  agent: '',
  notes: '',
  outcome: 'unknown',
  caseStatus: 'unknown',
  ...known,
});

/** A desk whose journal already holds these entries, and then whatever else its file may hold. */
function fill(desk: Desk, kept: readonly JournalEntry[], rest = ''): void {
  const lines = kept.map((each) => `${JSON.stringify({ op: 'add', entry: each })}\n`);
  writeFileSync(join(desk.places.userData, 'journal.jsonl'), lines.join('') + rest);
}

const file = (desk: Desk) => readFileSync(join(desk.places.userData, 'journal.jsonl'), 'utf8');

test('an empty journal says what will stand in it', async ({ desk }) => {
  const { window } = await desk.launch();
  await openJournal(window);
  await expect(window.getByText(text.journal.empty)).toBeVisible();
});

test('calls, emails and tickets are listed with when, how and where to', async ({ desk }) => {
  const { window } = await desk.launch({ mail: true });
  await window.getByRole('button', { name: 'Call Germany' }).click();
  await desk.handlers.next();
  await openJournal(window);
  const call = entries(window).first();
  await expect(call).toContainText(text.journal.one.phone);
  await expect(call).toContainText('Germany +49 69 6677 37597');
  await expect(call).toContainText(text.journal.ways['tel'] ?? '');
});

test('a call is on the disk before anything else happens', async ({ desk }) => {
  const { window } = await desk.launch();
  await window.getByRole('button', { name: 'Call Germany' }).click();
  await desk.handlers.next();
  await expect(window.getByRole('complementary')).toBeVisible();
  await desk.kill();
  expect(file(desk)).toContain('+4969667737597');
});

test('search finds words in every text, forgiving case and accents', async ({ desk }) => {
  fill(desk, [
    entry(1, { notes: 'Der Dienst in Zürich stand still' }),
    entry(2, { caseNumber: '00427', summary: 'Sync' }),
    entry(3, { agent: 'Grace' }),
  ]);
  const { window } = await desk.launch();
  await openJournal(window);
  await expect(entries(window)).toHaveCount(3);
  for (const query of ['zurich still', '00427', 'GRACE']) {
    await search(window).fill(query);
    await expect(entries(window)).toHaveCount(1);
  }
  await search(window).fill('nowhere');
  await expect(window.getByText(text.journal.none)).toBeVisible();
});

test('the filter shows one channel alone', async ({ desk }) => {
  fill(desk, [entry(1), entry(2, { channel: 'email', way: 'mailto', target: 'support@thycotic.com' })]);
  const { window } = await desk.launch();
  await openJournal(window);
  await window.getByRole('combobox', { name: text.journal.channel }).selectOption('Emails');
  await expect(entries(window)).toHaveCount(1);
  await expect(entries(window)).toContainText('support@thycotic.com');
});

test('notes are edited in place and there after a restart', async ({ desk }) => {
  fill(desk, [entry(1)]);
  const { window } = await desk.launch();
  await openJournal(window);
  await entries(window).getByRole('button').first().click();
  await entries(window).getByRole('textbox', { name: text.sheet.notes }).fill('They called back');
  await entries(window).getByRole('textbox', { name: text.sheet.caseNumber }).fill('00427');
  const { window: again } = await desk.restart();
  await openJournal(again);
  await entries(again).getByRole('button').first().click();
  await expect(entries(again).getByRole('textbox', { name: text.sheet.notes })).toHaveValue('They called back');
  await expect(entries(again)).toContainText('00427');
});

test('a row says that it opens, and whether it is open', async ({ desk }) => {
  fill(desk, [entry(1)]);
  const { window } = await desk.launch();
  await openJournal(window);
  const row = entries(window).getByRole('button').first();
  const turn = () => row.locator('svg').evaluate((sign) => getComputedStyle(sign).rotate);
  await expect(row).toHaveAttribute('aria-expanded', 'false');
  await expect.poll(turn).toBe('none');
  await row.click();
  await expect(row).toHaveAttribute('aria-expanded', 'true');
  await expect.poll(turn).toBe('90deg');
  await row.click();
  await expect(row).toHaveAttribute('aria-expanded', 'false');
  await expect(entries(window).getByRole('textbox')).toHaveCount(0);
});

test('a case number is in its row under its name, and one click beside it copies it', async ({ desk }) => {
  fill(desk, [entry(1, { caseNumber: ' 00418812 ', summary: 'Sync' }), entry(2)]);
  const { app, window } = await desk.launch();
  await openJournal(window);
  await window.setViewportSize({ width: 1280, height: 800 });
  const row = entries(window).last();
  await expect(row).toContainText(`${text.journal.case} 00418812`);
  await expect(entries(window).first().getByText(text.journal.case, { exact: true })).toHaveCount(0);
  const copy = row.getByRole('button', { name: text.journal.copyCase('00418812') });
  const [number, label] = await Promise.all([
    row.locator('.number').boundingBox(),
    copy.getByText(text.journal.copy, { exact: true }).boundingBox(),
  ]);
  expect((label?.x ?? 0) - ((number?.x ?? 0) + (number?.width ?? 0)), 'pixels between them').toBeLessThan(24);
  await copy.click();
  await expect(said(window)).toHaveText(text.journal.copiedCase('00418812'));
  expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toBe('00418812');
});

test('a case number that is changed is at once what its row shows and copies', async ({ desk }) => {
  fill(desk, [entry(1)]);
  const { app, window } = await desk.launch();
  await openJournal(window);
  await entries(window).getByRole('button').first().click();
  await entries(window).getByRole('textbox', { name: text.sheet.caseNumber }).fill('00427');
  await entries(window).getByRole('textbox', { name: text.journal.summary }).fill('Sync');
  await entries(window)
    .getByRole('button', { name: text.journal.copyCase('00427') })
    .click();
  await expect(said(window)).toHaveText(text.journal.copiedCase('00427'));
  expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toBe('00427');
  await expect(entries(window).getByRole('button').first()).toContainText('Sync');
  await entries(window).getByRole('textbox', { name: text.sheet.caseNumber }).fill('');
  await expect(entries(window).getByText(text.journal.case, { exact: true })).toHaveCount(0);
});

test('a case number is found as people write it', async ({ desk }) => {
  fill(desk, [entry(1, { caseNumber: '00418812' }), entry(2, { caseNumber: '00417733' }), entry(3)]);
  const { window } = await desk.launch();
  await openJournal(window);
  for (const [query, count] of [
    ['case 00418812', 1],
    ['#418812', 1],
    ['case number', 2],
  ] as const) {
    await search(window).fill(query);
    await expect(entries(window)).toHaveCount(count);
  }
});

test('a ticket says which portal it was opened at, without the whole address', async ({ desk }) => {
  fill(desk, [entry(1, { channel: 'ticket', way: 'portal', target: 'https://support.example.com/s/login/?x=1' })]);
  const { window } = await desk.launch();
  await openJournal(window);
  await expect(entries(window).getByRole('button').first()).toContainText('support.example.com');
  await expect(entries(window)).not.toContainText('login');
});

test('on a wide screen the journal is no wider than is read well, and in the middle', async ({ desk }) => {
  fill(desk, [entry(1, { caseNumber: '00418812' })]);
  const { window } = await desk.launch();
  await openJournal(window);
  await window.setViewportSize({ width: 2200, height: 900 });
  const list = window.getByRole('list', { name: text.nav.journal });
  await expect.poll(async () => (await list.boundingBox())?.width).toBeLessThanOrEqual(1_080);
  const middle = await list.evaluate((element) => {
    const { left, right } = element.getBoundingClientRect();
    return (left + right) / 2;
  });
  expect(Math.abs(middle - 1_100)).toBeLessThan(12);
});

test('what was just written is found, and what it replaced is not', async ({ desk }) => {
  fill(desk, [entry(1, { notes: 'before' }), entry(2, { notes: 'beside' })]);
  const { window } = await desk.launch();
  await openJournal(window);
  await search(window).fill('before');
  await expect(entries(window)).toHaveCount(1);
  await entries(window).getByRole('button').first().click();
  await entries(window).getByRole('textbox', { name: text.sheet.notes }).fill('after');
  for (const [query, count] of [
    ['after', 1],
    ['before', 0],
    ['', 2],
  ] as const) {
    await search(window).fill(query);
    await expect(entries(window)).toHaveCount(count);
  }
  await entries(window).last().getByRole('button').first().click();
  await expect(entries(window).last().getByRole('textbox', { name: text.sheet.notes })).toHaveValue('after');
});

test('a contact that is made meanwhile is listed and found', async ({ desk }) => {
  fill(desk, [entry(1)]);
  const { window } = await desk.launch();
  await openJournal(window);
  await expect(entries(window)).toHaveCount(1);
  await window.evaluate(() => lifeline.call('call.dial', { line: 'germany', despiteDoubt: false }));
  await desk.handlers.next();
  await expect(entries(window)).toHaveCount(2);
  await search(window).fill('69667737597');
  await expect(entries(window)).toHaveCount(2);
});

test('one entry is deleted after a question, and its text is gone from the file', async ({ desk }) => {
  fill(desk, [entry(1, { notes: 'secret remark' }), entry(2)]);
  const { window } = await desk.launch();
  await openJournal(window);
  const old = entries(window).last();
  await old.getByRole('button').first().click();
  await old.getByRole('button', { name: text.journal.remove }).click();
  await window.getByRole('alertdialog').getByRole('button', { name: text.common.cancel }).click();
  await expect(entries(window)).toHaveCount(2);
  await old.getByRole('button', { name: text.journal.remove }).click();
  await window.getByRole('alertdialog').getByRole('button', { name: text.journal.remove }).click();
  await expect(entries(window)).toHaveCount(1);
  expect(file(desk)).not.toContain('secret remark');
});

test('all entries are deleted after a question', async ({ desk }) => {
  fill(desk, [entry(1), entry(2)]);
  const { window } = await desk.launch();
  await openJournal(window);
  await window.getByRole('button', { name: text.journal.clear }).click();
  await window.getByRole('alertdialog').getByRole('button', { name: text.journal.clear }).click();
  await expect(window.getByText(text.journal.cleared)).toBeVisible();
  expect(file(desk)).toBe('');
});

test('a search that outlives the last entry still stands in its field when the next one comes', async ({ desk }) => {
  fill(desk, [entry(1, { notes: 'old' })]);
  const { window } = await desk.launch();
  await openJournal(window);
  await search(window).fill('old');
  await window.getByRole('button', { name: text.journal.clear }).click();
  await window.getByRole('alertdialog').getByRole('button', { name: text.journal.clear }).click();
  await expect(search(window)).toHaveCount(0);
  await window.evaluate(() => lifeline.call('call.dial', { line: 'germany', despiteDoubt: false }));
  await expect(window.getByText(text.journal.none)).toBeVisible();
  await expect(search(window)).toHaveValue('old');
  await search(window).fill('');
  await expect(entries(window)).toHaveCount(1);
});

test('what the search found is exported as CSV, formulas defused', async ({ desk }) => {
  fill(desk, [entry(1, { notes: '=HYPERLINK("x")\nsecond, line' }), entry(2, { agent: 'Grace' })]);
  const { app, window } = await desk.launch();
  await openJournal(window);
  await search(window).fill('second');
  await expect(entries(window)).toHaveCount(1);
  const target = join(desk.places.home, 'journal.csv');
  await chooseFile(app, target);
  await window.getByRole('button', { name: text.journal.export.csv }).click();
  await expect(window.getByText(text.journal.exported('journal.csv'))).toBeVisible();
  const { data } = papaparse.parse<Record<string, string>>(readFileSync(target, 'utf8'), {
    header: true,
    skipEmptyLines: true,
  });
  expect(data).toHaveLength(1);
  expect(data[0]?.['notes']).toBe('\'=HYPERLINK("x")\nsecond, line');
});

test('a table has the separator that the person chose, also after a restart', async ({ desk }) => {
  fill(desk, [entry(1, { caseNumber: '00012345', notes: 'a, b; c' })]);
  const first = await desk.launch();
  await openJournal(first.window);
  await expect(first.window.getByLabel(text.journal.separator)).toHaveValue('comma');
  await first.window.getByLabel(text.journal.separator).selectOption('Semicolon');
  const { app, window } = await desk.restart();
  await openJournal(window);
  await expect(window.getByLabel(text.journal.separator)).toHaveValue('semicolon');
  const target = join(desk.places.home, 'journal.csv');
  await chooseFile(app, target);
  await window.getByRole('button', { name: text.journal.export.csv }).click();
  await expect(window.getByText(text.journal.exported('journal.csv'))).toBeVisible();
  const { data } = papaparse.parse<Record<string, string>>(readFileSync(target, 'utf8'), {
    header: true,
    delimiter: ';',
    skipEmptyLines: true,
  });
  expect(data[0]).toMatchObject({ caseNumber: "'00012345", notes: 'a, b; c' });
});

test('the journal is exported as JSON that holds every entry as it is', async ({ desk }) => {
  const kept = [entry(1, { notes: '=1' }), entry(2, { summary: 'Ümlaut 🙂' })];
  fill(desk, kept);
  const { app, window } = await desk.launch();
  await openJournal(window);
  const target = join(desk.places.home, 'journal.json');
  await chooseFile(app, target);
  await window.getByRole('button', { name: text.journal.export.json }).click();
  await expect(window.getByText(text.journal.exported('journal.json'))).toBeVisible();
  expect(z.array(journalEntrySchema).parse(JSON.parse(readFileSync(target, 'utf8')))).toEqual(kept.toReversed());
});

test('leaving the save dialog saves nothing and says so', async ({ desk }) => {
  fill(desk, [entry(1)]);
  const { app, window } = await desk.launch();
  await openJournal(window);
  await chooseFile(app, undefined);
  await window.getByRole('button', { name: text.journal.export.csv }).click();
  await expect(window.getByText(text.journal.notExported)).toBeVisible();
});

test('foreign lines and a half-written last line cost themselves alone, and the next call is kept', async ({
  desk,
}) => {
  fill(desk, [entry(1)], 'not ours\n{"op":"add","entry":{"id":"0000');
  const { window } = await desk.launch();
  await openJournal(window);
  await expect(entries(window)).toHaveCount(1);
  await expect(window.getByText(text.journal.unreadable(2))).toBeVisible();
  await window.evaluate(() => lifeline.call('call.dial', { line: 'singapore', despiteDoubt: false }));
  await expect(entries(window)).toHaveCount(2);
  expect(file(desk)).toContain('not ours\n{"op":"add","entry":{"id":"0000\n');
});

test('turning the page says what it shows, and takes the focus to its first entry', async ({ desk }) => {
  fill(
    desk,
    Array.from({ length: 70 }, (_, number) => entry(number, { summary: `Case ${number}.` })),
  );
  const { window } = await desk.launch();
  await openJournal(window);
  const first = entries(window).first().getByRole('button').first();
  const where = window.getByRole('navigation', { name: text.journal.pages }).locator('[aria-live=polite]');
  await expect(where).toHaveText(text.journal.page(1, 25, 70));
  for (const [button, summary, from, to] of [
    [text.journal.older, 'Case 44.', 26, 50],
    [text.journal.older, 'Case 19.', 51, 70],
    [text.journal.newer, 'Case 44.', 26, 50],
  ] as const) {
    await window.getByRole('button', { name: button }).focus();
    await window.keyboard.press('Enter');
    await expect(first).toContainText(summary);
    await expect(first).toBeFocused();
    await expect(first).toBeInViewport();
    await expect(where).toHaveText(text.journal.page(from, to, 70));
  }
  // What is typed into the search keeps the focus there.
  await search(window).fill('Case 19.');
  await expect(entries(window)).toHaveCount(1);
  await expect(search(window)).toBeFocused();
});

test('a long journal is leafed through, newest first', async ({ desk }) => {
  fill(
    desk,
    Array.from({ length: 70 }, (_, number) => entry(number, { summary: `Case ${number}.` })),
  );
  const { window } = await desk.launch();
  await openJournal(window);
  await expect(entries(window).first()).toContainText('Case 69.');
  const goOn = async () => {
    const older = window.getByRole('button', { name: text.journal.older });
    // The list grows as its end comes into view, and what is below it goes down.
    await older.scrollIntoViewIfNeeded();
    await expect(entries(window)).toHaveCount(25);
    await older.click();
  };
  await goOn();
  await expect(entries(window).first()).toContainText('Case 44.');
  await goOn();
  await expect(entries(window).first()).toContainText('Case 19.');
  await window.getByRole('button', { name: text.journal.older }).scrollIntoViewIfNeeded();
  await expect(entries(window)).toHaveCount(20);
  await expect(window.getByRole('button', { name: text.journal.older })).toBeDisabled();
});

test('with several products the journal is shown for one of them or for all', async ({ desk }) => {
  fill(desk, [
    entry(1, { summary: 'Ours', caseNumber: '0001' }),
    entry(2, { summary: 'Theirs', caseNumber: '0002', guide: contoso.id, target: '+493055501234' }),
  ]);
  const { app, window } = await desk.launch();
  await openJournal(window);
  await expect(entries(window)).toHaveCount(2);
  const product = window.getByRole('combobox', { name: text.journal.product });
  await expect(product).toHaveCount(0);
  await answerQuestions(app, text.guides.consent.yes);
  await window.evaluate((guide) => lifeline.call('guide.save', { guide }), contoso);
  await product.selectOption(contoso.product);
  await expect(entries(window)).toHaveCount(1);
  await expect(entries(window)).toContainText('Theirs');
  await chooseFile(app, join(desk.places.home, 'journal.json'));
  await window.getByRole('button', { name: text.journal.export.json }).click();
  await expect(said(window)).toHaveText(text.journal.exported('journal.json'));
  expect(readFileSync(join(desk.places.home, 'journal.json'), 'utf8')).not.toContain('Ours');
  await test.step('its cases as well', async () => {
    await window.getByText(text.cases.title, { exact: true }).click();
    await expect(window.getByRole('list', { name: text.cases.title }).getByRole('listitem')).toHaveCount(1);
    await expect(window.getByText('0002')).toBeVisible();
    await window.getByText(text.cases.entries, { exact: true }).click();
  });
  await product.selectOption(text.numbers.allProducts);
  await expect(entries(window)).toHaveCount(2);
});

test('at a start more than a month after the last one, the clock is not yet believed that newer entries are old', {
  tag: '@not-drawn',
}, async ({ desk }) => {
  const daysAgo = (days: number) => Date.now() - days * 24 * 60 * 60 * 1000;
  const write = (name: string, value: object) =>
    writeFileSync(join(desk.places.userData, name), JSON.stringify({ version: 1, ...value }));
  write('settings.json', { ...defaultSettings, journalDays: 90 });
  const habits = { recentCommands: [], said: [], agreedDials: [], lastVersion: '', guide: 'alm' };
  write('habits.json', { ...habits, lastLook: daysAgo(365) });
  const sent = (number: number, days: number, summary: string) =>
    entry(number, { at: new Date(daysAgo(days)).toISOString(), summary });
  fill(desk, [sent(1, 500, 'Old a year ago'), sent(2, 400, 'Old by this clock'), sent(3, 1, 'New')]);
  await desk.launch();
  await expect.poll(() => file(desk)).not.toContain('Old a year ago');
  expect(file(desk)).toContain('Old by this clock');
  expect(file(desk)).toContain('New');
});
