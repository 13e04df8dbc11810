import { linesByNumber } from './pasted-number';
import type { Guide, SupportLine } from './schema';

/** Where a number is known from. */
export interface KnownNumber {
  readonly guide: Guide;
  /** Absent for a number that the vendor publishes for something else than support. */
  readonly line?: SupportLine;
  readonly other?: NonNullable<Guide['otherNumbers']>[number];
}

const digitsOf = (written: string) => written.replace(/\D/g, '').replace(/^0+/, '');

/**
 * Tells whose a number is, of those that this desk has a guide for: one from an invoice, a pop-up, a caller. It asks nobody,
 * and knows nothing of numbers that are in no guide.
 *
 * @param typed - whatever was pasted, a number among words too
 * @returns undefined where there is no number in it; nothing where no guide has it
 */
export function whoseNumber(guides: readonly Guide[], typed: string): readonly KnownNumber[] | undefined {
  const short = typed.slice(0, 200);
  const found = guides.map((guide) => ({ guide, lines: linesByNumber(guide.lines, short) }));
  if (found.every(({ lines }) => lines === undefined)) return undefined;
  // A part of a number is no number: it would be found in many.
  const typedDigits = digitsOf(short);
  const isWhole = (e164: string) => e164.length - 1 - 4 <= typedDigits.length;
  const lines = found.flatMap(({ guide, lines: own = [] }) =>
    own.filter(({ e164 }) => isWhole(e164)).map((line) => ({ guide, line })),
  );
  const others = guides.flatMap((guide) =>
    (guide.otherNumbers ?? [])
      .filter(({ published, e164 }) => {
        const own = digitsOf(e164 ?? published);
        return own.length >= 6 && (typedDigits.endsWith(own) || own.endsWith(typedDigits)) && typedDigits.length >= 6;
      })
      .map((other) => ({ guide, other })),
  );
  return [...lines, ...others];
}
