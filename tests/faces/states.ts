import type { Page } from '@playwright/test';
import { builtInGuide } from '../../shared/guide/built-in-guide';
import { guideFile } from '../../shared/guide/guide-file';
import type { Guide } from '../../shared/guide/schema';
import type { CallOutcome } from '../../shared/journal/schema';
import { text } from '../../shared/text';
import { answerQuestions } from '../e2e/fixtures/answer-questions';
import { Palette } from '../e2e/fixtures/palette';
import { takeOtherWay } from '../e2e/fixtures/request';
import { alm } from '../fixtures/alm';
import { contoso } from '../fixtures/contoso';
import { setUp } from './appearance';
import { type Given, turnTo, usualDesk } from './given';
import type { Stage } from './stage';

const screens = ['call', 'write', 'numbers', 'guides', 'journal', 'settings', 'help', 'palette', 'broken'] as const;
export type Screen = (typeof screens)[number];

/** One state of one screen that a person may meet. */
export interface FaceState {
  readonly screen: Screen;
  readonly name: string;
  /** At which desk: a usual one, one without a program for anything, or one whose program cannot be put together. */
  readonly desk: 'usual' | 'bare' | 'broken';
  readonly given: Given;
  /** What the person does to meet it, once the screen is open */
  readonly reach?: (stage: Stage) => Promise<unknown>;
  /** The heading down to which they scroll. */
  readonly at?: string;
  /** Whether the line about the trial runtime is left in it. */
  readonly showsTrial?: boolean;
  /** What its pictures are called in docs/images, for those that the README shows. */
  readonly readme?: string;
}

type Sketch = Partial<Omit<FaceState, 'screen' | 'name' | 'given'>> & { readonly given?: Partial<Given> };

const state = (screen: Screen, name: string, { given, ...rest }: Sketch = {}): FaceState => ({
  screen,
  name,
  desk: 'usual',
  ...rest,
  given: { ...usualDesk, ...given },
});

const press = (window: Page, name: string | RegExp) => window.getByRole('button', { name }).first().click();

const searchFor =
  (words: string) =>
  async ({ window }: Stage) => {
    await window.getByRole('searchbox').fill(words);
  };

const palette =
  (words: string) =>
  async ({ app, window }: Stage) => {
    await window.evaluate(() => lifeline.call('palette.open', undefined));
    const page = await new Palette(app).page();
    await page.getByRole('combobox').fill(words);
  };

async function openForm(window: Page, button: string): Promise<void> {
  await press(window, button);
  await window.getByRole('button', { name: text.guides.form.save }).waitFor();
}

/** Opens the number of Germany in the guide's form. */
const openNumber = async ({ window }: Stage) => {
  await openForm(window, text.guides.edit);
  await press(window, text.guides.line.edit('Germany'));
};

/** Brings a second product, as a colleague's guide does. */
const addProduct = async ({ app, window }: Stage) => {
  await answerQuestions(app, text.guides.consent.yes);
  await window.evaluate((guide) => lifeline.call('guide.save', { guide }), contoso);
  await window
    .getByRole('navigation')
    .getByText(builtInGuide.shortName ?? '', { exact: true })
    .waitFor();
};

const savedPage = `# Account Lifecycle Manager support

| Region | Country | Number |
| --- | --- | --- |
| AMERICAS | All | +1 202 991 0540 |
| EMEA | Germany | +49 69 6677 37599 |
| EMEA | France | +33 1 40 20 50 50 |
| APAC | Philippines | +63 2 231 3885 |

Fax: +1 202 991 0599
`;

/** ALM's guide as it might come next, with other rules. */
const nextGuide: Guide = {
  ...builtInGuide,
  age: { lastSeen: '2026-11-01' },
  mailbox: 'help@delinea.example',
  identifiers: [],
  email: { ...builtInGuide.email, subject: '{summary}' },
  lines: builtInGuide.lines.filter(({ id }) => id !== 'singapore'),
};

