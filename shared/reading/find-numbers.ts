import {
  type CountryCode,
  findPhoneNumbersInText,
  getCountryCallingCode,
  isSupportedCountry,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/max';
import { type Candidate, digitsIn, keyed } from './candidates';
import type { Doubt } from './proposal-schema';

export interface FoundNumber {
  readonly published: string;
  readonly e164: string | null;
  /** ISO 3166-1 alpha-2 of the country that the number belongs to, as far as it belongs to one. */
  readonly country: string | undefined;
  readonly callingCode: string | undefined;
  readonly isValid: boolean;
  readonly doubts: readonly Doubt[];
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
  // What plans no longer know, such as Mexico's 01, stands before many a freephone number still.
  const free = country ? /^0[01]?(800\d{6,})$/.exec(digits)?.[1] : undefined;
  const unprefixed = free ? parsePhoneNumberFromString(free, country) : undefined;
  if (unprefixed?.isValid()) return [found(text, unprefixed, true)];
  const afterExit = /^\(?00[\s.-]?[1-9]/.test(text) ? parsePhoneNumberFromString(`+${digits.slice(2)}`) : undefined;
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
  if (!isPhone || digits.length < 7 || digits.length > 15) return [];
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
    // Behind a plus, 800 is the code of numbers that belong to no country.
    const free = /^\+\s?800/.test(text) ? parsePhoneNumberFromString(`+${digitsIn(keyed(text))}`) : undefined;
    if (free?.isValid()) return [found(text, free, false, ['letters'])];
    const number = parsePhoneNumberFromString(
      keyed(text)
        .replace(/[^\d+]/g, '')
        .replace(/^(\+?1?8\d{9}).*$/, '$1'),
      'US',
    );
    return number?.isValid() ? [found(text, number, !text.startsWith('+'), ['letters'])] : [];
  }
  // A number that goes on in the next line has few digits in one of the two.
  const isListed = text.split('\n').every((line) => digitsIn(line).length >= 7);
  // What is before a slash is a number of its own only with enough digits; an area code isn't.
  // "(+31) 020 …" is read like "+31 020 …", and "+44 20 … (0800 …)" is two numbers.
  const parts = (isListed ? text.split('\n') : [text])
    .flatMap((line) =>
      line.split(
        /(?<=(?:\d[\s().-]*){7})\s\/\s|(?<=\d)\s*(?=\(?\+)|(?<=\d)\s+(?=\(\d{4,}\s)|(?<=(?:\d[\s().-]*){6}\d)\s*\/\s*(?=[\d(+]{3})|(?<=\d{4})\n(?=\(?\d{3,})/,
      ),
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
      const readable = own.replace(/^\(\+\s?(\d+)\)/, '+$1').replace(/^\+\s?\((\d+)\)/, '+$1');
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
