import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { text } from '../../../shared/text';
import { alm } from '../../fixtures/alm';
import { lineOf } from '../../fixtures/line-of';
import { chooseFileToOpen } from '../fixtures/choose-file';
import { expect, test } from '../fixtures/desk';
import { messages } from '../fixtures/feedback';
import { turnTo } from '../fixtures/request';

/** Presses something as a keyboard does, so that it has the focus when it goes. */
async function press(control: Locator, key = 'Enter'): Promise<void> {
  await control.focus();
  await control.press(key);
}

/** What is pressed is gone, and something else that has a name has the focus. */
async function expectFocus(window: Page, expected?: Locator): Promise<void> {
  const focused = window.locator(':focus');
  await expect(focused).toHaveCount(1);
  await expect(focused).toHaveAccessibleName(/\S/);
  await expect(focused).toBeInViewport();
  if (expected) await expect(expected).toBeFocused();
}

const heading = (window: Page) => window.getByRole('main').getByRole('heading').first();
const germany = lineOf('germany');

const call = async (window: Page) => {
  await turnTo(window, 'Call');
  await window
    .getByRole('main')
    .getByRole('button', { name: text.call.callLine(germany) })
    .first()
    .click();
};

/** Each action that takes away what has the focus, and where that goes. */
const walks: Readonly<Record<string, (window: Page) => Promise<void>>> = {
  async 'an answer is cleared'(window) {
    await window.getByText(alm.triage.yes).click();
    await press(window.getByRole('button', { name: alm.triage.reset }));
    await expect(window.getByRole('button', { name: alm.triage.reset })).toBeHidden();
    await expectFocus(window, window.getByRole('radio', { name: alm.triage.yes }));
  },

  async 'another screen is shown in a Severity 1, whose line has a number to call'(window) {
    const answer = window.getByRole('radio', { name: alm.triage.yes });
    await window.getByText(alm.triage.yes).click();
    await expect(answer).toBeFocused();
    await window.keyboard.press('Control+2');
    await expect(answer).toBeHidden();
    await expectFocus(window, heading(window));
  },

  async 'a PIN is saved'(window) {
    await window.getByLabel(alm.pin.label).fill('345');
    await press(window.getByRole('button', { name: alm.pin.keep }));
    await expect(window.getByLabel(alm.pin.label)).toBeHidden();
    await expectFocus(window, window.getByRole('button', { name: alm.pin.show, exact: true }));
  },

  async 'a PIN is deleted, and brought back'(window) {
    await turnTo(window, 'Settings');
    const field = window.getByLabel(alm.pin.label);
    await field.fill('345');
    await window.getByRole('button', { name: alm.pin.keep }).click();
    await press(window.getByRole('button', { name: alm.pin.forget }));
    await expect(window.getByRole('button', { name: alm.pin.forget })).toBeHidden();
    await expectFocus(window, field);
    await press(messages(window).getByRole('button', { name: text.feedback.undo }));
    await expect(window.getByRole('button', { name: alm.pin.forget })).toBeVisible();
    await expectFocus(window, field);
  },

  async 'a call is ended'(window) {
    await call(window);
    await press(window.getByRole('button', { name: text.sheet.finish }));
    await expect(window.getByRole('complementary', { name: text.sheet.title })).toBeHidden();
    await expectFocus(window);
  },

  async 'a draft is deleted, and the last one'(window) {
    await turnTo(window, 'Write');
    const summary = window.getByLabel(text.write.summary);
    await summary.fill('One');
    await window.getByRole('button', { name: text.write.newDraft }).click();
    await expect(summary).toHaveValue('');
    await summary.fill('Two');
    await press(window.getByRole('button', { name: text.write.remove('Two') }));
    await expect(window.getByRole('button', { name: text.write.remove('Two') })).toBeHidden();
    await expectFocus(window);
    await press(window.getByRole('button', { name: text.write.remove('One') }));
    await expect(window.getByRole('button', { name: text.write.remove('One') })).toBeHidden();
    await expectFocus(window);
  },

  async 'a helpful detail is added and removed'(window) {
    await turnTo(window, 'Write');
    const label = text.request.extraLabel('began');
    await press(window.getByRole('button', { name: text.extras.add(label, '') }));
    await expect(window.getByLabel(label, { exact: true })).toBeVisible();
    await expectFocus(window);
    await press(window.getByRole('button', { name: text.extras.remove(label) }));
    await expect(window.getByRole('button', { name: text.extras.remove(label) })).toBeHidden();
    await expectFocus(window);
  },

  async 'a sender is removed'(window) {
    await turnTo(window, 'Settings');
    await window.getByLabel(text.settings.senderAddress).fill('ada@example.com');
    await window.getByRole('button', { name: text.settings.addAddress }).click();
    const second = window.getByRole('button', { name: text.settings.removeAddress(2) });
    await press(second);
    await expect(second).toBeHidden();
    await expectFocus(window);
  },

  async 'an entry of the journal is deleted, and all are'(window) {
    await call(window);
    await window.getByRole('button', { name: text.sheet.finish }).click();
    await call(window);
    await window.getByRole('button', { name: text.sheet.finish }).click();
    await turnTo(window, 'Journal');
    const entries = window.getByRole('list', { name: text.journal.title }).getByRole('listitem');
    await expect(entries).toHaveCount(2);
    await entries.first().getByRole('button').first().click();
    await press(entries.first().getByRole('button', { name: text.journal.remove }));
    await press(window.getByRole('alertdialog').getByRole('button', { name: text.journal.remove }));
    await expect(entries).toHaveCount(1);
    await expectFocus(window, entries.first().getByRole('button').first());
    await press(window.getByRole('button', { name: text.journal.clear }));
    await press(window.getByRole('alertdialog').getByRole('button', { name: text.journal.clear }));
    await expect(entries).toHaveCount(0);
    await expectFocus(window, window.getByRole('radio', { name: text.cases.entries }));
  },

  async 'a dialog is closed'(window) {
    const opener = window.getByRole('button', { name: text.call.showCodeLine(lineOf('uk')) });
    await press(opener);
    await press(window.getByRole('dialog').getByRole('button', { name: text.common.close }));
    await expect(window.getByRole('dialog')).toBeHidden();
    await expectFocus(window, opener);
  },

  async 'another screen is shown from elsewhere'(window) {
    await turnTo(window, 'Settings');
    await window.getByRole('textbox', { name: text.settings.company }).focus();
    await window.evaluate(() => lifeline.call('palette.run', { command: 'journal' }));
    await expect(window.getByRole('textbox', { name: text.settings.company })).toBeHidden();
    await expectFocus(window, heading(window));
  },

  async 'the tab is changed'(window) {
    await turnTo(window, 'Write');
    await press(window.getByRole('tab', { name: text.write.email }), 'ArrowRight');
    await expectFocus(window, window.getByRole('tab', { name: text.write.ticket }));
  },

  async 'a search is ended'(window) {
    await turnTo(window, 'Numbers');
    const search = window.getByRole('searchbox');
    await search.fill('xyz');
    await search.press('Escape');
    await expectFocus(window, search);
  },

  async 'what happened meanwhile is dismissed'(window) {
    const company = window.getByRole('textbox', { name: text.settings.company });
    await turnTo(window, 'Settings');
    await company.focus();
    const dismiss = messages(window).getByRole('button', { name: text.common.dismiss });
    await press(dismiss);
    await expect(dismiss).toHaveCount(0);
    await expectFocus(window, company);
  },
};

