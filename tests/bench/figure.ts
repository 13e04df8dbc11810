import type { Program } from './programs';
import type { Stage } from './stage';
import { type Pair, ratiosOf, type Summary, summaryOf } from './statistics';

/** One line of the table. */
export interface Row {
  readonly what: string;
  readonly unit: 'ms' | 'MiB' | 'MB';
  readonly program: Summary;
  /** The other side of the pairs, and the pairwise ratios. */
  readonly comparison?: { readonly name: string; readonly value: Summary; readonly ratio: Summary };
  /** The most that the median may be: of the ratios where there are any, else of the program's own values. */
  readonly most?: number;
}

/** How much is measured. */
export interface Extent {
  /** Pairs to measure where two are compared. */
  readonly pairs: number;
  /** A folder with another build of the program, to be compared with in place of the bare programs. */
  readonly against?: string;
}

/** Something that is measured, with the rows that it comes to. */
export type Figure = (stage: Stage, extent: Extent) => Promise<readonly Row[]>;

/** Measures two programs in turn, A B A B, so that whatever else the machine does meets both. */
export async function inPairs<Measured>(
  [program, comparison]: readonly [Program, Program],
  count: number,
  measure: (program: Program) => Promise<Measured>,
): Promise<readonly { readonly program: Measured; readonly comparison: Measured }[]> {
  const measured: { program: Measured; comparison: Measured }[] = [];
  for (let pair = 0; pair < count; pair += 1) {
    measured.push({ program: await measure(program), comparison: await measure(comparison) });
  }
  return measured;
}

/** The row of some pairs; its target is one for the ratio. */
export function rowOfPairs(
  { what, unit, most }: Pick<Row, 'what' | 'unit' | 'most'>,
  name: string,
  pairs: readonly Pair[],
): Row {
  return {
    what,
    unit,
    program: summaryOf(pairs.map(({ program }) => program)),
    comparison: {
      name,
      value: summaryOf(pairs.map(({ comparison }) => comparison)),
      ratio: summaryOf(ratiosOf(pairs)),
    },
    ...(most === undefined ? {} : { most }),
  };
}
