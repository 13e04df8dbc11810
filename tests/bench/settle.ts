import { setTimeout as pause } from 'node:timers/promises';
import { processorTime } from './process-tree';

const look = 1_000;
/** Processor time within one look that still counts as doing nothing, in milliseconds. */
const nothing = 10;
const looksAtRest = 5;
const patience = 60;

/**
 * Waits until a process tree has done nothing for some seconds.
 *
 * @throws when it never rests
 */
export async function untilIdle(root: number): Promise<void> {
  let atRest = 0;
  let spent = processorTime(root);
  for (let looks = 0; looks < patience; looks += 1) {
    await pause(look);
    const now = processorTime(root);
    atRest = now - spent <= nothing ? atRest + 1 : 0;
    spent = now;
    if (atRest === looksAtRest) return;
  }
  throw new Error(`The program never did nothing for ${looksAtRest} seconds in a row.`);
}