/** Has the person open a file in the guides. */
const offer =
  (name: string, content: string) =>
  async ({ window }: Stage) => {
    await window.locator('input[type=file]').setInputFiles({ name, mimeType: '', buffer: Buffer.from(content) });
    // Whatever it turns out to be is shown above the list.
    await window.locator('section.card:has(h2) ~ ul').first().waitFor();
  };

/** Calls numbers, and says what came of each. */
const sayOfCalls =
  (outcomes: Readonly<Record<string, CallOutcome>>) =>
  async ({ window }: Stage) => {
    await window.evaluate(async (said) => {
      for (const [line, outcome] of Object.entries(said)) {
        const dialled = await lifeline.call('call.dial', { line, despiteDoubt: true });
        if (!dialled.ok) throw new Error(dialled.error.code);
        const sheets = await lifeline.call('sheet.list', undefined);
        const id = (sheets.ok && sheets.value[0]?.id) || '';
        await lifeline.call('sheet.save', { id, typed: { outcome } });
        await lifeline.call('sheet.finish', { id });
      }
    }, outcomes);
  };

/** Turns to the call sheet in a window where it is a part of its own; larger, it is beside the rest. */
const turnToSheet = async ({ app, window }: Stage) => {
  await setUp(app, window, { theme: 'light', size: '720x520', zoom: 1 });
  await window.getByRole('navigation').getByRole('button', { name: text.sheet.title }).click();
  await window.getByRole('main', { name: text.sheet.title }).waitFor();
};

const firstRun = { country: '', pin: undefined, isKnown: false, isSettled: false } as const;

