import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { text } from '../../../shared/text';
import { drafts, journalLines, person, turnTo } from '../../faces/given';
import { lineOf } from '../../fixtures/line-of';
import { test } from '../fixtures/desk';
import { LiveRegions } from '../fixtures/live-regions';
import { Palette } from '../fixtures/palette';

const germany = lineOf('germany');

const press = (window: Page, name: string) => window.getByRole('button', { name, exact: true }).first().click();

/** A desk where nothing is asked any more, and the regions in which it speaks. */
async function settleIn(window: Page): Promise<LiveRegions> {
  await window.evaluate(
    async (settings) => {
      await lifeline.call('settings.change', settings);
      await lifeline.call('pin.keep', { pin: '345', privilegedConfirmed: false });
    },
    { country: 'DE', ...person },
  );
  return LiveRegions.of(window);
}

test('what comes of a call is said where a screen reader listens', async ({ desk }) => {
  const { window } = await desk.launch();
  const regions = await settleIn(window);
  await press(window, text.call.copyLine(germany));
  await regions.toSay(text.call.copied(germany));
  await press(window, text.call.callLine(germany));
  await regions.toSay(text.call.handedToSystem(germany));
  await press(window, text.sheet.finish);
  await regions.toSay(text.sheet.finished(germany));
});

test('what comes of a PIN is said where a screen reader listens', async ({ desk }) => {
  const { window } = await desk.launch();
  const regions = await LiveRegions.of(window);
  await window.getByLabel(text.pin.label).fill('345');
  await press(window, text.pin.keep);
  await regions.toSay(text.pin.kept);
  await press(window, text.pin.copyPin);
  await regions.toSay(/clipboard/i);
  await turnTo(window, 'settings');
  await press(window, text.pin.forget);
  await regions.toSay(text.pin.none);
});

test('what the answer to the question means is said where a screen reader listens', async ({ desk }) => {
  const { window } = await desk.launch();
  const regions = await settleIn(window);
  await window.getByText(text.triage.yes).click();
  await regions.toSay(text.triage.heard['severity-1']);
  await window.getByText(text.triage.no).click();
  await regions.toSay(text.triage.heard.lower);
  await press(window, text.triage.reset);
  await regions.toSay(text.triage.heard.unanswered);
});

test('what comes of an email is said where a screen reader listens', async ({ desk }) => {
  const { window } = await desk.launch({ mail: true });
  const regions = await settleIn(window);
  await window.getByText(text.triage.no).click();
  await turnTo(window, 'write');
  await window.getByLabel(text.write.summary).fill(drafts.complete.summary);
  await window.getByLabel(text.write.details).fill(drafts.complete.details);
  await press(window, text.write.open);
  await regions.toSay(text.write.openedFrom(person.senderAddresses[0] ?? ''));
  await press(window, text.write.sent);
  await regions.toSay(text.write.cleared(drafts.complete.summary));
});

test('what a search finds is said where a screen reader listens', async ({ desk }) => {
  const { window } = await desk.launch();
  await turnTo(window, 'numbers');
  const regions = await LiveRegions.of(window);
  await window.getByRole('searchbox').fill('zzz');
  await regions.toSay(text.numbers.none);
  await window.getByRole('searchbox').fill('germany');
  await regions.toSay(text.numbers.found(1));
});

test('what a search of the journal finds is said where a screen reader listens', async ({ desk }) => {
  await writeFile(path.join(desk.places.userData, 'journal.jsonl'), journalLines(new Date()));
  const { window } = await desk.launch();
  await turnTo(window, 'journal');
  await window.getByText(text.journal.found(4, 4)).waitFor();
  const regions = await LiveRegions.of(window);
  await window.getByRole('searchbox').fill('directory sync');
  await regions.toSay(text.journal.found(1, 4));
  await window.getByRole('searchbox').fill('zzz');
  await regions.toSay(text.journal.none);
});

test('that nothing in the palette matches is said where a screen reader listens', async ({ desk }) => {
  await desk.tray();
  const { app, window } = await desk.launch();
  await window.evaluate(() => lifeline.call('palette.open', undefined));
  const page = await new Palette(app).page();
  const regions = await LiveRegions.of(page);
  await page.getByRole('combobox').fill('zzz');
  await regions.toSay(text.palette.none);
});
