import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type ElectronApplication, expect, type Page } from '@playwright/test';
import { text } from '../../shared/text';
import { Desk } from '../e2e/fixtures/desk';
import { Palette } from '../e2e/fixtures/palette';
import type { Places } from '../e2e/fixtures/places';
import { bringAbout, type Given, journalLines } from './given';
import { type FaceState, openScreen } from './states';

/** A running program that is taken from one state of its screens to the next, without starting it anew. */
export class Stage {
  readonly app: ElectronApplication;
  readonly window: Page;
  #held: Given | undefined;
  readonly #desk: Desk;
  readonly #kind: FaceState['desk'];

  private constructor(desk: Desk, kind: FaceState['desk'], app: ElectronApplication, window: Page) {
    this.#desk = desk;
    this.#kind = kind;
    this.app = app;
    this.window = window;
  }

  /** Opens the program at a desk of this kind. @param font the one that its system shows everything in; else the machine's */
  static async open(kind: FaceState['desk'], font?: string): Promise<Stage> {
    const desk = await Desk.make();
    if (font !== undefined) await installFont(desk.places, font);
    if (kind === 'usual') {
      await desk.tray();
      // Only a window manager gives the keyboard to a palette that is shown again.
      await desk.desktop();
    }
    await writeFile(path.join(desk.places.userData, 'journal.jsonl'), journalLines(new Date()));
    const { app, window } = await desk.launch(furnishings[kind]);
    return new Stage(desk, kind, app, window);
  }

  /** Brings a state about. @returns the page that shows it */
  async reach(state: FaceState): Promise<Page> {
    const { desk, screen } = state;
    if (desk !== this.#kind) throw new Error(`This is met at another desk: ${desk}.`);
    // No person goes from one state to the next as quickly as this: the budgets of calls have to fill again.
    await expect(() => this.#bringAbout(state)).toPass({ timeout: 30_000, intervals: [2_000] });
    const page = screen === 'palette' ? await new Palette(this.app).page() : this.window;
    // The pointer rests where it shows nothing.
    await page.mouse.move(0, 0);
    return page;
  }

  async #bringAbout({ desk, screen, given, reach, showsTrial = false }: FaceState): Promise<void> {
    if (desk !== 'broken') {
      await bringAbout(this.window, given, this.#held);
      this.#held = given;
      // A page that is loaded while colours are forced keeps the canvas of forced colours.
      await this.window.emulateMedia({ forcedColors: null, colorScheme: null });
      await this.window.reload();
      if (!showsTrial) await this.#hideTrial();
      await openScreen(this.window, screen);
      await expect(this.window.getByText(text.budget.tooFast)).toHaveCount(0, { timeout: 1 });
    }
    await reach?.(this);
  }

  /** Takes the line about the trial runtime away, which the people who use the program never have. */
  async #hideTrial(): Promise<void> {
    const trial = this.window.getByRole('region', { name: text.standIn.title });
    if ((await trial.count()) > 0) await trial.evaluate((line) => line.style.setProperty('display', 'none'));
  }

  /** Leaves what a state may have left open. */
  async leave(page: Page): Promise<void> {
    if (page === this.window) return;
    await page.evaluate(() => lifeline.call('palette.close', undefined));
  }

  /** Ends the program and clears its desk away. @returns what nobody should have said */
  async close(): Promise<readonly string[]> {
    const { faults } = await this.#desk.clear();
    return this.#kind === 'broken' ? [] : faults.map(({ text }) => text);
  }
}

/** Makes a font the one of a desk's system, as a person's desktop settings do. */
export async function installFont(places: Places, font: string): Promise<void> {
  const folder = path.join(places.config, 'fontconfig');
  const preferred = ['sans-serif', 'system-ui'].map(
    (family) => `<alias binding="strong"><family>${family}</family><prefer><family>${font}</family></prefer></alias>`,
  );
  await mkdir(folder, { recursive: true });
  await writeFile(
    path.join(folder, 'fonts.conf'),
    `<?xml version="1.0"?><fontconfig>${preferred.join('')}</fontconfig>\n`,
  );
}

const furnishings = {
  usual: { keyring: true, mail: true, mailFiles: true },
  bare: { dialler: false, browser: false },
  broken: { env: { ALM_DESK_FAULT: 'not this time' } },
} as const;

/** What was met while going through states. */
export interface Met {
  readonly state: FaceState;
  readonly stage: Stage;
  readonly page: Page;
}

/**
 * Goes through states, desk by desk in the order of the table.
 *
 * @param see is shown each state as it is reached
 * @param failed is told of a state that could not be reached, or of what a desk said at its end
 */
export async function goThrough(
  wanted: readonly FaceState[],
  see: (met: Met) => Promise<void>,
  failed: (where: string, problem: string) => void,
  font?: string,
): Promise<void> {
  for (const kind of ['usual', 'bare', 'broken'] as const) {
    const own = wanted.filter(({ desk }) => desk === kind);
    if (own.length === 0) continue;
    const stage = await Stage.open(kind, font);
    stage.window.setDefaultTimeout(5_000);
    for (const state of own) {
      try {
        const page = await stage.reach(state);
        await see({ state, stage, page });
        await stage.leave(page);
      } catch (error) {
        failed(`${state.screen}: ${state.name}`, error instanceof Error ? error.message : String(error));
      }
    }
    for (const fault of await stage.close()) failed(`the ${kind} desk`, fault);
  }
}
