/** How long something must stay away to count as new, in milliseconds. */
const forgottenAfter = 600_000;

/** Different things a minute; more than that is a flood. */
const mostPerMinute = 60;

const isPowerOfTen = (count: number) => Number.isInteger(Math.log10(count));

/**
 * Thins out what comes again and again: of each thing the 1st, 10th, 100th … are told, and of different things no more
 * than 60 a minute, the rest as one `flood`.
 *
 * @returns takes what makes a thing the same and the time in milliseconds; answers how often it has come if that is to
 *   be told now, `flood` where the limit was just reached, undefined where nothing is to be told
 */
export function collapser(): (same: string, now: number) => number | 'flood' | undefined {
  const seen = new Map<string, { count: number; last: number }>();
  let minute = { since: 0, told: 0 };

  return (same, now) => {
    const known = seen.get(same);
    // A clock that was set back makes everything new once.
    const goesOn = known !== undefined && Math.abs(now - known.last) < forgottenAfter;
    const count = goesOn ? known.count + 1 : 1;
    seen.delete(same);
    seen.set(same, { count, last: now });
    // The oldest goes, so that a flood of different things takes no memory either.
    if (seen.size > mostPerMinute * 4) for (const [oldest] of [...seen].slice(0, mostPerMinute)) seen.delete(oldest);
    if (!isPowerOfTen(count)) return undefined;
    if (Math.abs(now - minute.since) >= 60_000) minute = { since: now, told: 0 };
    minute.told += 1;
    if (minute.told > mostPerMinute + 1) return undefined;
    return minute.told > mostPerMinute ? 'flood' : count;
  };
}
