const day = 24 * 60 * 60 * 1000;

/** The moment before which things are older than some days. */
export function daysBefore(now: Date, days: number): Date {
  return new Date(now.getTime() - days * day);
}
