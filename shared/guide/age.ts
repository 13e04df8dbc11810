/**
 * How many whole years lie between a day and now.
 *
 * @param day - ISO 8601 date
 */
export function wholeYearsSince(day: string, now: Date): number {
  const then = new Date(`${day}T00:00:00Z`);
  const years = now.getUTCFullYear() - then.getUTCFullYear();
  const anniversary = new Date(then);
  anniversary.setUTCFullYear(now.getUTCFullYear());
  return anniversary > now ? years - 1 : years;
}
