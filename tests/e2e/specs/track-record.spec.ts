import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { text } from '../../../shared/text';
import { expect, test } from '../fixtures/desk';
import { said } from '../fixtures/feedback';
import { Palette } from '../fixtures/palette';

const sheet = (window: Page) => window.getByRole('complementary', { name: text.sheet.title });
const nearest = (window: Page) => window.getByRole('region', { name: text.call.nearest });
const others = (window: Page) => window.getByRole('region', { name: text.call.others }).getByRole('listitem');
const go = (window: Page, part: string) =>
  window.getByRole('navigation', { name: text.nav.label }).getByRole('button', { name: part }).click();

/** Calls a number and says what came of it. */
async function call(window: Page, place: string, outcome: keyof typeof text.sheet.outcomes): Promise<void> {
  await window
    .getByRole('button', { name: `Call ${place}`, exact: true })
    .first()
    .click();
  await expect(sheet(window).getByRole('heading', { name: place })).toBeVisible();
  await sheet(window).getByText(text.sheet.outcomes[outcome]).click();
  await sheet(window).getByRole('button', { name: text.sheet.finish }).click();
  await expect(sheet(window)).toHaveCount(0);
}

const inGermany = (window: Page) => window.evaluate(() => lifeline.call('settings.change', { country: 'DE' }));

test('a number that was dead comes last and says so, in the window, the palette and the tray', async ({ desk }) => {
  const tray = await desk.tray();
  const { app, window } = await desk.launch();
  await inGermany(window);
  await expect(nearest(window)).toContainText('Germany');
  await call(window, 'Germany', 'dead');
  await expect(nearest(window)).toContainText('United Kingdom');
  await expect(others(window).last()).toContainText('Germany');
  await expect(others(window).last()).toContainText(/Dead when you tried on .*, so it comes last/);

  const [, quickDial] = await tray.menu();
  const numbers = quickDial?.children.map(({ label }) => label).filter((label) => label.includes('+')) ?? [];
  expect(numbers[0]).toContain('United Kingdom');
  expect(numbers.at(-1)).toMatch(/^Germany .*Dead when you tried/);

  await window.evaluate(() => lifeline.call('palette.open', undefined));
  const commands = await new Palette(app).commands();
  await expect(commands.first()).toContainText('United Kingdom');
  await expect(commands.filter({ hasText: 'Germany' })).toContainText('Dead when you tried');
});

test('a number that was reached says so after a restart, and before anything else is asked', async ({ desk }) => {
  const { window } = await desk.launch();
  await inGermany(window);
  await call(window, 'Germany', 'reached');
  await expect(nearest(window)).toContainText('Reached by you on');
  const { window: again } = await desk.restart();
  await expect(nearest(again)).toContainText('Reached by you on');
});

test('a doubtful number that was reached is called without another question', async ({ desk }) => {
  const { window } = await desk.launch();
  await inGermany(window);
  const row = others(window).filter({ hasText: 'Philippines' });
  await window.getByRole('button', { name: 'Call Philippines' }).click();
  await window.getByRole('alertdialog').getByRole('button', { name: text.call.dialAnyway }).click();
  await desk.handlers.next();
  await sheet(window).getByText(text.sheet.outcomes.reached).click();
  await expect(row).toContainText('Reached by you on');
  await expect(row.getByText(text.call.doubtful, { exact: true })).toHaveCount(0);
  await window.getByRole('button', { name: 'Call Philippines' }).click();
  await desk.handlers.next();
  await expect(window.getByRole('alertdialog')).toHaveCount(0);
});

