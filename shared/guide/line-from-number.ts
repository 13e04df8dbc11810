import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { hasCodeOf } from '../phone/calling-codes';
import { failure, type Result, success } from '../result';
import { text } from '../text';
import { regionOfCountry } from './countries';
import { everywhere, type LineRegion, noCountry } from './region';
import type { SupportLine } from './schema';
import { timeZonesOf, utcOffset } from './time-zones';

/** What a person says, or confirms, of a number. */
export interface TypedNumber {
  /** As it is published. */
  readonly published: string;
  /** ISO 3166-1 alpha-2 of where it is for, `001` for everywhere, or empty: then the number itself has to tell. */
  readonly country: string;
  /** Absent where the country tells. */
  readonly region?: LineRegion | undefined;
  readonly servesWholeRegion: boolean;
}

type Derived = Pick<
  SupportLine,
  'region' | 'country' | 'servesWholeRegion' | 'published' | 'shown' | 'national' | 'e164' | 'timeZone' | 'doubt'
>;

const longest = 60;

/** The vendor's own grouping, where that is the international form and nothing else. */
const isInternational = (published: string) => /^\+[1-9][\d .\-\u00a0]*\d$/.test(published);

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
  const isOfCountry = isSupportedCountry(typed.country);
  // Trunk zeros in brackets are for those inside the country alone.
  const plain = published.replace(/(\+\d{1,3}[ .-]*)\(0\)/, '$1');
  const parsed =
    published.length > longest
      ? undefined
      : parsePhoneNumberFromString(
          plain,
          isOfCountry ? { defaultCountry: typed.country, extract: false } : { extract: false },
        );
  if (!parsed) {
    const isNational = /^[\d(0]/.test(published) && !isOfCountry && published.length <= longest;
    return isNational ? failure('no-country') : failure('not-a-number');
  }
  const country = typed.country || parsed.country || noCountry;
  const timeZone = onlyClock(timeZonesOf(country));
  const digits = parsed.formatNational().replace(/\D/g, '');
  const isKnown = parsed.isValid();
  return success({
    region: typed.region ?? regionOfCountry(country) ?? everywhere,
    country,
    servesWholeRegion: typed.servesWholeRegion,
    published,
    shown: isInternational(published) ? published : parsed.formatInternational(),
    // What is dialled inside another country than the number's own would ring somebody else.
    ...(isKnown && digits.length >= 3 && hasCodeOf(country, parsed.number) ? { national: digits } : {}),
    e164: parsed.number,
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
