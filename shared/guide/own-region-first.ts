import { regionOfCountry } from './countries';
import type { SupportLine } from './schema';
import { timeZonesOf, utcOffset } from './time-zones';

const day = 24 * 60;

/** Tells the smallest difference on the clock between a place and any of some offsets, in minutes; 0 without offsets. */
function clockDistance(offsets: readonly number[], at: Date): (timeZone: string) => number {
  // Many lines share few zones.
  const known = new Map<string, number>();
  const distance = (timeZone: string): number => {
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

function sortBy(
  lines: readonly SupportLine[],
  ranks: (line: SupportLine) => readonly number[],
): readonly SupportLine[] {
  return lines
    .map((line) => ({ line, rank: ranks(line) }))
    .toSorted((a, b) => {
      const differs = a.rank.findIndex((value, index) => value !== b.rank[index]);
      return differs < 0 ? 0 : (a.rank[differs] ?? 0) - (b.rank[differs] ?? 0);
    })
    .map(({ line }) => line);
}

/**
 * The lines in the order in which a person of a country wants them: the own country's, then the own region's by nearest
 * clock, then the others as the guide has them. A doubtful line comes after the sound ones of its region.
 *
 * @param country - ISO 3166-1 alpha-2 of the person, or empty: then the guide's own order stands
 */
export function ownRegionFirst(lines: readonly SupportLine[], country: string, at: Date): readonly SupportLine[] {
  const region = regionOfCountry(country);
  if (region === undefined) return lines;
  const distanceTo = clockDistance(
    timeZonesOf(country).map((zone) => utcOffset(zone, at)),
    at,
  );
  const own = lines.filter((line) => line.region === region);
  const others = lines.filter((line) => line.region !== region);
  const ranked = sortBy(own, (line) => [
    line.country === country ? 0 : 1,
    line.doubt ? 1 : 0,
    distanceTo(line.timeZone),
  ]);
  return [...ranked, ...others];
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
  const distanceTo = clockDistance([utcOffset(doubtful.timeZone, at)], at);
  const sound = lines.filter((line) => line.id !== doubtful.id && !line.doubt);
  return sortBy(sound, (line) => [line.region === doubtful.region ? 0 : 1, distanceTo(line.timeZone)])[0];
}
