import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { features } from '../../../shared/features';
import { text } from '../../../shared/text';
import { journalLines } from '../../faces/given';
import { alm } from '../../fixtures/alm';
import { lineOf } from '../../fixtures/line-of';
import { fullDraft } from '../../hostile/sound-requests';
import { chooseFileToOpen } from '../fixtures/choose-file';
import { type Desk, expect, test } from '../fixtures/desk';
import { Palette } from '../fixtures/palette';
import { narrow, open, overflowing, resize, small, unreachable } from '../fixtures/reflow';
import { bringIntoView, otherWay } from '../fixtures/request';

const usual = { width: 1280, height: 800 };
const word = (length: number) => 'Donaudampfschifffahrtsgesellschaft'.repeat(40).slice(0, length);

/** Nothing has to be scrolled sideways, and nothing to press lies outside. */
async function expectInside(window: Page, where: string): Promise<void> {
  await expect.poll(() => overflowing(window), `${where}: nothing is wider than its place`).toEqual([]);
  await expect.poll(() => unreachable(window), `${where}: every button is inside`).toEqual([]);
}

/** A desk where everything that anybody typed is one long word. */
async function launchWith(desk: Desk, length: number) {
  const short = word(Math.min(length, 200));
  const journal = journalLines(new Date())
    .replaceAll(/"(summary|notes)":"[^"]*"/g, `"$1":"${word(length)}"`)
    .replaceAll(/"(caseNumber|agent)":"[^"]*"/g, `"$1":"${short}"`);
  await writeFile(path.join(desk.places.userData, 'journal.jsonl'), journal);
  await desk.tray();
  const { app, window } = await desk.launch({ mail: true, mailFiles: true });
  const setting = word(Math.min(length, 320));
  const drafts = [crypto.randomUUID(), crypto.randomUUID()].map((id) => ({
    ...fullDraft(id),
    summary: word(length),
    details: word(length),
    company: setting,
    contactName: setting,
    contactPhone: setting,
    product: setting,
    sender: `${word(60)}@${word(60)}.example.com`,
    extras: [{ kind: 'tried' as const, value: word(length) }],
    caseNumber: short,
    changedAt: new Date().toISOString(),
  }));
  const failed = await window.evaluate(
    async ({ drafts, setting, pin }) => {
      const results = [
        await lifeline.call('settings.change', {
          country: 'DE',
          company: setting,
          contactName: setting,
          contactPhone: setting,
          product: setting,
          productVersion: setting,
          senderAddresses: [setting, setting],
        }),
        await lifeline.call('pin.keep', { pin, privilegedConfirmed: true }),
        await lifeline.call('severity.choose', { severity: 'lower' }),
      ];
      for (const draft of drafts) results.push(await lifeline.call('draft.save', draft));
      return results.filter((result) => !result.ok);
    },
    { drafts, setting, pin: word(64) },
  );
  expect(failed).toEqual([]);
  return { app, window };
}

// A word of some lines matters most where there is least room; one that fills a screen, everywhere.
for (const [length, sizes] of [
  [73, [narrow]],
  [400, [usual, small, narrow]],
] as const) {
  for (const size of sizes) {
    test(`a word of ${length} letters in every field pushes nothing away at ${size.width} × ${size.height}`, async ({
      desk,
    }) => {
      const { app, window } = await launchWith(desk, length);
      await resize(app, window, size);
      for (const feature of features) {
        await open(window, feature);
        await expectInside(window, feature);
      }

      await open(window, 'call');
      await window.getByRole('button', { name: alm.pin.show, exact: true }).click();
      await expect(window.getByText(word(64)).first()).toBeVisible();
      await expectInside(window, 'the PIN');

      await open(window, 'journal');
      await window.locator('.entry-trigger').first().click();
      await expectInside(window, 'an entry of the journal');
      await window.getByRole('button', { name: text.journal.clear }).click();
      await expect(window.getByRole('alertdialog')).toBeVisible();
      await expectInside(window, 'a dialog');
      await window.keyboard.press('Escape');
      await window.getByRole('searchbox').fill(word(Math.min(length, 200)));
      await expectInside(window, 'a search');

      const file = path.join(desk.places.home, 'settings.json');
      const settings = { company: word(Math.min(length, 320)).toUpperCase() };
      await writeFile(file, JSON.stringify({ format: 'alm-lifeline-settings', version: 1, settings }));
      await chooseFileToOpen(app, file);
      await open(window, 'settings');
      await window.getByRole('button', { name: text.settingsFile.load }).click();
      await expect(window.getByText(settings.company, { exact: true })).toBeVisible();
      await expectInside(window, 'settings from a file');

      await open(window, 'write');
      await expect(await otherWay(window, text.write.copyBody)).toBeVisible();
      await expectInside(window, 'the menu');
      await window.keyboard.press('Escape');
      const addresses = window.getByRole('button', { name: text.write.senderList });
      await bringIntoView(addresses);
      await addresses.click();
      await expect(window.getByRole('listbox')).toBeVisible();
      await expectInside(window, 'the addresses');
      await window.keyboard.press('Escape');
      await window.getByRole('tab', { name: text.write.ticket }).click();
      await expectInside(window, 'a ticket');
      await window
        .getByRole('button', { name: text.write.remove(word(length)) })
        .first()
        .click();
      await expect(window.getByText(text.write.removed(word(length)))).toBeVisible();
      await expectInside(window, 'a message');

      await open(window, 'call');
      await window
        .getByRole('main')
        .getByRole('button', { name: text.call.callLine(lineOf('germany')) })
        .first()
        .click();
      const sheets = window.getByRole('button', { name: text.sheet.title });
      if (size !== usual) await sheets.click();
      const sheet = window.getByLabel(text.sheet.title, { exact: true });
      await sheet.getByLabel(text.sheet.notes).fill(word(length));
      await sheet.getByLabel(text.sheet.agent).fill(word(Math.min(length, 200)));
      await sheet.getByLabel(text.sheet.caseNumber).fill(word(Math.min(length, 200)));
      await expectInside(window, 'a call sheet');
      for (const feature of size === usual ? features : []) {
        await open(window, feature);
        await expectInside(window, `${feature} beside a call sheet`);
      }

      await window.evaluate(() => lifeline.call('palette.open', undefined));
      const palette = await new Palette(app).page();
      await palette.getByRole('combobox').fill(word(length));
      await expectInside(palette, 'the palette');
    });
  }
}
