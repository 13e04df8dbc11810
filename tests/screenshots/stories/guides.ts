import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { builtInGuide } from '../../../shared/guide/built-in-guide';
import { guideFile } from '../../../shared/guide/guide-file';
import { defaultSettings } from '../../../shared/settings/defaults';
import { text } from '../../../shared/text';
import { answerQuestions } from '../../e2e/fixtures/answer-questions';
import type { Desk } from '../../e2e/fixtures/desk';
import { dropFile } from '../../e2e/fixtures/drop-file';
import { journalLines, person } from '../../faces/given';
import { contoso } from '../../fixtures/contoso';
import { fileAt, type Stage, type Story } from './stage';

const savedPage = `<!doctype html><html lang="en"><title>Account Lifecycle Manager support</title>
<h1>Account Lifecycle Manager support</h1>
<table><tr><th>Region</th><th>Country</th><th>Number</th></tr>
<tr><td>AMERICAS</td><td>All</td><td>+1 202 991 0540</td></tr>
<tr><td>EMEA</td><td>UK</td><td>+44 20 3880 0017</td></tr>
<tr><td>EMEA</td><td>Germany</td><td>+49 69 6677 37599</td></tr>
<tr><td>EMEA</td><td>France</td><td>+33 1 40 20 50 50</td></tr>
<tr><td>APAC</td><td>Philippines</td><td>+63 2 231 3885</td></tr></table></html>
`;

const go = (window: Page, part: string) =>
  window.getByRole('navigation', { name: text.nav.label }).getByRole('button', { name: part }).click();

/** Opens the program for somebody who agrees to what it asks, where its guides are. */
async function openGuides({ open }: Stage): Promise<Page> {
  const { app, window } = await open();
  await answerQuestions(app, text.guides.consent.yes);
  await go(window, text.nav.numbers);
  await window.getByRole('button', { name: text.guides.open }).click();
  await expect(window.getByRole('heading', { level: 1, name: text.guides.title })).toBeVisible();
  return window;
}

const correction: Story = {
  name: 'a number is corrected',
  async tell(stage) {
    const window = await openGuides(stage);
    await stage.step('the guides of this computer');
    await window
      .getByRole('listitem')
      .filter({ has: window.getByRole('heading', { name: builtInGuide.product }) })
      .getByRole('button', { name: text.guides.edit })
      .click();
    await window.getByRole('button', { name: text.guides.line.edit('Germany') }).click();
    const number = window.getByLabel(text.guides.line.number);
    await number.fill('call us');
    await stage.step('what is no number is answered beside the field', { see: number });
    await number.fill('+49 69 6677 37598');
    await stage.step('what a number dials is said before it is kept');
    await window.getByRole('button', { name: text.guides.line.done }).click();
    await window.getByRole('button', { name: text.guides.form.save }).click();
    await expect(window.getByText(text.guides.corrected)).toBeVisible();
    await stage.step('corrected');
    await go(window, text.nav.call);
    await stage.step('and called from now on');
  },
};

const page: Story = {
  name: 'a saved page',
  async tell(stage) {
    const window = await openGuides(stage);
    const file = await fileAt(stage.desk, 'support.html', savedPage);
    await window.locator('input[type=file]').setInputFiles(file);
    const found = window.getByRole('region', { name: text.guides.page.title('support.html') });
    await expect(found.getByRole('checkbox')).toHaveCount(5);
    await stage.step('what was found in it, the doubtful one not taken unasked');
    await found.getByRole('checkbox', { name: /Philippines/ }).check();
    await found.getByRole('button', { name: text.guides.page.use(5) }).click();
    const review = window.getByRole('region', { name: text.guides.review.title(builtInGuide.product) });
    await expect(review).toBeVisible();
    await stage.step('the difference, before anything is replaced');
    await review.getByRole('button', { name: text.guides.review.replace }).click();
    await go(window, text.nav.numbers);
    await stage.step('the numbers are those of the page');
  },
};

const colleague: Story = {
  name: 'a colleague’s guide',
  async tell(stage) {
    const { app, window } = await stage.open();
    await answerQuestions(app, text.guides.consent.yes);
    await dropFile(window, 'contoso.support-guide.json', guideFile(contoso));
    const review = window.getByRole('region', { name: text.guides.review.title(contoso.product) });
    await expect(review).toBeVisible();
    await stage.step('the file that was dropped, before it is used');
    await review.getByRole('button', { name: text.guides.review.add }).click();
    await go(window, text.nav.call);
    await stage.step('its product: no severity is asked, and another identifier wanted');
    await window.getByRole('textbox', { name: 'Customer number' }).fill('C-4711');
    await window.getByRole('button', { name: 'Save customer number' }).click();
    await window.getByRole('button', { name: 'Call Germany' }).first().click();
    await stage.step('a call by its own rules', { onSheet: true });
    await window.getByLabel(text.sheet.title, { exact: true }).getByRole('button', { name: text.sheet.finish }).click();
    await go(window, contoso.product);
    await stage.step('and the other product is one choice away');
  },
};

const whose: Story = {
  name: 'whose number is it?',
  async tell(stage) {
    const window = await openGuides(stage);
    const asked = window.getByRole('region', { name: text.guides.whose.title });
    await asked.getByRole('searchbox').fill('0049 (0)69 6677-37597');
    await stage.step('support’s own', { see: asked });
    await asked.getByRole('searchbox').fill('+1 800 555 0199');
    await stage.step('nobody’s that is known');
    await asked.getByRole('searchbox').fill('not a number');
    await stage.step('no number at all');
  },
};

/** As version 1 of the settings and the lists of the first version had it. */
async function dataOfOlderVersion({ places }: Desk): Promise<void> {
  const { version: _, ...settings } = { ...defaultSettings, ...person, country: 'DE', firstRunIsOver: true };
  const draft = {
    id: '11111111-1111-4111-8111-111111111111',
    createdAt: '2026-06-01T08:00:00.000Z',
    changedAt: '2026-06-01T08:00:00.000Z',
    summary: 'Accounts are not provisioned since the upgrade',
    details: 'New hires get no account since this morning.',
    extras: [],
    stepsDone: [],
    entries: {},
  };
  await mkdir(places.userData, { recursive: true });
  const files = {
    'settings.json': JSON.stringify({ ...settings, version: 1, pinReminderDays: 30 }),
    'drafts.json': JSON.stringify({ version: 1, drafts: [draft] }),
    'journal.jsonl': journalLines(new Date()),
  };
  for (const [name, content] of Object.entries(files)) await writeFile(path.join(places.userData, name), content);
}

const upgrade: Story = {
  name: 'an upgrade',
  before: dataOfOlderVersion,
  async tell(stage) {
    const { window } = await stage.open();
    await stage.step('the first start after it');
    await go(window, text.nav.journal);
    await expect(window.getByRole('list', { name: text.journal.title }).getByRole('listitem').first()).toBeVisible();
    await stage.step('the journal is whole');
    await go(window, text.nav.write);
    await expect(window.getByText('Accounts are not provisioned since the upgrade').first()).toBeVisible();
    await stage.step('and so is the draft');
    await go(window, text.nav.settings);
    await stage.step('and so are the settings');
  },
};

/** What a person does with guides, and what comes through an upgrade. */
export const aroundGuides: readonly Story[] = [correction, page, colleague, whose, upgrade];
