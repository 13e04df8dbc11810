import { expect, type Page } from '@playwright/test';
import { text } from '../../shared/text';
import { Palette } from '../e2e/fixtures/palette';
import { takeOtherWay } from '../e2e/fixtures/request';
import { alm } from '../fixtures/alm';
import { type Given, turnTo, usualDesk } from './given';
import type { Stage } from './stage';

const screens = ['call', 'write', 'numbers', 'journal', 'settings', 'help', 'palette', 'broken'] as const;
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
    const focus = () =>
      app.evaluate(({ BrowserWindow }) => {
        const own = BrowserWindow.getAllWindows().find((each) => each.webContents.getURL().endsWith('/palette.html'));
        own?.focus();
        return own?.isFocused();
      });
    // Without a window manager nobody gives a window the keyboard when it is shown again.
    await expect.poll(focus, { message: 'the palette has the keyboard' }).toBe(true);
    const page = await new Palette(app).page();
    await page.getByRole('combobox').fill(words);
  };

const firstRun = { country: '', pin: undefined, isKnown: false } as const;

/** Every screen in every state, in the order in which they are brought about at a desk. */
export const states: readonly FaceState[] = [
  state('call', 'first run', { given: firstRun }),
  state('call', 'country known, no PIN', { given: { pin: undefined } }),
  state('call', 'with PIN', { readme: 'call' }),
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
  state('numbers', 'Severity 1', { given: { severity: 'severity-1' } }),

  state('journal', 'filled', { readme: 'journal' }),
  state('journal', 'entry open', {
    reach: ({ window }) => window.locator('.entry-trigger').nth(2).click(),
  }),
  state('journal', 'search without match', { reach: searchFor('zzz') }),
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
  state('call', 'Severity 1 with a call sheet', { given: { isCalling: true, severity: 'severity-1' } }),
  state('write', 'call sheet', { given: { isCalling: true, draft: 'partly' } }),
  state('settings', 'Severity 1 with a call sheet', { given: { isCalling: true, severity: 'severity-1' } }),

  state('palette', 'empty', { reach: palette('') }),
  state('palette', 'matches', { reach: palette('ger'), readme: 'palette' }),
  state('palette', 'explained match', { reach: palette('France') }),
  state('palette', 'quit', { reach: palette('quit') }),
  state('palette', 'another name', { reach: palette('exit') }),
  state('palette', 'region, one doubtful', { reach: palette('apac') }),
  state('palette', 'no match', { reach: palette('zzz') }),

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
  if (screen !== 'palette' && screen !== 'broken') await turnTo(window, screen);
}
