import {
  type CountryCode,
  findPhoneNumbersInText,
  getCountryCallingCode,
  isSupportedCountry,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/max';
import type { Doubt } from './proposal-schema';

/** A stretch of a line that may hold a number, or two side by side. */
export interface Candidate {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly extension: string | undefined;
}

export interface FoundNumber {
  readonly published: string;
  readonly e164: string | null;
  /** ISO 3166-1 alpha-2 of the country that the number belongs to, as far as it belongs to one. */
  readonly country: string | undefined;
  readonly callingCode: string | undefined;
  readonly isValid: boolean;
  readonly doubts: readonly Doubt[];
}

/** What has digits and is no number, in the order in which it is taken out. */
const notNumbers: readonly RegExp[] = [
  /\b(?:https?:\/\/|www\.)\S+/gi,
  /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g,
  // Addresses of computers: no part is above 255 or begins with a zero, which parts of dotted numbers do.
  /(?<![\d.+(/-])(?:(?:0|[1-9]\d?|1\d\d|2[0-4]\d|25[0-5])\.){3}(?:0|[1-9]\d?|1\d\d|2[0-4]\d|25[0-5])(?:\/\d{1,2}|:\d{2,5})?(?![\d.-])/g,
  /\b(?:v|ver|version|build|release|rev|firmware)\.?:?\s*\d[\d.]*/gi,
  /(?<![\d.+-])(?:19|20)\d\d[-./](?:0?[1-9]|1[0-2])[-./](?:0?[1-9]|[12]\d|3[01])(?![\d-])/g,
  /(?<![\d./+-])(?:0?[1-9]|[12]\d|3[01])[-./](?:0?[1-9]|[12]\d|3[01])[-./](?:19|20)?\d\d(?![\d]|[./-]\d)/g,
  // Hours.
  /\b\d{1,2}[:.h]\d{2}(?::\d{2})?\s*(?:[ap]\.?m\.?|uhr|h\b)?\s*(?:-|to|bis|à)\s*\d{1,2}[:.h]\d{2}\s*(?:[ap]\.?m\.?|uhr|h\b)?/gi,
  /\b\d{1,2}:\d{2}(?::\d{2})?/g,
  /\b\d{3,4}\s*(?:-|to)\s*\d{3,4}\s*(?:hrs?|hours|h|uhr|[ap]m|gmt|utc|[ce]e?s?t)\b/gi,
  /\b\d{1,2}\s*(?:[ap]\.?m\.?)?\s*(?:-|to)\s*\d{1,2}\s*(?:[ap]\.?m\b\.?|uhr\b)/gi,
  // Prices, and numbers that count or name something else.
  /(?:[$€£¥]|\b(?:usd|eur|gbp|chf)\b)\s*\d[\d.,' ]*/gi,
  /\d[\d.,']*\s*(?:[$€£¥%]|\b(?:usd|eur|gbp|chf|cents?|ct|bytes|[kmg]b)\b)/gi,
  /\b(?:kb|ticket|case|order|invoice|part|serial|article|art|vat|ust-?id(?:nr)?|abn|acn|reg(?:istration|istered)?|company|iban|isbn|issn|duns|p\.?\s?o\.? box|zip|postcode|plz|port|cve|rfc|license|licence|customer|contract|pin)\s*(?:id|no|nr|number|code)?\s*[.:#]*\s*[a-z]{0,3}\d[\d.\- ]*/gi,
  /#\s*\d+/g,
  /(?<![\d-])\d{5}-\d{4}(?![\d-])/g,
  /©\s*\d[\d,\- ]*/g,
];

/** Takes out what is no number, letting every character keep its place. */
function masked(text: string): string {
  return notNumbers.reduce(
    (rest, form) => rest.replace(form, (taken) => (/^\+|tel/i.test(taken) ? taken : '_'.repeat(taken.length))),
    text,
  );
}

const digitsIn = (text: string) => text.replace(/\D/g, '');

/** Digits with what is put between them. A letter before them makes a name of them (KB5001234), unless a plus follows it. */
const stretch =
  /(?:(?<![\p{L}\d_])|(?=\+)|(?<=\b(?:tel|ph|fon|phone)))[+(]{0,2}\d(?:[\d\s()./+-]|\n(?=[\d( ]))*\d(?![\p{L}_])/giu;

const extensionAfter =
  /^\)?[\s,;]*(?:ext(?:ension)?|x|durchwahl|dw|poste|anexo|interno|ramal)\s*\.?\s*:?\s*(\d{1,6})\b/i;

/** A freephone number whose last digits are printed as letters, as on a keypad. */
const vanity =
  /(?<![\p{L}\d])(?:\+?1[-. ]?)?\(?8(?:00|33|44|55|66|77|88)\)?[-. ](?=[A-Z\d-]*[A-Z]{3})[A-Z\d](?:[A-Z\d]|[-. ](?=[A-Z\d])){5,11}(?![\p{L}\d])/gu;

const keypad = ['', '', 'ABC', 'DEF', 'GHI', 'JKL', 'MNO', 'PQRS', 'TUV', 'WXYZ'];

const keyed = (letters: string) =>
  letters.replace(/[A-Z]/g, (letter) => String(keypad.findIndex((key) => key.includes(letter))));

/** The stretches of a text that may be numbers. */
export function candidatesIn(text: string): readonly Candidate[] {
  const plain = masked(text);
  const candidates: Candidate[] = [...plain.matchAll(vanity)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
    extension: undefined,
  }));
  for (const match of plain.matchAll(stretch)) {
    const found = match[0];
    if (digitsIn(found).length < 6) continue;
    const start = match.index;
    const end = start + found.length;
    if (candidates.some((other) => start < other.end && end > other.start)) continue;
    const extension = extensionAfter.exec(plain.slice(end, end + 40))?.[1];
    candidates.push({ text: found, start, end, extension });
  }
  return candidates.toSorted((a, b) => a.start - b.start);
}

function known(country: string | undefined): CountryCode | undefined {
  return country !== undefined && isSupportedCountry(country) ? country : undefined;
}

type Parsed = NonNullable<ReturnType<typeof parsePhoneNumberFromString>>;

function found(published: string, number: Parsed, isNational: boolean, more: readonly Doubt[] = []): FoundNumber {
  const isValid = number.isValid();
  return {
    published: published.trim(),
    e164: number.number,
    country: number.country ?? number.getPossibleCountries()[0],
    callingCode: number.countryCallingCode,
    isValid,
    doubts: [
      ...(isValid ? [] : (['unknown-to-plan'] as const)),
      ...(isNational ? (['national-only'] as const) : []),
      ...(published.includes('\n') ? (['split'] as const) : []),
      ...more,
    ],
  };
}

/** Numbers that begin with a plus or the exit code that most of the world dials. */
function international(text: string): readonly FoundNumber[] {
  const matches = findPhoneNumbersInText(text.replaceAll('\n', ' '), { extended: true });
  if (matches.length > 0) {
    return matches.map(({ startsAt, endsAt, number }) => {
      // The search leaves out a bracket before the plus.
      const from = text[startsAt - 1] === '(' && text.slice(startsAt, endsAt).includes(')') ? startsAt - 1 : startsAt;
      return found(text.slice(from, endsAt), number, false);
    });
  }
  const digits = digitsIn(text.replace(/\(0\)/g, ''));
  if (!/^\(?\+\s*[1-9]/.test(text) || digits.length < 7 || digits.length > 15) return [];
  return [
    {
      published: text,
      e164: `+${digits}`,
      country: undefined,
      callingCode: undefined,
      isValid: false,
      doubts: ['unknown-to-plan'],
    },
  ];
}

const northAmerican = /^(?:1[-. ]?)?\(?[2-9]\d\d\)?[-./ ]{0,2}[2-9]\d\d[-. ]\d{4}$/;

function national(text: string, country: CountryCode | undefined, isPhone: boolean): readonly FoundNumber[] {
  const digits = digitsIn(text);
  if (country) {
    const single = text.replaceAll('\n', ' ');
    const matches = findPhoneNumbersInText(single, { defaultCountry: country, extended: true });
    const good = matches.filter(({ number }) => number.isValid() || (isPhone && digits.length >= 7));
    if (good.length > 0) {
      return good.map(({ startsAt, endsAt, number }) =>
        // A number with its country code and without the plus.
        found(text.slice(startsAt, endsAt), number, !text.slice(startsAt, endsAt).startsWith('+')),
      );
    }
  }
  const afterExit = /^\(?00\s?[1-9]/.test(text) ? parsePhoneNumberFromString(`+${digits.slice(2)}`) : undefined;
  if (afterExit?.isValid()) return [found(text, afterExit, false)];
  const bare = isPhone && digits.length > 9 ? parsePhoneNumberFromString(`+${digits}`) : undefined;
  if (bare?.isValid() && !(country === undefined && northAmerican.test(text) && !text.startsWith('1')))
    return [
      found(
        text,
        bare,
        bare.countryCallingCode !== (country && getCountryCallingCode(country)) || text.startsWith('1'),
      ),
    ];
  if (!isPhone || digits.length < 7 || digits.length > 14) return [];
  const american = !country && northAmerican.test(text) ? parsePhoneNumberFromString(text, 'US') : undefined;
  if (american?.isValid()) return [found(text, american, true)];
  return [
    {
      published: text.trim(),
      e164: null,
      country: undefined,
      callingCode: undefined,
      isValid: false,
      doubts: ['unknown-to-plan', 'national-only'],
    },
  ];
}

/**
 * The numbers of a stretch, read with the country of its row.
 *
 * @param country - ISO 3166-1 alpha-2, as the page says it; there is no other default
 * @param isPhone - whether something near says that this is a telephone number
 */
export function readNumbers(
  candidate: Candidate,
  country: string | undefined,
  isPhone: boolean,
): readonly FoundNumber[] {
  // A page may print the same twice, once for each width of window.
  const text = candidate.text.trim().replace(/^(.{6,}?)\s+\1$/s, '$1');
  if (/[A-Z]/.test(text)) {
    const number = parsePhoneNumberFromString(
      keyed(text)
        .replace(/[^\d+]/g, '')
        .replace(/^(\+?1?8\d{9}).*$/, '$1'),
      'US',
    );
    return number?.isValid() ? [found(text, number, !text.startsWith('+'), ['letters'])] : [];
  }
  // "(+31) 020 …" is read like "+31 020 …", and "+44 20 … (0800 …)" is two numbers.
  const parts = text
    .split(
      /\s\/\s|(?<=\d)\s*(?=\(?\+)|(?<=\d)\s+(?=\(\d{4,}\s)|(?<=\d{3})\s*\/\s*(?=[\d(+]{3})|(?<=\d{4})\n(?=\(?\d{3,})/,
    )
    .filter((part) => part.trim() !== '');
  return parts.flatMap((part) => {
    const own = part
      .trim()
      .replace(/^[-/.\s]+|[-/.\s(]+$/g, '')
      .replace(/^\(([^()]*)$/, '$1')
      .replace(/^([^()]*)\)$/, '$1');
    if (digitsIn(own).length < 6) return [];
    if (/^\(?\+/.test(own)) {
      const readable = own.replace(/^\(\+(\d+)\)/, '+$1');
      return international(readable).map((number) => (readable === own ? number : { ...number, published: own }));
    }
    return national(own, known(country), isPhone);
  });
}

/** Whether two countries share a country code, so that a number of one may serve the other. */
export function sharesCode(country: string, callingCode: string): boolean {
  const code = known(country);
  return code !== undefined && getCountryCallingCode(code) === callingCode;
}
