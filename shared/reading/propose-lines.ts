import { regionOfCountry } from '../guide/countries';
import type { Region } from '../guide/region';
import type { Hint, Sighting } from './context';
import { type FoundNumber, readNumbers, sharesCode } from './find-numbers';
import type { Place } from './places';
import type { Doubt, Proposal, ProposedLine } from './proposal-schema';

/** A proposed line while it is compared with the others. */
interface Draft extends ProposedLine {
  readonly heading: string | undefined;
  readonly detail: string | undefined;
  readonly section: number;
  /** Whether its region is only that of a heading further up. */
  readonly isRegionAbove: boolean;
}

type LeftOut = Proposal['leftOut'][number];

/** What stands for support, what for something else: the nearest that says either. */
function purposeAmong(hints: readonly Hint[]) {
  const near = hints.find(({ purpose, near }) => purpose && near !== 'above');
  return (near ?? hints.find(({ purpose }) => purpose))?.purpose;
}

/** The place of a number: the nearest countries named, and the nearest region. */
function placeAmong(hints: readonly Hint[]): {
  readonly place: Place | undefined;
  readonly region: Region | undefined;
  readonly isAbove: boolean;
} {
  const places = hints.filter((said): said is Hint & { readonly place: Place } => said.place !== undefined);
  const nearest = places.find(({ place }) => place.countries.length > 0) ?? places[0];
  const first = places[0];
  // "All other countries" beside a number is nearer than the country of a heading.
  const chosen =
    first &&
    nearest &&
    first !== nearest &&
    first.near !== 'above' &&
    (first.place.isWhole || first.place.isWorldwide || first.place.isPart) &&
    nearest.near === 'above'
      ? first
      : isRegionOfRow(first, nearest, places)
        ? first
        : nearest;
  return {
    place: chosen?.place,
    region: places.find(({ place }) => place.region)?.place.region,
    isAbove: chosen?.near === 'above',
  };
}

/** A row may name its region alone; a country further up then belongs to other rows. */
function isRegionOfRow(first: Hint | undefined, nearest: Hint | undefined, places: readonly Hint[]): boolean {
  return first?.near === 'row' && nearest?.near === 'above' && places.indexOf(nearest) > 0;
}

function lineOf(
  sighting: Sighting,
  number: FoundNumber,
  country: string | null,
  found: ReturnType<typeof placeAmong>,
): Draft {
  const { place, region: said } = found;
  const doubts = new Set<Doubt>(number.doubts);
  const own = country === null ? undefined : regionOfCountry(country);
  // A heading's region isn't meant for a number of another one that names no place of its own.
  const isRegionAbove = found.isAbove && place?.countries.length === 0;
  const isStray = isRegionAbove && own !== undefined && said !== own;
  const region = (isStray ? own : said) ?? own ?? null;
  if (said && own && said !== own) doubts.add('other-region');
  if (!place || isStray) doubts.add('no-place');
  else if (place.isWorldwide) doubts.add('worldwide');
  else if (place.isPart) doubts.add('part-of-region');
  if (place?.isGuessed) doubts.add('place-guessed');
  if (place && place.countries.length > 1) doubts.add('several-countries');
  if (
    place &&
    country &&
    place.countries.includes(country) &&
    number.callingCode &&
    !sharesCode(country, number.callingCode)
  )
    doubts.add('other-country');
  // Such a number belongs to no country, and which of a region's reach it nobody says.
  if (number.callingCode === '800') doubts.add('several-countries');
  if (sighting.hasMenuNearby) doubts.add('menu-nearby');
  const purpose = purposeAmong(sighting.hints);
  if (purpose?.isSupport && purpose.other) doubts.add('not-only-support');
  if (sighting.isPerhapsOther && !sighting.hints.some((each) => each.purpose?.isSupport && each.near !== 'above'))
    doubts.add('maybe-not-support');
  if (!sighting.isPhone && !sighting.hints.some((each) => each.place || each.purpose?.isSupport))
    doubts.add('maybe-not-support');
  return {
    region,
    country,
    published: number.published,
    e164: number.e164,
    wholeRegion: place?.isWhole === true && region !== null && !isStray,
    valid: number.isValid,
    ...(sighting.option ? { option: sighting.option } : {}),
    doubts: [...doubts],
    from: sighting.from,
    heading: sighting.heading,
    detail: sighting.detail,
    section: sighting.section,
    isRegionAbove,
  };
}

/** With a link behind it, the number that is dialled counts. */
function numbersOf(sighting: Sighting, country: string | undefined): readonly FoundNumber[] {
  const printed = readNumbers(sighting.candidate, country, sighting.isPhone);
  if (!sighting.link) return printed;
  const linked = readNumbers({ text: sighting.link, start: 0, end: 0, extension: undefined }, country, true)[0];
  const [only] = printed;
  if (!linked?.e164 || printed.length > 1) return printed;
  if (!only) return [{ ...linked, published: sighting.candidate.text }];
  if (only.e164 === linked.e164) {
    const isNational = linked.doubts.includes('national-only');
    return [{ ...only, doubts: only.doubts.filter((doubt) => isNational || doubt !== 'national-only') }];
  }
  if (linked.doubts.includes('national-only') && only.e164)
    return [{ ...only, doubts: [...only.doubts, 'link-differs'] }];
  const isSame = only.e164 === null || only.published.replace(/\D/g, '').slice(-6) === linked.e164.slice(-6);
  return [
    { ...linked, published: only.published, doubts: isSame ? linked.doubts : [...linked.doubts, 'link-differs'] },
  ];
}