/** Every screen in every state, in the order in which they are brought about at a desk. */
export const states: readonly FaceState[] = [
  state('call', 'first run', { given: firstRun }),
  state('call', 'first run, PIN', { given: { pin: undefined, isSettled: false } }),
  state('call', 'first run, try it', { given: { isSettled: false } }),
  state('call', 'country known, no PIN', { given: { pin: undefined } }),
  state('call', 'with PIN', { readme: 'call' }),
  state('call', 'before you call, open', {
    reach: ({ window }) => window.locator('details.ready > summary').click(),
  }),
  state('call', 'PIN that is refused', {
    given: { pin: undefined },
    reach: async ({ window }) => {
      await window.getByLabel(alm.pin.label).fill('9'.repeat(300));
      await press(window, alm.pin.keep);
    },
  }),
  state('call', 'on the trial runtime', { showsTrial: true }),
  state('call', 'number copied', { reach: ({ window }) => press(window, text.call.copy) }),
  state('call', 'not Severity 1', { given: { severity: 'lower' } }),
  state('call', 'Severity 1', { given: { severity: 'severity-1' } }),
  state('call', 'Severity 1, no PIN', { given: { severity: 'severity-1', pin: undefined } }),
  state('call', 'doubtful number nearest', { given: { country: 'PH' } }),
  state('call', 'dialog: doubtful number', {
    reach: async ({ window }) => {
      await press(window, /^Call Philippines/);
      await window.getByRole('alertdialog').waitFor();
    },
  }),
  state('call', 'dialog: QR code', {
    reach: async ({ window }) => {
      await press(window, /QR code.*Singapore/);
      await window.getByRole('dialog').getByRole('img').waitFor();
    },
  }),
  state('call', 'error: copied too often', {
    reach: async ({ window }) => {
      // The budget of the clipboard is spent.
      await window.evaluate(async () => {
        for (let copies = 0; copies < 11; copies += 1) await lifeline.call('number.copy', { line: 'uk' });
      });
      await press(window, text.call.copy);
    },
  }),

  state('write', 'empty, no PIN', { given: firstRun }),
  state('write', 'partly', { given: { draft: 'partly' } }),
  state('write', 'complete', { given: { draft: 'complete', severity: 'lower' }, readme: 'write' }),
  state('write', 'too long', { given: { draft: 'tooLong', severity: 'lower' } }),
  state('write', 'things left, shown', {
    given: { draft: 'partly', pin: undefined },
    reach: ({ window }) => press(window, text.write.left(3)),
  }),
  state('write', 'menu: other ways', {
    given: { draft: 'complete', severity: 'lower' },
    reach: async ({ window }) => {
      await press(window, text.write.moreWays);
      await window.getByRole('menu').waitFor();
    },
  }),
  state('write', 'menu: things left', {
    given: { draft: 'partly' },
    reach: async ({ window }) => {
      await press(window, text.write.moreWays);
      await window.getByRole('menu').waitFor();
    },
  }),
  state('write', 'opened', {
    given: { draft: 'complete', severity: 'lower' },
    reach: async ({ window }) => {
      await press(window, text.write.open);
      await window.getByRole('button', { name: text.write.sent }).waitFor();
    },
  }),
  state('write', 'closed for Severity 1', { given: { draft: 'partly', severity: 'severity-1' } }),
  state('write', 'ticket', {
    given: { draft: 'complete', severity: 'lower' },
    reach: ({ window }) => window.getByRole('tab', { name: text.write.ticket }).click(),
  }),
  state('write', 'ticket copied', {
    given: { draft: 'complete', severity: 'lower' },
    reach: async ({ window }) => {
      await window.getByRole('tab', { name: text.write.ticket }).click();
      await press(window, text.write.copyAndOpen);
      await window.getByText(text.write.copiedAndOpened).waitFor();
    },
  }),
  state('write', 'dialog: draft file', {
    given: { draft: 'complete', severity: 'lower' },
    reach: async ({ window }) => {
      await takeOtherWay(window, text.draftFile.save);
      await window.getByRole('alertdialog').waitFor();
    },
  }),

  state('numbers', 'all'),
  state('numbers', 'found by a served country', { reach: searchFor('France') }),
  state('numbers', 'no match', { reach: searchFor('zzz') }),
  state('numbers', 'take along', { at: text.contacts.title }),
  state('numbers', 'drill', {
    at: text.drill.title,
    reach: ({ window }) => press(window, text.drill.start),
  }),
  state('numbers', 'Severity 1', { given: { severity: 'severity-1' } }),

  state('guides', 'list'),
  state('guides', 'is this number support’s: yes', {
    reach: searchFor('0049 (0)69 6677-37597'),
    at: text.guides.whose.title,
  }),
  state('guides', 'is this number support’s: nobody’s', {
    reach: searchFor('+1 800 555 0199'),
    at: text.guides.whose.title,
  }),
  state('guides', 'form', { reach: ({ window }) => openForm(window, text.guides.edit) }),
  state('guides', 'form, a number open', { reach: openNumber, at: text.guides.line.edit('Germany') }),
  state('guides', 'form, a number that is none', {
    at: text.guides.line.edit('Germany'),
    reach: async (stage) => {
      await openNumber(stage);
      await stage.window.getByLabel(text.guides.line.number).fill('call us');
    },
  }),
  state('guides', 'form, what is wrong', {
    reach: async ({ window }) => {
      await openForm(window, text.guides.edit);
      await window.getByRole('textbox', { name: text.guides.form.product }).fill('');
      await window.getByLabel(text.guides.form.portal).fill('http://portal');
      await window.getByLabel(text.guides.form.mailbox).fill('nobody');
    },
  }),
  state('guides', 'new', { reach: ({ window }) => openForm(window, text.guides.add.blank) }),
  state('guides', 'numbers found in a page', { reach: offer('support.md', savedPage) }),
  state('guides', 'numbers found in a page that is cut off', {
    reach: offer('support.html', '<table><tr><td>Germany</td><td>+49 69 6677 37597</td></tr><tr><td>Fra'),
  }),
  state('guides', 'what a page would change', {
    reach: async (stage) => {
      await offer('support.md', savedPage)(stage);
      await press(stage.window, /^Use \d/);
      await stage.window.getByRole('button', { name: text.guides.review.replace }).waitFor();
    },
  }),
  state('guides', 'what a guide would change', { reach: offer('alm.support-guide.json', guideFile(nextGuide)) }),
  state('guides', 'a new guide', { reach: offer('contoso.support-guide.json', guideFile(contoso)) }),
  state('guides', 'a guide that can’t be used', {
    reach: offer('a.support-guide.json', guideFile(contoso).replace('"DE"', '"Germany"')),
  }),
  state('guides', 'Severity 1', { given: { severity: 'severity-1' } }),

  state('journal', 'filled', { readme: 'journal' }),
  state('journal', 'entry open', {
    reach: ({ window }) => window.locator('.entry-trigger').nth(2).click(),
  }),
  state('journal', 'search without match', { reach: searchFor('zzz') }),
  state('journal', 'cases', {
    reach: async ({ window }) => {
      await window.getByText(text.cases.title, { exact: true }).click();
      await window.locator('.case-number').first().waitFor();
    },
  }),
  state('journal', 'case open', {
    reach: async ({ window }) => {
      await window.getByText(text.cases.title, { exact: true }).click();
      await window.locator('.entry-trigger').first().click();
    },
  }),
  state('journal', 'dialog: delete all', {
    reach: async ({ window }) => {
      await press(window, text.journal.clear);
      await window.getByRole('alertdialog').waitFor();
    },
  }),
  state('journal', 'empty', {
    reach: async ({ window }) => {
      await window.evaluate(() => lifeline.call('journal.clear', undefined));
      await window.getByText(text.journal.empty).waitFor();
    },
  }),

  state('settings', 'top'),
  state('settings', 'nothing entered', { given: firstRun }),
  state('settings', 'dialling', { at: text.dialPlan.title }),
  state('settings', 'palette and shortcut', { at: text.shortcut.title }),
  state('settings', 'PIN', { at: alm.pin.title }),
  state('settings', 'diagnostics', { at: text.diagnostics.title }),
  state('settings', 'a value that is refused', {
    at: text.dialPlan.title,
    reach: async ({ window }) => {
      const field = window.getByLabel(text.dialPlan.outsideLine);
      await field.fill('abc');
      await field.blur();
    },
  }),
  state('settings', 'Severity 1', { given: { severity: 'severity-1' } }),

  state('settings', 'appearance', { at: text.theme.title }),
  state('settings', 'as a file', { at: text.settingsFile.title }),

  state('help', 'help'),
  state('help', 'about', {
    reach: async ({ window }) => {
      await press(window, text.help.more);
      await window.getByRole('heading', { level: 1, name: text.about.title }).waitFor();
    },
  }),
  state('help', 'licences', {
    reach: async ({ window }) => {
      await press(window, text.help.more);
      await press(window, text.about.showLicences);
      await window.getByRole('textbox', { name: text.about.licences }).waitFor();
    },
  }),
  state('help', 'what is new', {
    reach: async ({ window }) => {
      await press(window, text.help.news);
      await window.getByRole('heading', { level: 1, name: text.news.title }).waitFor();
    },
  }),

  state('call', 'call sheet', { given: { isCalling: true } }),
  state('call', 'call sheet alone', { given: { isCalling: true }, reach: turnToSheet }),
  state('call', 'call sheet alone, no PIN', { given: { isCalling: true, pin: undefined }, reach: turnToSheet }),
  state('call', 'call sheet, nobody entered', { given: { isCalling: true, isKnown: false } }),
  state('call', 'Severity 1 with a call sheet', { given: { isCalling: true, severity: 'severity-1' } }),
  state('call', 'call sheet, number dead', {
    given: { isCalling: true },
    reach: async (stage) => {
      const { window } = stage;
      await turnToSheet(stage);
      const sheet = window.getByLabel(text.sheet.title, { exact: true });
      await sheet.getByRole('textbox', { name: text.sheet.caseNumber }).fill('00418812');
      await window.keyboard.press('F4');
      await sheet.getByRole('button', { name: text.numberReport.copy }).scrollIntoViewIfNeeded();
    },
  }),
  state('call', 'numbers that were tried', {
    reach: sayOfCalls({ uk: 'reached', germany: 'dead', australia: 'no-answer' }),
  }),
  state('numbers', 'numbers that were tried', { reach: sayOfCalls({ philippines: 'reached' }) }),
  state('palette', 'numbers that were tried', { reach: palette('') }),
  state('write', 'call sheet', { given: { isCalling: true, draft: 'partly' } }),
  state('settings', 'Severity 1 with a call sheet', { given: { isCalling: true, severity: 'severity-1' } }),

  state('palette', 'empty', { reach: palette('') }),
  state('palette', 'matches', { reach: palette('ger'), readme: 'palette' }),
  state('palette', 'explained match', { reach: palette('France') }),
  state('palette', 'quit', { reach: palette('quit') }),
  state('palette', 'another name', { reach: palette('exit') }),
  state('palette', 'region, one doubtful', { reach: palette('apac') }),
  state('palette', 'no match', { reach: palette('zzz') }),

  // A second product stays, so these are the last at their desk.
  state('numbers', 'all products', {
    reach: async (stage) => {
      await addProduct(stage);
      await stage.window.getByRole('combobox', { name: text.numbers.products }).selectOption(text.numbers.allProducts);
    },
  }),
  state('numbers', 'dialog: codes of all products', {
    reach: async (stage) => {
      await addProduct(stage);
      await stage.window.getByRole('combobox', { name: text.numbers.products }).selectOption(text.numbers.allProducts);
      await press(stage.window, text.contacts.showCode);
      await stage.window.getByRole('dialog').getByRole('img').waitFor();
    },
  }),
  state('journal', 'several products', { reach: addProduct }),
  state('guides', 'several products', { reach: addProduct }),
  state('write', 'a password that was typed', {
    given: { draft: 'partly' },
    reach: ({ window }) =>
      window.getByLabel(text.write.details).fill('Sign-in fails.\nuser: svc-alm, password: hunter2'),
  }),

  state('call', 'no calling app, no keyring', { desk: 'bare', given: { pin: undefined } }),
  state('call', 'no calling app, PIN in memory', { desk: 'bare' }),
  state('call', 'no calling app, Severity 1', { desk: 'bare', given: { severity: 'severity-1' } }),
  state('write', 'no mail app', { desk: 'bare', given: { draft: 'complete', severity: 'lower' } }),

  state('broken', 'numbers alone', { desk: 'broken' }),
];

/** Scrolls to the place that a state is about; to be done anew whenever the page was laid out anew. */
export async function scrollToPlace(page: Page, { at }: FaceState): Promise<void> {
  if (at === undefined) return;
  await page
    .getByRole('heading', { name: at, exact: true })
    .first()
    .evaluate((heading) => heading.scrollIntoView());
}

/** Whether somebody asked for this state by the name of its screen or a part of its own. */
export const isAsked = ({ screen, name }: FaceState, only: readonly string[]) =>
  only.length === 0 || only.some((words) => screen === words || `${screen}: ${name}`.toLowerCase().includes(words));

/** Opens the screen of a state. */
export async function openScreen(window: Page, screen: Screen): Promise<void> {
  if (screen === 'palette' || screen === 'broken') return;
  await turnTo(window, screen === 'guides' ? 'numbers' : screen);
  if (screen !== 'guides') return;
  await press(window, text.guides.open);
  await window.getByRole('heading', { level: 1, name: text.guides.title }).waitFor();
}
