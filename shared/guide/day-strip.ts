import type { OpeningHours, SupportLine } from './schema';
import { clockAt } from './time-zones';

/** Minutes of a day. */
const day = 24 * 60;

/** One support centre on a strip of 24 hours. */
export interface Centre {
  readonly line: SupportLine;
  /** Where the dot stands: the share of the local day that is over, 0 to 1. */
  readonly now: number;
  /** Opening hours as shares of the day, where the guide has them; two where they go past midnight. */
  readonly open: readonly { readonly from: number; readonly to: number }[];
}

/** Minutes since midnight. */
function minutesOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return (hours % 24) * 60 + minutes;
}

function shares(hours: OpeningHours | undefined): Centre['open'] {
  if (!hours) return [];
  const from = minutesOf(hours.from) / day;
  // Midnight ends a day.
  const to = hours.to === '00:00' ? 1 : minutesOf(hours.to) / day;
  if (from < to) return [{ from, to }];
  return [
    { from: 0, to },
    { from, to: 1 },
  ];
}

/**
 * The support centres by their local time of day. A zone that the runtime does not know has no clock, and so no place.
 *
 * @param limit - how many of the lines, the first ones
 */
export function dayStrip(lines: readonly SupportLine[], at: Date, limit: number): readonly Centre[] {
  return lines.slice(0, limit).flatMap((line) => {
    const clock = clockAt(line.timeZone, at);
    if (clock === undefined) return [];
    return [{ line, now: minutesOf(clock) / day, open: shares(line.hours) }];
  });
}