test('what is deleted from the journal is forgotten of the number, and comes back with it', async ({ desk }) => {
  const { window } = await desk.launch();
  await inGermany(window);
  await call(window, 'Germany', 'dead');
  const kept = () => readFileSync(join(desk.places.userData, 'track-record.json'), 'utf8');
  expect(kept()).toContain('+4969667737597');
  await go(window, text.nav.journal);
  await window.getByRole('button', { name: /Germany.*Call/ }).click();
  await window.getByRole('listitem').getByRole('button', { name: text.journal.remove }).click();
  await window.getByRole('alertdialog').getByRole('button', { name: text.journal.remove }).click();
  await expect.poll(kept).not.toContain('+4969667737597');
  await window.getByRole('button', { name: text.feedback.undo }).click();
  await expect.poll(kept).toContain('+4969667737597');
  await go(window, text.nav.call);
  await expect(nearest(window)).toContainText('United Kingdom');
});

test('a report of a number that was dead has what was heard, from where and when', async ({ desk }) => {
  const { app, window } = await desk.launch();
  await inGermany(window);
  await window.getByRole('button', { name: 'Call Germany' }).first().click();
  await sheet(window).getByLabel(text.sheet.notes).fill('“This number is not in service.”');
  await expect(sheet(window).getByRole('button', { name: text.numberReport.copy })).toHaveCount(0);
  await window.keyboard.press('F4');
  await sheet(window).getByRole('button', { name: text.numberReport.copy }).click();
  await expect(said(window)).toHaveText(text.numberReport.copied());
  const report = await app.evaluate(({ clipboard }) => clipboard.readText());
  expect(report).toContain('Number called: +49 69 6677 37597 (Germany)');
  expect(report).toContain('Called from: Germany');
  expect(report).toMatch(/When: .* UTC$/m);
  expect(report).toContain('Heard: “This number is not in service.”');
});

test('a drill goes through the numbers one at a time, with what to say, until each was tried', async ({ desk }) => {
  const { window } = await desk.launch();
  await window.evaluate(() => lifeline.call('settings.change', { country: 'DE', company: 'Example GmbH' }));
  await go(window, text.nav.numbers);
  const drill = window.getByRole('region', { name: text.drill.title });
  await expect(drill).toContainText(text.drill.why(7));
  await drill.getByRole('button', { name: text.drill.start }).click();
  await expect(drill).toContainText('Germany');
  await expect(drill).toContainText('a test call from Example GmbH');
  await drill.getByRole('button', { name: 'Call Germany' }).click();
  await desk.handlers.next();
  await sheet(window).getByText(text.sheet.outcomes.reached).click();
  await expect(drill).toContainText('United Kingdom');
  await expect(drill).toContainText(text.drill.left(6));
  for (let skipped = 0; skipped < 6; skipped += 1) await drill.getByRole('button', { name: text.drill.skip }).click();
  await expect(drill).toContainText(text.drill.over(6));
});

test('a drill says how to go through it from a phone where there is no calling app', async ({ desk }) => {
  const { window } = await desk.launch({ dialler: false });
  await go(window, text.nav.numbers);
  const drill = window.getByRole('region', { name: text.drill.title });
  await drill.getByRole('button', { name: text.drill.start }).click();
  await expect(drill).toContainText(text.drill.noDialler(text.dialPlan.ways['by-hand']));
  await window.evaluate(() => lifeline.call('settings.change', { dialPlan: { way: 'by-hand' } }));
  await drill.getByRole('button', { name: /^Call / }).click();
  await sheet(window).getByText(text.sheet.outcomes.reached).click();
  await expect(drill).toContainText(text.drill.left(6));
});

test('what is said on a sheet that is still open is not forgotten as another call is deleted', async ({ desk }) => {
  const { window } = await desk.launch();
  await inGermany(window);
  await call(window, 'United Kingdom', 'reached');
  await window.getByRole('button', { name: 'Call Germany' }).first().click();
  await sheet(window).getByText(text.sheet.outcomes.dead).click();
  await expect(nearest(window)).toContainText('United Kingdom');
  await window.evaluate(async () => {
    const found = await lifeline.call('journal.find', { query: '', channel: 'all', from: 0, count: 5 });
    const id = (found.ok && found.value.entries.at(-1)?.id) || '';
    await lifeline.call('journal.remove', { id });
  });
  await expect(nearest(window)).not.toContainText('Reached by you');
  await expect(others(window).last()).toContainText('Dead when you tried on');
});
