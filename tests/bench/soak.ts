import { parseArgs } from 'node:util';
import type { ElectronApplication, Page } from '@playwright/test';
import { announce, Problem, runCommand } from '../../build/setup/problem.mjs';
import { text } from '../../shared/text';
import { type Count, hasGrown, paired } from './growth';
import { handlesOf } from './handles';
import { listenersOf } from './listeners';
import { memoryOf } from './memory';
import { shippedProgram } from './programs';
import { drive } from './run-program';
import { untilIdle } from './settle';
import { type Stage, setStage } from './stage';

const warmUp = 20;
const memoryMost = 1.05;

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '500' } } });

/** @throws Problem for what is no number of rounds */
function chosenRounds(): number {
  const rounds = Number(values.rounds);
  if (Number.isInteger(rounds) && rounds > warmUp) return rounds;
  throw new Problem(`--rounds takes a whole number above ${warmUp}, not ${values.rounds}.`);
}

/** A window as main has it. Asked for once, as each handle is held in main for as long as somebody might use it. */
type Handle = Awaited<ReturnType<ElectronApplication['browserWindow']>>;

const isVisible = (window: Handle) => window.evaluate((each) => each.isVisible());

async function until(condition: () => Promise<boolean>): Promise<void> {
  while (!(await condition()));
}

/** Closes a window and opens it again from the tray, as a person would. */
async function closeAndOpen(stage: Stage, window: Handle, entry: string): Promise<void> {
  await window.evaluate((each) => each.close());
  await until(async () => !(await isVisible(window)));
  await stage.tray.click(entry);
  await until(() => isVisible(window));
}

/** Changes a setting that the tray's menu depends on, and waits for the menu that says so. */
async function rebuildMenu(stage: Stage, window: Page, round: number): Promise<void> {
  const [country, first] = round % 2 === 0 ? (['NZ', 'New Zealand'] as const) : (['DE', 'Germany'] as const);
  await window.evaluate((chosen) => lifeline.call('settings.change', { country: chosen }), country);
  await until(async () => {
    const quickDial = (await stage.tray.menu()).find(({ label }) => label === text.tray.quickDial);
    return quickDial?.children[0]?.label.startsWith(first) ?? false;
  });
}

/** V8 gives pages back some collections after they fell empty. */
const collections = 5;

/** @returns the unique memory in MiB once the waste is collected: the least after any of some collections */
async function memoryAtRest(app: ElectronApplication, root: number): Promise<number> {
  const readings: number[] = [];
  while (readings.length < collections) {
    await app.evaluate(() => {
      if (!globalThis.gc) throw new Error('The soak starts the program with --expose-gc.');
      globalThis.gc();
    });
    for (const page of app.windows()) await page.requestGC();
    await untilIdle(root);
    readings.push(memoryOf(root).unique);
  }
  return Math.min(...readings);
}

/** What the program holds while it rests. */
async function takeStock(app: ElectronApplication) {
  const root = app.process().pid ?? 0;
  return {
    memory: { 'unique memory, MiB': await memoryAtRest(app, root) },
    handles: handlesOf(root),
    listeners: await listenersOf(app),
  };
}

async function soak(stage: Stage, rounds: number): Promise<readonly Count[]> {
  const app = await drive(stage, shippedProgram(stage.desk, 'lifeline'), ['--js-flags=--expose-gc']);
  try {
    const window = await app.firstWindow();
    const [palette] = await Promise.all([app.waitForEvent('window'), stage.tray.click(text.tray.palette)]);
    const windowInMain = await app.browserWindow(window);
    const paletteInMain = await app.browserWindow(palette);
    let early: Awaited<ReturnType<typeof takeStock>> | undefined;
    for (let round = 1; round <= rounds; round += 1) {
      await closeAndOpen(stage, windowInMain, text.command.label.open);
      await closeAndOpen(stage, paletteInMain, text.tray.palette);
      await rebuildMenu(stage, window, round);
      if (round === warmUp) early = await takeStock(app);
      if (round % 50 === 0) announce(`${round} rounds.`);
    }
    const late = await takeStock(app);
    if (!early) throw new Error('Nothing was counted early.');
    return [
      ...paired(early.memory, late.memory, memoryMost),
      ...paired(early.handles, late.handles, 1),
      ...paired(early.listeners, late.listeners, 1),
    ];
  } finally {
    await app.close();
  }
}

function report(rounds: number, counts: readonly Count[]): number {
  const [memory] = counts;
  const grown = counts.filter(hasGrown);
  console.log(`${rounds} rounds: ${memory?.early.toFixed(1)} MiB early, ${memory?.late.toFixed(1)} MiB late.`);
  console.log(`${counts.length} things counted, ${grown.length} grown.`);
  for (const { what, early, late } of grown) console.log(`Grown: ${what}, from ${early} to ${late}.`);
  return grown.length > 0 ? 1 : 0;
}

await runCommand(async () => {
  const rounds = chosenRounds();
  const stage = await setStage();
  try {
    return report(rounds, await soak(stage, rounds));
  } finally {
    await stage.clear();
  }
});
