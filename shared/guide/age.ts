/**
 * Whether somebody should look again: the day after which they should is over.
 *
 * @param expires - ISO 8601 date, if the guide names one
 */
export const isDueForCheck = (expires: string | undefined, now: Date): expires is string =>
  expires !== undefined && expires < now.toISOString().slice(0, 10);

/**
 * How many whole years lie between a day and now; none where the day is still to come, as after a clock was put back.
 *
 * @param day - ISO 8601 date
 */
export function wholeYearsSince(day: string, now: Date): number {
  const then = new Date(`${day}T00:00:00Z`);
  const years = now.getUTCFullYear() - then.getUTCFullYear();
  const anniversary = new Date(then);
  anniversary.setUTCFullYear(now.getUTCFullYear());
  return Math.max(0, anniversary > now ? years - 1 : years);
}
