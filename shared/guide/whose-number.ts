import { asciiDigits, bracketedZero, exitCodes, readableNumber } from '../phone/ascii-digits';
import { withoutTimes } from '../phone/times';
import type { Guide, SupportLine } from './schema';

/** Where a number is known from. */
export interface KnownNumber {
  readonly guide: Guide;
  /** Absent for a number that the vendor publishes for something else than support. */
  readonly line?: SupportLine;
  readonly other?: NonNullable<Guide['otherNumbers']>[number];
}

/** A number as it was typed: all of its digits, and whether a plus says that the country code is among them. */
interface Typed {
  readonly digits: string;
  readonly isInternational: boolean;
}

/** As much as a pasted text is looked through for a number, in characters. */
export const mostTyped = 2_000;

/** Digits with what is put between them. */
const stretch = /\+?\s?\(?\d[\d\s()./\u00a0-]{4,}\d/g;

const trunkZero = new RegExp(`(?<=\\d[\\s.-]*)${bracketedZero.source}`, 'gu');

/** What counts the items of a list. */
const listMark = /(?<=^|\n)\s*[1-9]\d?[.)]\s/g;

function numbersIn(text: string): readonly Typed[] {
  const typed = readableNumber(text)
    // The Russian code for abroad.
    .replace(/(?<!\d)8~10\s?/g, '+');
  // A trunk zero in brackets is for those inside the country alone, but in some countries it is a number's own.
  const plains = [typed.replace(trunkZero, ' '), typed].map((each) =>
    each.replace(/[[{]/g, '(').replace(/[\]}]/g, ')'),
  );
  // A number may go on in the next line, or another may begin there; times and marks of lists are written like parts of it.
  return plains
    .flatMap((plain) => [plain, plain.replace(/[\r\n]+/g, ';'), withoutTimes(plain).replace(listMark, ';')])
    .flatMap((reading) => [...reading.matchAll(stretch)])
    .map(([written]) => ({ digits: written.replace(/\D/g, ''), isInternational: written.startsWith('+') }));
}

/** From most of the world 001 with ten digits is a number of North America, whoever else dials 001 before a country code. */
const isNorthAmerican = /^001\d{10}$/;

/** Whether digits are a number with its country code, as they stand or behind what is dialled before one. */
const isWhole = (digits: string, whole: string) =>
  digits === whole ||
  exitCodes.some((code) => digits === code + whole && !(code === '001' && isNorthAmerican.test(digits)));

/** Whether a number is this line's, digit by digit: a part of one, or one of another country, is somebody else's. */
const isLine = ({ digits, isInternational }: Typed, { e164, national }: SupportLine) =>
  isWhole(digits, e164.slice(1)) ||
  (!isInternational && digits === national) ||
  digits === withTrunkZero(e164, national);

/** A number with the zero that many leave in after the country code; no other number is written so. */
function withTrunkZero(e164: string, national = ''): string | undefined {
  const own = national.slice(1);
  if (!national.startsWith('0') || own === '' || !e164.endsWith(own)) return undefined;
  return `${e164.slice(1, -own.length)}${national}`;
}

/** Of a number that isn't support's only one form is known; inside the country it may be written without its code. */
function isOther({ digits, isInternational }: Typed, whole: string): boolean {
  if (isWhole(digits, whole)) return true;
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
  const short = typed.slice(0, mostTyped);
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
