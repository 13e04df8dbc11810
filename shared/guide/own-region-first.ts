import { regionOfCountry } from './countries';
import type { SupportLine } from './schema';
import { timeZonesOf, utcOffset } from './time-zones';

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

/** For sorting: those first of which something is true. */
const first = (a: boolean, b: boolean) => Number(b) - Number(a);

/**
 * The lines in the order in which a person of a country wants them: the own country's, then the own region's by nearest
 * clock, then the others as the guide has them. A doubtful line comes after the sound ones of its region.
 *
 * @param country - ISO 3166-1 alpha-2 of the person, or empty: then the guide's own order stands
 */
export function ownRegionFirst(lines: readonly SupportLine[], country: string, at: Date): readonly SupportLine[] {
  const region = regionOfCountry(country);
  if (region === undefined) return lines;
  const distanceTo = clockDistance(() => timeZonesOf(country), at);
  // A vendor may count a country to another region than most do; its own number comes first all the same.
  const isOwn = (line: SupportLine) => line.region === region || line.country === country;
  const own = lines
    .filter(isOwn)
    .toSorted(
      (a, b) =>
        first(a.country === country, b.country === country) ||
        first(!a.doubt, !b.doubt) ||
        distanceTo(a.timeZone) - distanceTo(b.timeZone),
    );
  return [...own, ...lines.filter((line) => !isOwn(line))];
}

/**
 * The lines as {@link ownRegionFirst} has them, for every place where one number leads: a doubtful one never does while
 * there is a sound one, and so comes second at best.
 */
export function soundLineFirst(lines: readonly SupportLine[], country: string, at: Date): readonly SupportLine[] {
  const ordered = ownRegionFirst(lines, country, at);
  const leading = nearestSoundLine(lines, country, at);
  return leading ? [leading, ...ordered.filter((line) => line !== leading)] : ordered;
}

/**
 * The number to send somebody to who must not be sent to a doubtful one: the first sound one in the order of
 * {@link ownRegionFirst}; where the own region has none, the nearest on the clock.
 *
 * @param country - ISO 3166-1 alpha-2 of the person, or of the doubtful line that they asked for; empty where unknown
 * @returns undefined where the guide has no sound line
 */
export function nearestSoundLine(lines: readonly SupportLine[], country: string, at: Date): SupportLine | undefined {
  const sound = lines.filter((line) => !line.doubt);
  const region = regionOfCountry(country);
  const [nearest] = ownRegionFirst(sound, country, at);
  if (region === undefined || nearest?.region === region || nearest?.country === country) return nearest;
  const distanceTo = clockDistance(() => timeZonesOf(country), at);
  const [onTheClock] = sound.toSorted((a, b) => distanceTo(a.timeZone) - distanceTo(b.timeZone));
  return onTheClock;
}
