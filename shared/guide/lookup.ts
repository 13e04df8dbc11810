import { type Country, countries, namesElsewhere } from './countries';
import { fold } from './fold';
import { ownRegionFirst } from './own-region-first';
import { linesByNumber } from './pasted-number';
import { type Region, regions } from './region';
import type { Guide, SupportLine } from './schema';
import type { TrackRecord } from './track-record-schema';

/** Why a line answers a query. */
export type Reason = 'all' | 'country' | 'region' | 'digits' | 'name';

export interface Finding {
  /** The best first. */
  readonly lines: readonly SupportLine[];
  readonly reason: Reason;
  /** The country that the query means, where it means one. */
  readonly place?: { readonly code: string; readonly name: string; readonly region: Region };
}

interface FoundInGuide {
  readonly guide: Guide;
  readonly lines: readonly SupportLine[];
}

interface Searcher {
  /** ISO 3166-1 alpha-2 of the person who searches, or empty. */
  readonly homeCountry: string;
  readonly at: Date;
  /** What this person's calls have come to. */
  readonly records?: TrackRecord | undefined;
}

/** Words that ask for everything. */
const allWords = ['', 'all', 'all numbers'];

/** No real query is longer; what is beyond is not looked at, so that a pasted file costs nothing. */
const queryLimit = 100;

/** As much of a pasted text is looked through for a number. */
const pastedLimit = 1_000;

const regionNames: Readonly<Record<Region, readonly string[]>> = {
  AMERICAS: [
    'americas',
    'the americas',
    'all of the americas',
    'north america',
    'south america',
    'latin america',
    'latam',
  ],
  EMEA: ['emea', 'europe', 'middle east', 'africa'],
  APAC: ['apac', 'asia', 'asia pacific', 'oceania', 'pacific'],
};

let foldedCountries: ReadonlyMap<string, { readonly country: Country; readonly names: readonly string[] }> | undefined;

/** All countries by their code, with their names as they are compared. */
function searchableCountries() {
  foldedCountries ??= new Map(
    [...countries()].map(([code, country]) => [code, { country, names: country.names.map(fold) }]),
  );
  return foldedCountries;
}

// A guide's lines stay the same objects from one key to the next.
const ownNames = new WeakMap<SupportLine, string>();

/** What a line is called besides its country, folded, a name on each line of the text. */
function ownNamesOf(line: SupportLine): string {
  const names = ownNames.get(line) ?? `${fold(line.id)}\n${fold(line.region)}`;
  ownNames.set(line, names);
  return names;
}

function countryOf(query: string): Country | undefined {
  const searched = [...searchableCountries().values()];
  const exact = searched.find(({ names }) => names.includes(query));
  if (exact || query.length < 3) return exact?.country;
  const begins = searched.filter(({ names }) => names.some((name) => name.startsWith(query)));
  return begins.length === 1 ? begins[0]?.country : countryElsewhere(query);
}

let foldedElsewhere: ReadonlyMap<string, Country> | undefined;

/** The country that is called so in another language. */
function countryElsewhere(query: string): Country | undefined {
  foldedElsewhere ??= new Map(
    [...namesElsewhere()].flatMap(([code, names]) => {
      const country = countries().get(code);
      return country ? names.map((name) => [fold(name), country] as const) : [];
    }),
  );
  return foldedElsewhere.get(query);
}

/** What a query means, whatever guide answers it. */
interface Meaning {
  readonly folded: string;
  readonly region?: Region | undefined;
  readonly country?: Country | undefined;
  /** The codes of the countries that are called so, by a part of a name; made when it is first asked for. */
  named?: ReadonlySet<string>;
}

function countriesNamed(folded: string): ReadonlySet<string> {
  const named = [...searchableCountries()].filter(([, { names }]) => names.some((name) => name.includes(folded)));
  return new Set(named.map(([code]) => code));
}

let lastMeaning: { readonly typed: string; readonly meaning: Meaning } | undefined;

/** Many guides are asked the same. */
function meaningOf(typed: string): Meaning {
  if (lastMeaning?.typed === typed) return lastMeaning.meaning;
  const folded = fold(typed);
  const region = regions.find((candidate) => regionNames[candidate].includes(folded));
  const meaning = { folded, region, country: region === undefined && folded !== '' ? countryOf(folded) : undefined };
  lastMeaning = { typed, meaning };
  return meaning;
}

interface Order {
  readonly country: string;
  readonly at: number;
  readonly records: TrackRecord | undefined;
  readonly lines: readonly SupportLine[];
}

// From one key to the next hardly ever another place is meant, and fifty guides take a moment to put in order.
const lastOrders = new WeakMap<Guide, Order>();

/** A guide's lines in the order in which a person of a country wants them. */
function inOrder(guide: Guide, country: string, { at, records }: Searcher): readonly SupportLine[] {
  const last = lastOrders.get(guide);
  if (last?.country === country && last.at === at.getTime() && last.records === records) return last.lines;
  const lines = ownRegionFirst(guide.lines, country, at, records);
  lastOrders.set(guide, { country, at: at.getTime(), records, lines });
  return lines;
}

/**
 * Finds support lines by country, region, code, digits or a part of a name, forgiving of case, accents, punctuation and
 * the names that countries are also known by. A country without a line of its own gets its region's.
 *
 * @param query - whatever was typed; empty means all lines
 * @returns the lines, best first; none where nothing fits
 */
export function findLines(guide: Guide, query: string, searcher: Searcher): Finding {
  const typed = query.slice(0, queryLimit);
  const meaning = meaningOf(typed);
  const { folded, region, country } = meaning;
  const lines = inOrder(guide, country?.region ? country.code : searcher.homeCountry, searcher);
  if (allWords.includes(typed.trim().toLowerCase())) return { lines, reason: 'all' };
  if (folded === '') return { lines: [], reason: 'name' };

  const byNumber = linesByNumber(lines, query.slice(0, pastedLimit));
  if (byNumber && (byNumber.length > 0 || !/\p{L}/u.test(typed))) return { lines: byNumber, reason: 'digits' };

  const inRegion = (of: Region) => lines.filter((line) => line.region === of);
  if (region) return { lines: inRegion(region), reason: 'region' };
  if (country?.region) {
    const { code, name } = country;
    return { lines: inRegion(country.region), reason: 'country', place: { code, name, region: country.region } };
  }

  meaning.named ??= countriesNamed(folded);
  const { named } = meaning;
  return {
    lines: lines.filter((line) => named.has(line.country) || ownNamesOf(line).includes(folded)),
    reason: 'name',
  };
}

/**
 * The same in several guides.
 *
 * @returns what each has, in their order, without those that have nothing; and the country that is meant
 */
export function findInGuides(
  guides: readonly Guide[],
  query: string,
  searcher: Searcher,
): { readonly found: readonly FoundInGuide[]; readonly place: Finding['place'] } {
  const findings = guides.map((guide) => ({ guide, ...findLines(guide, query, searcher) }));
  return {
    found: findings.filter(({ lines }) => lines.length > 0),
    place: findings[0]?.place,
  };
}