for (const [action, walk] of Object.entries(walks)) {
  test(`the focus goes to something with a name when ${action}`, async ({ desk }) => {
    const { window } = await desk.launch();
    await walk(window);
  });
}

for (const [answer, button] of [
  ['taken over', text.settingsFile.apply],
  ['left alone', text.settingsFile.cancel],
] as const) {
  test(`the focus goes to what a file of settings would change, and back once that is ${answer}`, async ({ desk }) => {
    const { app, window } = await desk.launch();
    const file = join(desk.places.home, 'mine.json');
    writeFileSync(file, JSON.stringify({ format: 'alm-lifeline-settings', version: 1, settings: { company: 'New' } }));
    await chooseFileToOpen(app, file);
    await turnTo(window, 'Settings');
    const opener = window.getByRole('button', { name: text.settingsFile.load });
    await press(opener);
    await expectFocus(window, window.getByRole('group', { name: text.settingsFile.review('mine.json') }));
    await press(window.getByRole('button', { name: button }));
    await expect(window.getByRole('group', { name: text.settingsFile.review('mine.json') })).toBeHidden();
    await expectFocus(window, opener);
  });
}

test('a click beside everything takes the focus away, and nothing gives it to something else', async ({ desk }) => {
  const { window } = await desk.launch();
  await window.getByText(alm.triage.yes).click();
  await window.getByRole('button', { name: alm.triage.reset }).focus();
  await window.mouse.click(3, 400);
  await window.evaluate(() => lifeline.call('severity.choose', { severity: 'unanswered' }));
  await expect(window.getByRole('button', { name: alm.triage.reset })).toBeHidden();
  // What takes care of the focus would have done so by the frame after the next.
  await window.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await expect(window.locator(':focus')).toHaveCount(0);
});
