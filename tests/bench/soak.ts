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

const isVisible = (app: ElectronApplication, page: Page) =>
  app.browserWindow(page).then((window) => window.evaluate((each) => each.isVisible()));

async function until(condition: () => Promise<boolean>): Promise<void> {
  while (!(await condition()));
}

/** Closes a window and opens it again from the tray, as a person would. */
async function closeAndOpen(stage: Stage, app: ElectronApplication, page: Page, entry: string): Promise<void> {
  const window = await app.browserWindow(page);
  await window.evaluate((each) => each.close());
  await until(async () => !(await isVisible(app, page)));
  await stage.tray.click(entry);
  await until(() => isVisible(app, page));
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

/** What the program holds once its waste is collected and it rests. */
async function takeStock(app: ElectronApplication) {
  const root = app.process().pid ?? 0;
  await app.evaluate(() => {
    if (!globalThis.gc) throw new Error('The soak starts the program with --expose-gc.');
    globalThis.gc();
  });
  for (const page of app.windows()) await page.requestGC();
  await untilIdle(root);
  return {
    memory: { 'unique memory, MiB': memoryOf(root).unique },
    handles: handlesOf(root),
    listeners: await listenersOf(app),
  };
}

async function soak(stage: Stage, rounds: number): Promise<readonly Count[]> {
  const app = await drive(stage, shippedProgram(stage.desk, 'lifeline'), ['--js-flags=--expose-gc']);
  try {
    const window = await app.firstWindow();
    const [palette] = await Promise.all([app.waitForEvent('window'), stage.tray.click(text.tray.palette)]);
    let early: Awaited<ReturnType<typeof takeStock>> | undefined;
    for (let round = 1; round <= rounds; round += 1) {
      await closeAndOpen(stage, app, window, text.command.label.open);
      await closeAndOpen(stage, app, palette, text.tray.palette);
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
