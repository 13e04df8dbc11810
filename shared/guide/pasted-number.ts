import { bracketedZero, exitCodes, readableNumber } from '../phone/ascii-digits';
import type { SupportLine } from './schema';

/** Beside words, fewer digits than these are a number only if they are all of it: else a floor, a year, an extension. */
const fewestBesideWords = 5;

/** More than any exit code, carrier and outside line together. */
const longestPrefix = 10;

/** A number's own digits that are fewer end too many others. */
const shortestOwn = 6;

/** With fewer digits a piece beside others is no number of its own, but a place in a list, an hour, a prefix. */
const fewestOfNumber = 7;

/** More than an extension and the hours behind a number have together. */
const longestTail = 6;

/** One of them leads, so that a number is found while it is still being typed. */
const exitCode = new RegExp(`^(?:${exitCodes.join('|')})`);

/** Country codes have one to three digits. */
const codeLengths = [1, 2, 3];

/** The digits of a line as they can be dialled. */
interface Forms {
  readonly international: string;
  /** Unknown for some. */
  readonly national: string | undefined;
  /** With the trunk prefix that people leave in after the country code. */
  readonly withTrunk: readonly string[];
  /** Without country code and trunk prefix. */
  readonly significant: readonly string[];
}

/**
 * Where a number's own digits begin, counted from its end: what follows the country code is what follows the trunk
 * prefix. There are two such places where the country code ends in what the trunk prefix is (+250, 0).
 */
function ownLengths(international: string, national: string): readonly number[] {
  let common = 0;
  while (common < national.length && national.at(-1 - common) === international.at(-1 - common)) common += 1;
  return [common, common - 1, common - 2].filter(
    (length) =>
      length > 0 &&
      international.length - length > 0 &&
      international.length - length <= 3 &&
      (length === common || /^(?:0|1|8|06)$/.test(national.slice(0, national.length - length))),
  );
}

function formsOf({ national, e164 }: SupportLine): Forms {
  const international = e164.slice(1);
  const lengths = national === undefined ? [] : ownLengths(international, national);
  // Some plans put digits of their own into one of the two forms (+54 9 11, 011 15), so that nothing tells the code.
  const codes =
    lengths.length > 0
      ? lengths.map((length) => international.slice(0, -length))
      : codeLengths.map((length) => international.slice(0, length));
  return {
    international,
    national,
    withTrunk: national === undefined ? [] : codes.map((code) => code + national),
    significant: lengths.map((length) => international.slice(-length)),
  };
}

interface Pasted {
  readonly digits: string;
  readonly isInternational: boolean;
  /** Whether it may be a part of a number only. */
  readonly isPart: boolean;
}

/**
 * The numbers that a text may hold, the likeliest first. A trunk zero in any brackets is left out; words, colons and
 * the marks of extensions part what is before a number and what is behind it.
 */
function numbersIn(typed: string): readonly Pasted[] {
  if (lastRead?.typed === typed) return lastRead.numbers;
  const numbers = readNumbers(typed);
  lastRead = { typed, numbers };
  return numbers;
}

// Many guides are asked for the same.
let lastRead: { readonly typed: string; readonly numbers: readonly Pasted[] } | undefined;

