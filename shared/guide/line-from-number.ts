import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { bracketedZero, readableNumber } from '../phone/ascii-digits';
import { hasCodeOf } from '../phone/calling-codes';
import { withoutTimes } from '../phone/times';
import { failure, type Result, success } from '../result';
import { text } from '../text';
import { everywhere, type LineRegion, noCountry } from './region';
import { regionOfCountry } from './region-of-country';
import type { SupportLine } from './schema';
import { timeZonesOf, utcOffset } from './time-zones';

/** What a person says, or confirms, of a number. */
export interface TypedNumber {
  /** As it is published. */
  readonly published: string;
  /** What it dials, where that is known; what is printed may be a national number, or another one than its link's. */
  readonly e164?: string | undefined;
  /** ISO 3166-1 alpha-2 of where it is for, `001` for everywhere, or empty: then the number itself has to tell. */
  readonly country: string;
  /** Absent where the country tells. */
  readonly region?: LineRegion | undefined;
  readonly servesWholeRegion: boolean;
}

type Derived = Pick<
  SupportLine,
  | 'region'
  | 'country'
  | 'servesWholeRegion'
  | 'published'
  | 'shown'
  | 'national'
  | 'e164'
  | 'extension'
  | 'timeZone'
  | 'doubt'
>;

const longest = 60;

type Parsed = NonNullable<ReturnType<typeof parsePhoneNumberFromString>>;

/** A number as it is pasted, without what links and lists put around it. */
const unwrapped = (published: string) =>
  withoutTimes(readableNumber(published).trim())
    .replace(/^(?:tel|callto|sips?):(?:\/\/)?/i, '')
    .replace(/@.*$/, '')
    .replace(/[\s([,]*_+[\s)\],_]*/g, ' ')
    .replace(/^\s*\p{Ps}\s*((?:\+|00)\s?\d{1,3})\s*\p{Pe}/u, '$1 ')
    .replace(/^\s*\+\s?\p{Ps}(\d{1,3})\p{Pe}/u, '+$1 ')
    .trim();

/** Reads a number in its country's own way first: some countries keep the zero that others put in brackets, and dial other exit codes. */
function parse(published: string, country: string): Parsed | undefined {
  const plain = unwrapped(published);
  const readings = [plain, plain.replace(bracketedZero, ''), plain.replace(/^00(?=[\s.-]*[1-9])/, '+')];
  const options = isSupportedCountry(country) ? { defaultCountry: country, extract: false } : { extract: false };
  const parsed = readings.flatMap((reading) => parsePhoneNumberFromString(reading, options) ?? []);
  return parsed.find((number) => number.isValid()) ?? parsed.at(-1);
}

/** Of a number alone: what is keyed once the call is answered is no part of it. */
const withoutExtension = { formatExtension: (number: string) => number };

/** The vendor's own grouping, where that is the international form and nothing else. */
function shownAs(published: string, parsed: Parsed): string {
  const isGrouped = /^\+[1-9]\d*[ .\-\u00a0][\d .\-\u00a0]*\d$/.test(published);
  // With a trunk zero after its country code it can't be dialled as it is printed.
  const isWhole = published.replace(/\D/g, '') === parsed.number.slice(1);
  return isGrouped && isWhole ? published : parsed.format('INTERNATIONAL', withoutExtension);
}

/** A day of each half of a year, to tell clocks apart. */
const halves = [new Date('2026-01-01T12:00:00Z'), new Date('2026-07-01T12:00:00Z')];

/** The zone of a country whose clocks all show the same, by whatever names; undefined for one with several. */
function onlyClock(zones: readonly string[]): string | undefined {
  const clocks = zones.map((zone) => halves.map((day) => utcOffset(zone, day)).join());
  return new Set(clocks).size === 1 ? zones[0] : undefined;
}

/**
 * All that follows from a number and its place. The number itself is never rewritten: one that the numbering plan doesn't
 * know is kept as it is and marked.
 *
 * @returns `not-a-number`; `no-country` where it is a national one and nobody says of which country
 */
export function lineFromNumber(typed: TypedNumber): Result<Derived, 'not-a-number' | 'no-country'> {
  const published = typed.published.trim();
  const said = typed.e164 ?? published;
  const parsed = said.length > longest ? undefined : parse(said, typed.country);
  if (!parsed) {
    const isNational = /^[\d(]/.test(unwrapped(said)) && !isSupportedCountry(typed.country) && said.length <= longest;
    return isNational ? failure('no-country') : failure('not-a-number');
  }
  const country = typed.country || parsed.country || noCountry;
  const timeZone = onlyClock(timeZonesOf(country));
  const digits = parsed.format('NATIONAL', withoutExtension).replace(/\D/g, '');
  const isKnown = parsed.isValid();
  return success({
    region: typed.region ?? regionOfCountry(country) ?? everywhere,
    country,
    servesWholeRegion: typed.servesWholeRegion,
    published,
    shown: shownAs(published, parsed),
    // What is dialled inside another country than the number's own would ring somebody else.
    ...(isKnown && digits.length >= 3 && hasCodeOf(country, parsed.number) ? { national: digits } : {}),
    e164: parsed.number,
    ...(parsed.ext === undefined ? {} : { extension: parsed.ext }),
    ...(timeZone === undefined ? {} : { timeZone }),
    ...(isKnown ? {} : { doubt: { reason: text.guides.unknownToPlan } }),
  });
}

/** An id for a line, of its place and label, that no other has. */
export function lineId(place: string, taken: ReadonlySet<string>): string {
  const base =
    place
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^[^a-z]+|-+$/g, '')
      .slice(0, 34)
      .replace(/-+$/, '') || 'line';
  for (let number = 1, id = base; ; number += 1, id = `${base}-${number}`) if (!taken.has(id)) return id;
}
