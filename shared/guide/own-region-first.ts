import { regionOfCountry } from './countries';
import type { SupportLine } from './schema';
import { timeZonesOf, utcOffset } from './time-zones';

const day = 24 * 60;

/**
 * Tells how far a place is from some zones on the clock, in minutes: the smallest difference to any of them, 0 without
 * zones. Nothing is worked out before it is asked, because a runtime that has told no time yet needs a while for the first.
 */
function clockDistance(zones: () => readonly string[], at: Date): (timeZone: string) => number {
  let offsets: readonly number[] | undefined;
  // Many lines share few zones.
  const known = new Map<string, number>();
  const distance = (timeZone: string): number => {
    offsets ??= zones().map((zone) => utcOffset(zone, at));
    if (offsets.length === 0) return 0;
    const own = utcOffset(timeZone, at);
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
  const own = lines
    .filter((line) => line.region === region)
    .toSorted(
      (a, b) =>
        first(a.country === country, b.country === country) ||
        first(!a.doubt, !b.doubt) ||
        distanceTo(a.timeZone) - distanceTo(b.timeZone),
    );
  return [...own, ...lines.filter((line) => line.region !== region)];
}

/**
 * The sound line to offer in place of a doubtful one: of the same region if there is any, nearest on the clock.
 *
 * @returns undefined where the guide has no other sound line
 */
export function soundAlternative(
  lines: readonly SupportLine[],
  doubtful: SupportLine,
  at: Date,
): SupportLine | undefined {
  const { id, region, timeZone } = doubtful;
  const distanceTo = clockDistance(() => [timeZone], at);
  const [nearest] = lines
    .filter((line) => line.id !== id && !line.doubt)
    .toSorted(
      (a, b) => first(a.region === region, b.region === region) || distanceTo(a.timeZone) - distanceTo(b.timeZone),
    );
  return nearest;
}
