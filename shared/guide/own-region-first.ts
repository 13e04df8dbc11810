import { regionOfCountry } from './region-of-country';
import type { SupportLine } from './schema';
import { timeZonesOf, utcOffset } from './time-zones';
import { isDead, isInDoubt, isProven } from './track-record';
import type { TrackRecord } from './track-record-schema';

const day = 24 * 60;

/**
 * Tells how far a place is from some zones on the clock, in minutes: the smallest difference to any of them, 0 without
 * zones; a zone that is unknown here is farther than any other. Nothing is worked out before it is asked, because a
 * runtime that has told no time yet needs a while for the first.
 */
function clockDistance(zones: () => readonly string[], at: Date): (timeZone: string | undefined) => number {
  let offsets: readonly number[] | undefined;
  // Many lines share few zones.
  const known = new Map<string | undefined, number>();
  const distance = (timeZone: string | undefined): number => {
    offsets ??= zones()
      .map((zone) => utcOffset(zone, at))
      .filter((offset) => offset !== undefined);
    if (offsets.length === 0) return 0;
    const own = timeZone === undefined ? undefined : utcOffset(timeZone, at);
    if (own === undefined) return day;
    return Math.min(
      ...offsets.map((offset) => {
        const apart = Math.abs(offset - own);
        return Math.min(apart, day - apart);
      }),
    );
  };
  return (timeZone) => {
    const found = known.get(timeZone) ?? distance(timeZone);
    known.set(timeZone, found);
    return found;
  };
}

/** Nothing is known of any number. */
const noRecords: TrackRecord = {};

/** The lines with those last that were dead when they were called last, wherever else they would have their place. */
function deadLast(lines: readonly SupportLine[], records: TrackRecord): readonly SupportLine[] {
  const dead = lines.filter((line) => isDead(line, records));
  return dead.length === 0 ? lines : [...lines.filter((line) => !dead.includes(line)), ...dead];
}

/**
 * The lines in the order in which a person of a country wants them: the own country's, then the own region's by nearest
 * clock, then the others as the guide has them. A doubtful line comes after the sound ones of its region, one that has
 * proved itself before the others of it, and one that was dead after all others.
 *
 * @param country - ISO 3166-1 alpha-2 of the person, or empty: then those that have proved themselves come first, and else
 *   the guide's own order stands
 * @param records - what this person's calls have come to
 */
export function ownRegionFirst(
  lines: readonly SupportLine[],
  country: string,
  at: Date,
  records = noRecords,
): readonly SupportLine[] {
  return deadLast(inOwnOrder(lines, country, at, records), records);
}

function inOwnOrder(
  lines: readonly SupportLine[],
  country: string,
  at: Date,
  records: TrackRecord,
): readonly SupportLine[] {
  const region = regionOfCountry(country);
  if (region === undefined) {
    const proven = lines.filter((line) => isProven(line, records));
    return proven.length === 0 ? lines : [...proven, ...lines.filter((line) => !isProven(line, records))];
  }
  const distanceTo = clockDistance(() => timeZonesOf(country), at);
  // One number for each, what counts most in front: there may be ten thousand to sort.
  const rankOf = (line: SupportLine) =>
    (line.country === country ? 0 : 4) + (isInDoubt(line, records) ? 2 : 0) + (isProven(line, records) ? 0 : 1);
  // A vendor may count a country to another region than most do; its own number comes first all the same.
  const isOwn = (line: SupportLine) => line.region === region || line.country === country;
  const own = lines
    .filter(isOwn)
    .map((line) => ({ line, rank: rankOf(line) }))
    .sort((a, b) => a.rank - b.rank || distanceTo(a.line.timeZone) - distanceTo(b.line.timeZone))
    .map(({ line }) => line);
  return [...own, ...lines.filter((line) => !isOwn(line))];
}

/**
 * The lines as {@link ownRegionFirst} has them, for every place where one number leads: a doubtful one never does while
 * there is a sound one, and so comes second at best.
 */
export function soundLineFirst(
  lines: readonly SupportLine[],
  country: string,
  at: Date,
  records = noRecords,
): readonly SupportLine[] {
  const ordered = ownRegionFirst(lines, country, at, records);
  const leading = nearestSoundLine(lines, country, at, records);
  return leading ? [leading, ...ordered.filter((line) => line !== leading)] : ordered;
}

/**
 * The number to send somebody to who must not be sent to a doubtful one: the first sound one in the order of
 * {@link ownRegionFirst}; where the own region has none, the nearest on the clock. One that was dead is taken only where
 * all sound ones were.
 *
 * @param country - ISO 3166-1 alpha-2 of the person, or of the doubtful line that they asked for; empty where unknown
 * @returns undefined where the guide has no sound line
 */
export function nearestSoundLine(
  lines: readonly SupportLine[],
  country: string,
  at: Date,
  records = noRecords,
): SupportLine | undefined {
  const certain = lines.filter((line) => !isInDoubt(line, records));
  const alive = certain.filter((line) => !isDead(line, records));
  const sound = alive.length > 0 ? alive : certain;
  const region = regionOfCountry(country);
  const [nearest] = ownRegionFirst(sound, country, at, records);
  if (region === undefined || nearest?.region === region || nearest?.country === country) return nearest;
  const distanceTo = clockDistance(() => timeZonesOf(country), at);
  const [onTheClock] = sound.toSorted((a, b) => distanceTo(a.timeZone) - distanceTo(b.timeZone));
  return onTheClock;
}
