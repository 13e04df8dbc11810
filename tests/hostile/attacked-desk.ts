import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { type ElectronApplication, expect, type Page } from '@playwright/test';
import { draftsToOpenLimit } from '../../main/desk/drafts/drafts-to-open';
import { budgetOf, callLimits } from '../../main/ipc/call-budgets';
import type { CallName } from '../../shared/ipc/contract';
import { ways } from '../../shared/phone/ways';
import type { Desk } from '../e2e/fixtures/desk';
import { HelperPrograms } from './helper-programs';
import { type Answers, attackFromPage } from './hostile-page';
import { type Attacked, fullDraft, soundRequests } from './sound-requests';
import { type Shown, watchMain } from './watched-main';

/** What came of attacking one call. */
export interface Outcome {
  readonly name: CallName;
  readonly answers: Answers;
  readonly seconds: number;
  /** The longest that main let anybody wait meanwhile, in seconds. */
  readonly longestWait: number;
  readonly crashes: number;
  /** Messages that were never answered. */
  readonly hung: number;
  /** What happened beyond the budgets, in words; empty where nothing did. */
  readonly effects: readonly string[];
  readonly opened: number;
}

/** The most that one call of this kind may come to in a time, by the budgets that docs/security.md names. */
function allowedIn(name: CallName, seconds: number): number {
  const { allowances } = callLimits[budgetOf[name]];
  return Math.floor(Math.min(...allowances.map(({ burst, perSecond }) => burst + perSecond * seconds)));
}

/** A desk with all that a page could misuse: programs for every link, a PIN, a draft, a call with its sheet. */
export class AttackedDesk {
  readonly #desk: Desk;
  readonly #helpers: HelperPrograms;
  readonly #app: ElectronApplication;
  readonly #window: Page;
  readonly #attacked: Attacked;
  readonly #shown: () => Promise<Shown>;
  #crashes = 0;

  private constructor(
    desk: Desk,
    helpers: HelperPrograms,
    { app, window }: { app: ElectronApplication; window: Page },
    attacked: Attacked,
    shown: () => Promise<Shown>,
  ) {
    this.#desk = desk;
    this.#helpers = helpers;
    this.#app = app;
    this.#window = window;
    this.#attacked = attacked;
    this.#shown = shown;
    window.on('crash', () => {
      this.#crashes += 1;
    });
  }

  static async at(desk: Desk): Promise<AttackedDesk> {
    const helpers = await HelperPrograms.at(desk.places);
    const running = await desk.launch({ mail: true, mailFiles: true, env: helpers.environment });
    const shown = await watchMain(running.app);
    const [draft, kept] = [crypto.randomUUID(), crypto.randomUUID()];
    const found = await running.window.evaluate(async (drafts) => {
      await lifeline.call('pin.keep', { pin: '345', privilegedConfirmed: false });
      await lifeline.call('severity.choose', { severity: 'lower' });
      await lifeline.call('settings.change', { contactPhone: '+49 69 1234567', country: 'DE' });
      for (const each of drafts) await lifeline.call('draft.save', each);
      await lifeline.call('call.dial', { line: 'germany', despiteDoubt: false });
      const sheets = await lifeline.call('sheet.list', undefined);
      return sheets.ok ? sheets.value[0]?.id : undefined;
    }, [draft, kept].map(fullDraft));
    if (found === undefined) throw new Error('There is no call to attack.');
    await desk.handlers.next();
    // A call’s sheet and its entry in the journal have one id.
    return new AttackedDesk(desk, helpers, running, { draft, kept, sheet: found, entry: found }, shown);
  }