/** The lines of which one page says the same twice are one. A sighting without a place gives way to one with it. */
function withoutRepeats(drafts: readonly Draft[]): readonly Draft[] {
  const key = ({ e164, published }: Draft) => e164 ?? published.replace(/\D/g, '');
  const kept = new Map<string, Draft>();
  for (const draft of drafts) {
    const placed = drafts.some((other) => key(other) === key(draft) && !other.doubts.includes('no-place'));
    if (placed && draft.doubts.includes('no-place')) continue;
    const id = `${key(draft)} ${draft.country} ${draft.wholeRegion}`;
    const first = kept.get(id);
    if (!first) kept.set(id, draft);
    else if (first.option !== draft.option) {
      kept.set(
        id,
        draft.option && !first.option
          ? { ...first, option: draft.option, doubts: union(first, 'menu-nearby') }
          : { ...first, doubts: union(first, 'menu-nearby') },
      );
    }
  }
  return [...kept.values()];
}

const union = ({ doubts }: Draft, more: Doubt): Doubt[] => [...new Set([...doubts, more])];

function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

/** Doubts that only show beside the other lines. */
function compared(drafts: readonly Draft[]): readonly ProposedLine[] {
  const samePlace = groupBy(drafts, ({ country, region, wholeRegion }) => `${country} ${region} ${wholeRegion}`);
  const inSection = groupBy(drafts, ({ section }) => section);
  return drafts.map((draft) => {
    const { heading, detail, section, isRegionAbove, ...line } = draft;
    const alike = samePlace.get(`${line.country} ${line.region} ${line.wholeRegion}`) ?? [];
    let doubted = line.doubts;
    if (alike.some((other) => other.heading !== heading))
      doubted = union({ ...draft, doubts: doubted }, 'several-products');
    if (alike.some((other) => other !== draft && other.heading === heading && (other.detail ?? '') === (detail ?? '')))
      doubted = union({ ...draft, doubts: doubted }, 'several-numbers');
    // A heading that names a region is meant for its only number; of several, each belongs to its own country.
    const isOneOfMany =
      line.wholeRegion &&
      (inSection.get(section) ?? []).filter((other) => other.wholeRegion && other.region === line.region).length > 1;
    if (isOneOfMany) doubted = union({ ...draft, doubts: doubted }, 'several-numbers');
    const label = [heading, alike.length > 1 ? detail : undefined]
      .filter((part) => part !== undefined && part !== '')
      .join(' – ');
    return {
      ...line,
      wholeRegion: line.wholeRegion && !(isOneOfMany && isRegionAbove),
      doubts: [...doubted],
      ...(label === '' ? {} : { label: label.slice(0, 200) }),
    };
  });
}

/** What a number is for instead of support, where that is what it is for. */
function otherPurpose(sighting: Sighting): string | undefined {
  const purpose = purposeAmong(sighting.hints);
  return purpose?.other && !purpose.isSupport ? purpose.other : undefined;
}

/** The lines that a page proposes, and the numbers that it gives for something else. */
export function proposeLines(sightings: readonly Sighting[]): {
  readonly lines: readonly ProposedLine[];
  readonly leftOut: readonly LeftOut[];
} {
  const drafts: Draft[] = [];
  const leftOut: LeftOut[] = [];
  for (const sighting of sightings) {
    const found = placeAmong(sighting.hints);
    const countries = found.place?.countries ?? [];
    // Where a region alone is named, North America's is the one plan that all of a region's countries are dialled by.
    const isAmerican = countries.length === 0 && found.region === 'AMERICAS';
    const numbers = numbersOf(sighting, countries[0] ?? (isAmerican ? 'US' : undefined));
    if (numbers.length === 0) continue;
    const last = drafts.at(-1);
    if (sighting.isSecondStage && last) {
      const second = `then ${sighting.candidate.text}`;
      drafts[drafts.length - 1] = {
        ...last,
        option: last.option ? `${last.option}; ${second}` : second,
        doubts: union(last, 'two-steps'),
      };
      continue;
    }
    const other = otherPurpose(sighting);
    for (const number of numbers) {
      if (other) leftOut.push({ published: number.published, reason: other, from: sighting.from });
      else {
        for (const country of countries.length > 0 ? countries : [number.country ?? null]) {
          drafts.push(lineOf(sighting, number, country, found));
        }
      }
    }
  }
  return { lines: compared(withoutRepeats(drafts)), leftOut };
}