function readNumbers(typed: string): readonly Pasted[] {
  const plain = readableNumber(typed).replace(bracketedZero, '');
  const fewest = /\p{L}/u.test(plain) ? fewestBesideWords : 1;
  const pieces = plain.split(/[\p{L};,:#\n"<>]|(?=\+)/u);
  // The Russian exit code is written 8~10, and some write an extension so.
  const apart = pieces.filter((piece) => piece.includes('~')).flatMap((piece) => piece.split('~'));
  const numbers = [...pieces, ...apart]
    .map((piece) => ({ digits: piece.replace(/\D/g, ''), isInternational: piece.trim().startsWith('+') }))
    .filter(({ digits }) => digits !== '')
    .map((piece) => ({ ...piece, isPart: piece.digits.length >= fewest }));
  const long = numbers.filter(({ digits }) => digits.length >= fewestOfNumber);
  const digits = plain.replace(/\D/g, '');
  // What is taken apart here may have been one number, with commas or line breaks between its groups.
  const whole = { digits, isInternational: plain.trim().startsWith('+'), isPart: false };
  return [...(long.length > 0 ? long : numbers), ...(numbers.length > 1 ? [whole] : [])];
}

const endsWith = (digits: string, form: string) =>
  digits.endsWith(form) && digits.length - form.length <= longestPrefix;

/** A trunk prefix, with the code of a carrier that some plans put behind it (+591, 0 and 11; +57, 0 and 456). */
const longestTrunk = 5;

/** Whether digits are a number in full, whatever is before it, with a trunk prefix after its code. */
function hasTrunkWithin(digits: string, international: string): boolean {
  return codeLengths.some((length) => {
    const own = international.slice(length);
    const before = digits.slice(0, -own.length);
    if (!endsWith(digits, own)) return false;
    const trunks = Array.from({ length: longestTrunk }, (_, index) => index + 1);
    return trunks.some((trunk) => before.slice(0, -trunk).endsWith(international.slice(0, length)));
  });
}

/** How a whole number can mean a line, the surest first; after that comes what is a part of a number. */
type Meaning = (pasted: Pasted, forms: Forms) => boolean;

const isExactly: Meaning = ({ digits, isInternational }, { international, national, withTrunk, significant }) =>
  digits === international ||
  withTrunk.includes(digits) ||
  // Some plans take a trunk 0 before a number that is written without one (+51), and other countries' numbers look like that.
  (!isInternational &&
    (digits === national || [digits, digits.replace(/^0/, '')].some((own) => significant.includes(own))));

const endsInternationally: Meaning = ({ digits }, { international, withTrunk }) =>
  [international, ...withTrunk].some((form) => endsWith(digits, form)) || hasTrunkWithin(digits, international);

const endsNationally: Meaning = ({ digits, isInternational }, { national, significant }) =>
  !isInternational &&
  [...(national === undefined ? [] : [national]), ...significant].some(
    (form) => form.length >= shortestOwn && endsWith(digits, form),
  );

/** With something behind it that nothing tells from the number: an extension after a dash, `(24/7)`. */
const beginsAlike: Meaning = ({ digits, isInternational }, { international, national, withTrunk }) => {
  const rest = digits.replace(exitCode, '');
  const isBegun = (of: string, form: string) =>
    form.length > fewestOfNumber && of.startsWith(form) && of.length - form.length <= longestTail;
  return (
    [international, ...withTrunk].some((form) => isBegun(digits, form) || isBegun(rest, form)) ||
    (!isInternational && national !== undefined && isBegun(digits, national))
  );
};

/** The lines that digits are a part of, as while they are being typed. */
function linesByPart(lines: readonly SupportLine[], digits: string): readonly SupportLine[] {
  const rest = digits.replace(exitCode, '');
  // A national form that is typed only in part leads with a trunk 0.
  const own = digits.replace(/^0/, '');
  const begins = codeLengths
    .map((length) => ({ code: rest.slice(0, length), national: rest.slice(length) }))
    .filter(({ national }) => national !== '');
  return lines.filter(
    ({ e164, national }) =>
      (own !== '' && e164.includes(own)) ||
      (rest !== '' && e164.startsWith(rest, 1)) ||
      begins.some((begin) => national?.startsWith(begin.national) && e164.startsWith(begin.code, 1)),
  );
}

/** The lines that digits mean in one way. All forms of a number end alike, so among ten thousand few need a closer look. */
function linesMeant(lines: readonly SupportLine[], pasted: Pasted, means: Meaning): readonly SupportLine[] {
  const { digits } = pasted;
  const last = digits.slice(-4);
  const isAlike = ({ e164 }: SupportLine) =>
    means === beginsAlike ? digits.includes(e164.slice(-4)) : e164.endsWith(last);
  return lines.filter((line) => isAlike(line) && means(pasted, formsOf(line)));
}

function linesOf(lines: readonly SupportLine[], pasted: Pasted): readonly SupportLine[] {
  const ways = [
    () => (pasted.isPart ? linesByPart(lines, pasted.digits) : []),
    ...[endsInternationally, endsNationally, beginsAlike].map((means) => () => linesMeant(lines, pasted, means)),
  ];
  for (const way of ways) {
    const found = way();
    if (found.length > 0) return found;
  }
  return [];
}

/**
 * The lines that a text with digits means, however the number in it is written: in any script's digits, with any exit
 * code or trunk prefix, as a link, with words before it or an extension behind it.
 *
 * @returns undefined where the text holds no number
 */
export function linesByNumber(lines: readonly SupportLine[], typed: string): readonly SupportLine[] | undefined {
  const pasted = numbersIn(typed);
  if (pasted.length === 0) return undefined;
  // A number that is one of these digit by digit counts for more than what stands before it.
  const ways = [(number: Pasted) => linesMeant(lines, number, isExactly), (number: Pasted) => linesOf(lines, number)];
  for (const way of ways) {
    for (const number of pasted) {
      const found = way(number);
      if (found.length > 0) return found;
    }
  }
  return [];
}
