/** What a row of measurements comes to. */
export interface Summary {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

/**
 * The middle of some values; of an even number of them, the mean of the two in the middle.
 *
 * @throws RangeError without any value
 */
function median(values: readonly number[]): number {
  if (values.length === 0) throw new RangeError('There is no median of nothing.');
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const [lower = 0, upper = 0] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return (lower + upper) / 2;
}

/** @throws RangeError without any value */
export function summaryOf(values: readonly number[]): Summary {
  return { median: median(values), min: Math.min(...values), max: Math.max(...values) };
}

/** Each measurement divided by its partner: what slows both down for a while cancels out. */
export function ratiosOf(pairs: readonly Pair[]): readonly number[] {
  return pairs.map(({ program, comparison }) => program / comparison);
}

/** Two measurements taken one right after the other. */
export interface Pair {
  readonly program: number;
  readonly comparison: number;
}
