import { regionOfCountry } from '../guide/region-of-country';
import { digitsIn } from './candidates';
import { compared, type LineToCompare, union, withoutRepeats } from './compare-lines';
import { type FoundNumber, readNumbers, sharesCode } from './find-numbers';
import { placeAmong, purposeAmong } from './nearest-said';
import type { Doubt, Proposal, ProposedLine } from './proposal-schema';
import type { Sighting } from './sightings';
import { groups, perhapsOthers } from './words';

type LeftOut = Proposal['leftOut'][number];

function lineOf(
  sighting: Sighting,
  number: FoundNumber,
  country: string | null,
  found: FoundPlace,
  isSupportPage: boolean,
): LineToCompare {
  const { place, region: said } = found;
  const doubts = new Set<Doubt>(number.doubts);
  const own = country === null ? undefined : regionOfCountry(country);
  // A heading's region isn't meant for a number of another one that names no place of its own.
  const isRegionAbove = found.isAbove && place?.countries.length === 0 && !place.isWorldwide;
  const isStray = isRegionAbove && own !== undefined && said !== own;
  // "All" where no region is named is everybody.
  const isOfNoRegion = place?.isWhole === true && said === undefined;
  const region = (isStray ? own : said) ?? own ?? null;
  if (said && own && said !== own) doubts.add('other-region');
  if (!place || isStray) doubts.add('no-place');
  else if (place.isWorldwide || isOfNoRegion) doubts.add('worldwide');
  else if (place.isPart) doubts.add('part-of-region');
  if (place?.isGuessed) doubts.add('place-guessed');
  if (place && (place.countries.length > 1 || place.isMore)) doubts.add('several-countries');
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
  // Support for partners is no customer's.
  const isSaidNear = sighting.hints.some(
    ({ purpose: said, near, text }) => said?.isSupport && near !== 'above' && !perhapsOthers.test(text),
  );
  if (sighting.isPerhapsOther && !isSaidNear) doubts.add('maybe-not-support');
  if (sighting.isWarnedOf) doubts.add('warned-of');
  // Others of the place have another number, on this page or not.
  if (sighting.hints.some(({ near, text }) => near !== 'above' && text.length < 100 && groups.test(text)))
    doubts.add('several-products');
  // The number that it is dialled behind isn't read.
  if (sighting.isSecondStage) doubts.add('two-steps');
  const isSaid = sighting.hints.some((each) => each.purpose?.isSupport);
  // On a page that speaks of no support, a list of places still is one of lines; a number below an address is an office's.
  const isOfSupport = isSupportPage && (sighting.isPhone || found.place !== undefined);
  if (!isSaid && !sighting.isPlacedHere && !isOfSupport) doubts.add('maybe-not-support');
  return {
    region,
    country,
    published: number.published,
    e164: number.e164,
    wholeRegion: place?.isWhole === true && !isOfNoRegion && region !== null && !isStray,
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

type FoundPlace = ReturnType<typeof placeAmong>;

/** The place of a number, which tells the state Georgia from the country. */
function meantBy(found: FoundPlace, { callingCode }: FoundNumber): FoundPlace {
  if (callingCode !== '1' || !found.place?.countries.includes('GE')) return found;
  const countries = found.place.countries.map((country) => (country === 'GE' ? 'US' : country));
  return { ...found, place: { ...found.place, countries } };
}

/** The longest trunk prefix of a national number, such as Hungary's 06. */
const longestTrunk = 2;

/** Whether a national number, read without its country or with another one, is all that a number has behind its country code. */
function isWithin(national: string, e164: string): boolean {
  const digits = digitsIn(national);
  return Array.from({ length: longestTrunk + 1 }, (_, trunk) => digits.slice(trunk)).some(
    (own) => e164.endsWith(own) && e164.length - own.length <= '+123'.length,
  );
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
  const isSame = !only.published.startsWith('+') && isWithin(only.published, linked.e164);
  return [
    { ...linked, published: only.published, doubts: isSame ? linked.doubts : [...linked.doubts, 'link-differs'] },
  ];
}

/** What a number is for instead of support, where that is what it is for. */
function otherPurpose(sighting: Sighting): string | undefined {
  const purpose = purposeAmong(sighting.hints);
  return purpose?.other && !purpose.isSupport ? purpose.other : undefined;
}

/**
 * The lines that a page proposes, and the numbers that it gives for something else.
 *
 * @param isSupportPage - whether the page says anywhere that it is about support
 */
export function proposeLines(
  sightings: readonly Sighting[],
  isSupportPage: boolean,
): {
  readonly lines: readonly ProposedLine[];
  readonly leftOut: readonly LeftOut[];
} {
  const drafts: LineToCompare[] = [];
  const leftOut: LeftOut[] = [];
  for (const sighting of sightings) {
    const found = placeAmong(sighting.hints);
    const countries = found.place?.countries ?? [];
    // Where a region alone is named, North America's is the one plan that all of a region's countries are dialled by.
    const isAmerican = countries.length === 0 && found.region === 'AMERICAS';
    const numbers = numbersOf(sighting, countries[0] ?? (isAmerican ? 'US' : undefined));
    if (numbers.length === 0) continue;
    const last = drafts.at(-1);
    const isOfLast =
      last?.from === sighting.from || countries.length === 0 || countries.some((each) => each === last?.country);
    if (sighting.isSecondStage && last && isOfLast) {
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
      const isUnknown = number.e164 === null && countries.length === 0;
      if (other) leftOut.push({ published: number.published, reason: other, from: sighting.from });
      // Digits of no known place are a number only where they are called one.
      else if (!isUnknown || sighting.isCalled) {
        const meant = meantBy(found, number);
        const places = meant.place?.countries ?? [];
        for (const country of places.length > 0 ? places : [number.country ?? null]) {
          drafts.push(lineOf(sighting, number, country, meant, isSupportPage));
        }
      }
    }
  }
  return { lines: compared(withoutRepeats(drafts)), leftOut };
}
