/** How a region writes what this program shows: the words stay English, the order and the clock are the region's. */
export interface RegionalFormat {
  /** BCP 47 of the grouping of numbers. */
  readonly numbers: string;
  /** BCP 47 of an English that has the day and the month in the region's order. */
  readonly dates: string;
  readonly hourCycle: 'h12' | 'h23';
}

/** Where nobody knows the region: the day before the month, the month in letters and 24 hours are understood everywhere. */
export const fallbackRegion = 'en-GB';

/**
 * A region as the runtime knows it.
 *
 * @param tag - BCP 47, or whatever a system gives for one
 * @returns the canonical tag, or {@link fallbackRegion} for what is none
 */
export function knownRegion(tag: string): string {
  try {
    const [canonical = fallbackRegion] = Intl.getCanonicalLocales(tag === '' ? fallbackRegion : tag);
    return canonical;
  } catch {
    return fallbackRegion;
  }
}

/** Whether a region writes the month before the day. */
export function isMonthFirst(tag: string): boolean {
  const parts = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }).formatToParts(0);
  const position = (wanted: string) => parts.findIndex(({ type }) => type === wanted);
  return position('month') < position('day');
}

/** An English with the region's order and clock: its own where the runtime has one, as for Australia. */
function englishOf(tag: string, hourCycle: RegionalFormat['hourCycle']): string {
  const { baseName, language, region } = new Intl.Locale(tag);
  const isEnglish = language === 'en';
  if (isEnglish && new Intl.DateTimeFormat(baseName).resolvedOptions().locale === baseName) return baseName;
  const usual = isEnglish && region !== undefined ? new Intl.Locale(`und-${region}`).maximize().baseName : tag;
  if (isMonthFirst(usual)) return 'en-US';
  return hourCycle === 'h12' ? 'en-AU' : 'en-GB';
}

/**
 * As whose region dates, times and numbers are written: what was chosen, else the computer's.
 *
 * @param chosen - BCP 47, or empty
 * @param computer - BCP 47 of the system's regional settings
 */
export const writtenAs = (chosen: string, computer: string): string => (chosen === '' ? computer : knownRegion(chosen));

/**
 * The formats of a region.
 *
 * @param tag - BCP 47 as the system's regional settings have it; {@link fallbackRegion} stands in for what is none
 */
export function regionalFormat(tag: string): RegionalFormat {
  const known = knownRegion(tag);
  const { hourCycle: own } = new Intl.DateTimeFormat(known, { timeStyle: 'short' }).resolvedOptions();
  const hourCycle = own === 'h11' || own === 'h12' ? 'h12' : 'h23';
  return { numbers: new Intl.Locale(known).baseName, dates: englishOf(known, hourCycle), hourCycle };
}
