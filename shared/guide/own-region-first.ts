import { regionOfCountry } from './countries';
import type { SupportLine } from './schema';
import { timeZonesOf, utcOffset } from './time-zones';

const day = 24 * 60;

/** The smallest difference on the clock between a line's place and any of some zones, in minutes; 0 without zones. */
function clockDistance(line: SupportLine, offsets: readonly number[], at: Date): number {
  if (offsets.length === 0) return 0;
  const own = utcOffset(line.timeZone, at);
  return Math.min(
    ...offsets.map((offset) => {
      const apart = Math.abs(offset - own);
      return Math.min(apart, day - apart);
    }),
  );
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
  const offsets = timeZonesOf(country).map((zone) => utcOffset(zone, at));
  return sortBy(lines, (line) =>
    line.region === region
      ? [0, line.country === country ? 0 : 1, line.doubt ? 1 : 0, clockDistance(line, offsets, at)]
      : [1],
  );
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
  const offset = utcOffset(doubtful.timeZone, at);
  const sound = lines.filter((line) => line.id !== doubtful.id && !line.doubt);
  return sortBy(sound, (line) => [line.region === doubtful.region ? 0 : 1, clockDistance(line, [offset], at)])[0];
}
