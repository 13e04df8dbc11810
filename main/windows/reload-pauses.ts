const second = 1_000;

/** How long a page is left alone before it is loaded again, in milliseconds: the first time at once, later ever longer. */
const pauses = [0, 1, 5, 15, 60].map((seconds) => seconds * second);

/** After so long without a fault, in milliseconds, a page counts as sound again. */
const soundAfter = 300 * second;

/** From this fault in a row on it is said: loading again does not seem to help. */
export const saidFrom = 3;

export interface Faults {
  /** How many came in a row. */
  readonly count: number;
  /** When the last one came, in milliseconds of any clock that never goes back. */
  readonly last: number;
}

export const noFaults: Faults = { count: 0, last: 0 };

/** Counts one more fault. @returns the faults so far, and how long to wait before the page is loaded again */
export function nextFault(before: Faults, now: number): { faults: Faults; pause: number } {
  const inRow = before.count > 0 && now - before.last < soundAfter ? before.count : 0;
  const pause = pauses[Math.min(inRow, pauses.length - 1)] ?? 0;
  return { faults: { count: inRow + 1, last: now }, pause };
}
