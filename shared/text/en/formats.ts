import { type LineRegion, noCountry } from '../../guide/region';
import type { SupportLine } from '../../guide/schema';
import { byZone } from '../../guide/time-zones';
import { isMonthFirst, type RegionalFormat, regionalFormat } from '../region';
import { regionInUse } from '../region-in-use';

let found: { readonly tag: string; readonly region: RegionalFormat } | undefined;

function regionNow(): RegionalFormat {
  const tag = regionInUse();
  if (found?.tag !== tag) found = { tag, region: regionalFormat(tag) };
  return found.region;
}

/** Makes a format when it is first used: each costs the runtime milliseconds, and no screen needs them all. */
function whenUsed<Format>(make: (region: RegionalFormat) => Format): () => Format {
  let made: { readonly format: Format; readonly of: RegionalFormat } | undefined;
  return () => {
    const region = regionNow();
    if (made?.of !== region) made = { format: make(region), of: region };
    return made.format;
  };
}

const namesOfCountries = whenUsed(() => new Intl.DisplayNames('en', { type: 'region' }));
const namesOfLanguages = whenUsed(() => new Intl.DisplayNames('en', { type: 'language' }));
/** Days that are the same everywhere, as they were published. */
export const dates = whenUsed((as) => new Intl.DateTimeFormat(as.dates, { dateStyle: 'long', timeZone: 'UTC' }));
/** A day (ISO 8601, such as `2026-12-31`) as the region writes it. */
export const onDay = (typed: string): string => dates().format(new Date(`${typed}T00:00:00Z`));
/** The day here. */
export const days = whenUsed((as) => new Intl.DateTimeFormat(as.dates, { dateStyle: 'long' }));
/** The same where there is little room. */
export const shortDays = whenUsed((as) => new Intl.DateTimeFormat(as.dates, { dateStyle: 'medium' }));
/** Whether dates are written with the month before the day, and so read where only numbers are typed. */
export const monthComesFirst = whenUsed((as) => isMonthFirst(as.dates));
export const months = whenUsed(
  (as) => new Intl.DateTimeFormat(as.dates, { year: 'numeric', month: 'long', timeZone: 'UTC' }),
);
export const moments = whenUsed(
  (as) => new Intl.DateTimeFormat(as.dates, { dateStyle: 'medium', timeStyle: 'short', hourCycle: as.hourCycle }),
);
export const times = whenUsed(
  (as) => new Intl.DateTimeFormat(as.dates, { timeStyle: 'short', hourCycle: as.hourCycle }),
);
export const counts = whenUsed((as) => new Intl.NumberFormat(as.numbers, { numberingSystem: 'latn' }));
export const years = whenUsed(() => new Intl.NumberFormat('en', { style: 'unit', unit: 'year', unitDisplay: 'long' }));
const clocks = whenUsed((as) => byZone({ timeStyle: 'short', hourCycle: as.hourCycle }, as.dates));

/** How a region writes a day and a time, to choose by. @param tag - BCP 47 */
export function sampleMoment(tag: string): string {
  const { dates: locale, hourCycle } = regionalFormat(tag);
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', hourCycle });
  // An afternoon late in the year, which no two regions write alike that write anything else differently.
  return format.format(new Date(2026, 11, 31, 14, 5));
}

/**
 * The clock at a place, for a person to read.
 *
 * @param timeZone - IANA name, where there is one
 * @returns such as `14:05` or `2:05 PM`; undefined where the zone is unknown
 */
export const clockIn = (timeZone: string | undefined, at: Date): string | undefined =>
  timeZone === undefined ? undefined : clocks()(timeZone)?.format(at);

/** Those of the built-in guide, whose names the first screen has: to set up the runtime's own list takes 20 ms there. */
export const knownCountries: Readonly<Record<string, string>> = {
  AU: 'Australia',
  DE: 'Germany',
  GB: 'United Kingdom',
  NZ: 'New Zealand',
  PH: 'Philippines',
  SG: 'Singapore',
  US: 'United States',
};

/**
 * What a country is called.
 *
 * @param code - ISO 3166-1 alpha-2
 * @returns the code itself where there is no such country
 */
/** @param tag - BCP 47, as a guide has it; one that means nothing is shown as it is */
export function languageName(tag: string): string {
  try {
    return namesOfLanguages().of(tag) ?? tag;
  } catch {
    return tag;
  }
}

export const countryName = (code: string): string => knownCountries[code] ?? namesOfCountries().of(code) ?? code;

export const weekdayNames = {
  mon: 'Mon',
  tue: 'Tue',
  wed: 'Wed',
  thu: 'Thu',
  fri: 'Fri',
  sat: 'Sat',
  sun: 'Sun',
} as const;

const wholeRegions = {
  AMERICAS: 'All of the Americas',
  EMEA: 'All of EMEA',
  APAC: 'All of APAC',
  WORLD: 'Worldwide',
} as const satisfies Record<LineRegion, string>;

/** What a number is called that nobody should dial without knowing why. */
export const doubtful = 'doubtful';

export const place = (line: Pick<SupportLine, 'country' | 'region' | 'servesWholeRegion'>) =>
  line.servesWholeRegion || line.country === noCountry ? wholeRegions[line.region] : countryName(line.country);

/** The place of a number, with a mark where the number is doubtful. */
export const markedPlace = (line: Pick<SupportLine, 'country' | 'region' | 'servesWholeRegion' | 'doubt'>) =>
  line.doubt ? `${place(line)} (${doubtful})` : place(line);

export const regionNames = {
  AMERICAS: 'Americas',
  EMEA: 'EMEA',
  APAC: 'APAC',
  WORLD: 'Worldwide',
} as const satisfies Record<LineRegion, string>;

/** Whose number it is: “Germany’s”, “Philippines’”, “Americas’”. */
export function possessive(line: Pick<SupportLine, 'country' | 'region' | 'servesWholeRegion'>): string {
  const owner = line.servesWholeRegion ? regionNames[line.region] : place(line);
  return owner.endsWith('s') ? `${owner}’` : `${owner}’s`;
}