  /** Sends that many messages for a call, and says what came of them. */
  async attack(name: CallName, count: number): Promise<Outcome> {
    const openedBefore = this.#desk.handlers.received().length;
    const shownBefore = await this.#shown();
    const asksBefore = this.#helpers.count('xdg-mime').starts;
    const begun = performance.now();
    let isOver = false;
    const attack = this.#window
      .evaluate(attackFromPage, { name, sound: soundRequests(this.#attacked)[name], count })
      .finally(() => {
        isOver = true;
      });
    const watched = this.#watch(() => isOver);
    const answers = await attack.catch((): Answers => ({ lost: count }));
    const seconds = (performance.now() - begun) / 1000;
    const { longestWait, files, windows } = await watched;
    await expect
      .poll(() => this.#helpers.count('xdg-open').running, { message: 'every link has arrived', timeout: 30_000 })
      .toBe(0);
    const opened = this.#desk.handlers.received().length - openedBefore;
    // Whatever opens a link asks too, so that this says something of main only where nothing was opened.
    const asks = opened === 0 ? this.#helpers.count('xdg-mime').starts - asksBefore : 0;
    const shown = await this.#shown();
    const asked =
      shown.dialogs + shown.questions + shown.prints - shownBefore.dialogs - shownBefore.questions - shownBefore.prints;
    const allowed = allowedIn(name, seconds);
    const beyond = (what: string, much: number, most: number) => (much > most ? [`${what}: ${much}, not ${most}`] : []);
    return {
      name,
      answers,
      seconds,
      longestWait,
      opened,
      crashes: this.#crashes + this.#desk.record.faults().length + (answers['lost'] ?? 0),
      hung: answers['hung'] ?? 0,
      effects: [
        ...beyond('done', answers['ok'] ?? 0, allowed),
        ...beyond('opened', opened, allowed),
        ...beyond('dialogs', asked, allowed),
        ...beyond('dialogs at a time', shown.most, 1),
        ...beyond('draft files', files, draftsToOpenLimit),
        ...beyond('windows', windows, 3),
        ...beyond('openers at a time', this.#helpers.count('xdg-open').most, 5),
        // Openers ask the bus as well.
        ...beyond('questions who opens links', asks, ways.length + 2 * Math.ceil(seconds)),
        ...beyond('polluted prototypes', answers['polluted'] ?? 0, 0),
      ],
    };
  }

  /** Waits until the window dials again, once the budget has come back. */
  async toStillDial(): Promise<void> {
    await this.#window.evaluate(() => lifeline.call('settings.change', { dialPlan: { way: 'tel' } }));
    const dial = () =>
      this.#window.evaluate(async () => (await lifeline.call('call.dial', { line: 'uk', despiteDoubt: false })).ok);
    await expect.poll(dial, { message: 'a call is possible again', timeout: 60_000, intervals: [1_000] }).toBe(true);
    await expect.poll(() => this.#desk.handlers.received().at(-1)).toBe('tel:+442038800017');
  }

  /** What was kept before the attack and is gone after a restart; `call` is what the page was allowed to do. */
  async losses(name: CallName): Promise<readonly string[]> {
    const { window } = await this.#desk.restart();
    const kept = await window.evaluate(async () => {
      const drafts = await lifeline.call('draft.list', undefined);
      const found = await lifeline.call('journal.find', { query: '', channel: 'all', from: 0, count: 200 });
      return {
        drafts: drafts.ok ? drafts.value.map(({ id, details }) => ({ id, details })) : [],
        entries: found.ok ? found.value.all : 0,
      };
    });
    const { id, details } = fullDraft(this.#attacked.kept);
    const isDraftKept = kept.drafts.some((draft) => draft.id === id && draft.details === details);
    return [
      ...(isDraftKept ? [] : ['a draft']),
      ...(kept.entries > 0 || name === 'journal.clear' || name === 'journal.remove' ? [] : ['the journal']),
    ];
  }

  /** Looks at main over and over, as somebody who waits for it would. */
  async #watch(isOver: () => boolean) {
    const folder = path.join(this.#desk.places.userData, 'drafts-to-open');
    let [longestWait, files, windows] = [0, 0, 0];
    do {
      const asked = performance.now();
      // The look itself may be lost where main has very much to do; whether main is there is asked in any case.
      const count = await this.#app
        .evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)
        .catch(() => windows);
      if (this.#app.process().exitCode !== null) {
        this.#crashes += 1;
        break;
      }
      longestWait = Math.max(longestWait, (performance.now() - asked) / 1000);
      windows = Math.max(windows, count);
      files = Math.max(files, existsSync(folder) ? readdirSync(folder).length : 0);
      await new Promise((resolve) => setTimeout(resolve, 50));
    } while (!isOver());
    return { longestWait, files, windows };
  }
}
