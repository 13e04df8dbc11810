import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import type { Program } from './programs';
import { drive } from './run-program';
import type { Strip } from './screen';
import type { Stage } from './stage';

/** How a part of a program's window looks on the screen: by one row of pixels through its middle. */
export interface Landmark {
  readonly strip: Strip;
  readonly pixels: Buffer;
}

const patience = 60_000;

/**
 * Learns what to look for, in one run that is not measured.
 *
 * @param selector Playwright's, of the part; of several, the first counts
 * @param open brings about the window that has it; otherwise it is the first that the program opens by itself
 */
export async function learnLandmark(
  stage: Stage,
  program: Program,
  selector: string,
  open: () => Promise<void> = async () => {},
): Promise<Landmark> {
  const app = await drive(stage, program);
  try {
    const [page] = await Promise.all([app.firstWindow(), open()]);
    const strip = await stripThrough(page, selector);
    const pixels = await settledPixels(stage, strip);
    const colours = new Set(Array.from({ length: strip.width }, (_, column) => pixels.readUInt32LE(column * 4)));
    if (colours.size < 3) throw new Error(`"${selector}" of ${program.name} stands out by nothing on the screen.`);
    return { strip, pixels };
  } finally {
    await app.close();
  }
}

async function stripThrough(page: Page, selector: string): Promise<Strip> {
  const box = await page.locator(selector).first().boundingBox({ timeout: patience });
  if (!box) throw new Error(`"${selector}" is not to be seen.`);
  // Nothing frames a window on this display; a menu bar may stand above the page.
  const origin = await page.evaluate(() => ({ x: screenX, y: screenY + outerHeight - innerHeight }));
  return {
    x: Math.round(origin.x + box.x),
    y: Math.round(origin.y + box.y + box.height / 2),
    width: Math.round(box.width),
  };
}

/** What the row shows once it has not changed for a second. */
async function settledPixels(stage: Stage, strip: Strip): Promise<Buffer> {
  let pixels = stage.screen.read(strip);
  for (let unchanged = 0; unchanged < 20; unchanged += 1) {
    await pause(50);
    const now = stage.screen.read(strip);
    if (!now.equals(pixels)) unchanged = 0;
    pixels = now;
  }
  return pixels;
}

const isShown = (stage: Stage, { strip, pixels }: Landmark) => stage.screen.read(strip).equals(pixels);

/**
 * Times how long an act takes to show on the screen, looking every millisecond.
 *
 * @param act what leads to it; it is not waited for
 * @returns milliseconds from the act until the landmark was first seen, and what the act came to
 * @throws when it does not come, or still stands there from before
 */
export async function timeToShow<Value>(
  stage: Stage,
  landmark: Landmark,
  act: () => Value,
): Promise<{ readonly taken: number; readonly acted: Value }> {
  // The window of the run before leaves the screen a moment after its program.
  await untilGone(stage, landmark);
  const began = performance.now();
  const acted = act();
  while (!isShown(stage, landmark)) await nextLook(began);
  const taken = performance.now() - began;
  return { taken, acted };
}

/** Waits until a landmark stands on the screen no more. */
export async function untilGone(stage: Stage, landmark: Landmark): Promise<void> {
  const since = performance.now();
  while (isShown(stage, landmark)) await nextLook(since);
}

async function nextLook(since: number): Promise<void> {
  if (performance.now() - since > patience) {
    throw new Error(`The screen did not come to show what is waited for within ${patience / 1000} seconds.`);
  }
  await pause(1);
}
