import { asciiDigits } from '../phone/ascii-digits';
import type { Guide, SupportLine } from './schema';

/** Where a number is known from. */
export interface KnownNumber {
  readonly guide: Guide;
  /** Absent for a number that the vendor publishes for something else than support. */
  readonly line?: SupportLine;
  readonly other?: NonNullable<Guide['otherNumbers']>[number];
}

/** A number as it was typed: all of its digits, and whether the country code is among them for certain. */
interface Typed {
  readonly digits: string;
  readonly isInternational: boolean;
}

/** Digits with what is put between them. */
const stretch = /\+?\s?\(?\d[\d\s()./\u00a0-]{4,}\d/g;

/** The codes by which most of the world, and North America, dial abroad. */
const exitCode = /^(?:00|011)(?=[1-9])/;

function numbersIn(text: string): readonly Typed[] {
  return [...asciiDigits(text).matchAll(stretch)].map(([written]) => {
    // A trunk zero in brackets is for those inside the country alone.
    const digits = written.replace(/(?<=\d[\s.-]*)\(0\)/, '').replace(/\D/g, '');
    const isAbroad = exitCode.test(digits);
    return { digits: digits.replace(exitCode, ''), isInternational: written.startsWith('+') || isAbroad };
  });
}

/** Whether a number is this line's, digit by digit: a part of one, or one of another country, is somebody else's. */
const isLine = ({ digits, isInternational }: Typed, { e164, national }: SupportLine) =>
  digits === e164.slice(1) || (!isInternational && digits === national);

/** Of a number that isn't support's only one form is known; inside the country it may be written without its code. */
function isOther({ digits, isInternational }: Typed, whole: string): boolean {
  if (digits === whole) return true;
  const own = digits.replace(/^0/, '');
  return !isInternational && own.length >= 6 && whole.endsWith(own) && whole.length - own.length <= 3;
}

/**
 * Tells whose a number is, of those that this desk has a guide for: one from an invoice, a pop-up, a caller. It asks nobody,
 * and knows nothing of numbers that are in no guide. Whoever asks is about to trust the answer, so nothing is forgiven as a
 * search forgives it.
 *
 * @param typed - whatever was pasted, a number among words too
 * @returns undefined where there is no number in it; nothing where no guide has it
 */
export function whoseNumber(guides: readonly Guide[], typed: string): readonly KnownNumber[] | undefined {
  const short = typed.slice(0, 200);
  const numbers = numbersIn(short);
  if (numbers.length === 0) return /\d/.test(asciiDigits(short)) ? [] : undefined;
  const lines = guides.flatMap((guide) =>
    guide.lines.filter((line) => numbers.some((number) => isLine(number, line))).map((line) => ({ guide, line })),
  );
  const others = guides.flatMap((guide) =>
    (guide.otherNumbers ?? [])
      .filter(({ published, e164 }) => {
        const whole = (e164 ?? published).replace(/\D/g, '');
        return numbers.some((number) => isOther(number, whole));
      })
      .map((other) => ({ guide, other })),
  );
  return [...lines, ...others];
}
