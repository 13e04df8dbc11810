import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { text } from '../../../shared/text';
import { drafts, journalLines, lastWeek, person } from '../../faces/given';
import { alm } from '../../fixtures/alm';
import { lineOf } from '../../fixtures/line-of';
import { expect, test } from '../fixtures/desk';
import { allHands } from '../fixtures/hands';

const germany = lineOf('germany');

/** Somebody in Germany, who has said who they are. */
const settleIn = (window: Page) =>
  window.evaluate((settings) => lifeline.call('settings.change', settings), { country: 'DE', ...person });

for (const hands of allHands) {
  test.describe(`a person who has never seen it, ${hands.name},`, () => {
    test('finds and dials the nearest number', async ({ desk }) => {
      const { window } = await desk.launch();
      await settleIn(window);
      await hands.read(window, germany.shown);
      await hands.use(window, 'button', text.call.callLine(germany));
      expect(await desk.handlers.next()).toBe('tel:+4969667737597');
    });

    test('saves a PIN', async ({ desk }) => {
      const { window } = await desk.launch();
      await settleIn(window);
      await hands.write(window, 'textbox', alm.pin.label, '8340-22');
      await hands.use(window, 'button', alm.pin.keep);
      await hands.read(window, alm.pin.hidden);
      const kept = await window.evaluate(() => lifeline.call('pin.reveal', undefined));
      expect(kept).toEqual({ ok: true, value: '8340-22' });
    });

    test('learns that Severity 1 goes by phone only, and what it means', async ({ desk }) => {
      const { window } = await desk.launch();
      await settleIn(window);
      await hands.read(window, alm.triage.question);
      await hands.use(window, 'radio', alm.triage.yes);
      await hands.read(window, alm.triage.callNow);
      await hands.read(window, alm.triage.callNowWhy);
    });

    test('opens a complete email', async ({ desk }) => {
      const { window } = await desk.launch({ mail: true });
      await settleIn(window);
      await window.evaluate(() => lifeline.call('pin.keep', { pin: '345', privilegedConfirmed: false }));
      await hands.use(window, 'radio', alm.triage.no);
      await hands.use(window, 'button', text.nav.write);
      await hands.write(window, 'textbox', text.write.summary, drafts.complete.summary);
      await hands.write(window, 'textbox', text.write.details, 'It stopped this morning.');
      await hands.use(window, 'button', text.write.open);
      const { searchParams } = new URL(await desk.handlers.next());
      expect(searchParams.get('subject')).toBe(`PIN 345 ${drafts.complete.summary}`);
      for (const item of [person.company, person.contactName, person.contactPhone, 'It stopped this morning.']) {
        expect(searchParams.get('body')).toContain(item);
      }
    });

    test('finds last week’s case number', async ({ desk }) => {
      await writeFile(path.join(desk.places.userData, 'journal.jsonl'), journalLines(new Date()));
      const { app, window } = await desk.launch();
      await hands.use(window, 'button', text.nav.journal);
      await hands.write(window, 'searchbox', text.journal.search, 'directory sync');
      await hands.read(window, lastWeek.caseNumber);
      await hands.use(window, 'button', text.journal.copyCase(lastWeek.caseNumber));
      await hands.read(window, text.journal.copiedCase(lastWeek.caseNumber));
      expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toBe(lastWeek.caseNumber);
    });
  });
}
