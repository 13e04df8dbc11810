import type { SupportLine } from './schema';
import { clockAt, weekdayAt } from './time-zones';
import { type Weekday, weekdays } from './week';

/** Minutes of a day. */
const day = 24 * 60;

/** One support centre on a strip of 24 hours. */
export interface Centre {
  readonly line: SupportLine;
  /** Where the dot stands: the share of the local day that is over, 0 to 1. */
  readonly now: number;
  /** Opening hours of today there as shares of the day, where the guide has them; two where they go past midnight. */
  readonly open: readonly { readonly from: number; readonly to: number }[];
}

/** Minutes since midnight. */
function minutesOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return (hours % 24) * 60 + minutes;
}

/** When a line is answered on the day that it has now; what goes past midnight belongs to the day on which it begins. */
function openToday({ hours, timeZone }: SupportLine, at: Date): Centre['open'] {
  if (!hours) return [];
  const today = weekdayAt(timeZone, at);
  if (today === undefined) return [];
  const yesterday = weekdays.at(weekdays.indexOf(today) - 1);
  const isOpenOn = (weekday: Weekday | undefined) =>
    hours.days === undefined || hours.days.some((each) => each === weekday);
  const from = minutesOf(hours.from) / day;
  // Midnight ends a day.
  const to = hours.to === '00:00' ? 1 : minutesOf(hours.to) / day;
  if (from < to) return isOpenOn(today) ? [{ from, to }] : [];
  return [...(isOpenOn(yesterday) ? [{ from: 0, to }] : []), ...(isOpenOn(today) ? [{ from, to: 1 }] : [])];
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
    return [{ line, now: minutesOf(clock) / day, open: openToday(line, at) }];
  });
}
