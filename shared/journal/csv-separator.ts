/** What parts the cells of a CSV file; a spreadsheet expects the one of its region. */
export const csvSeparators = ['comma', 'semicolon'] as const;

export type CsvSeparator = (typeof csvSeparators)[number];

/** Regions that part by semicolons although numbers have a decimal point there, as Windows' list separator says. */
const semicolonRegions: readonly (string | undefined)[] = ['CH', 'LI'];

/**
 * What spreadsheets of a region expect: where numbers have a decimal comma, and in a few others, cells are parted by semicolons.
 *
 * @param locale - BCP 47; one that the runtime does not know, or none, gives the comma
 */
export function csvSeparatorOf(locale: string): CsvSeparator {
  try {
    const known = locale === '' ? 'en' : locale;
    if (semicolonRegions.includes(new Intl.Locale(known).maximize().region)) return 'semicolon';
    const parts = new Intl.NumberFormat(known).formatToParts(1.5);
    return parts.some(({ type, value }) => type === 'decimal' && value === ',') ? 'semicolon' : 'comma';
  } catch {
    return 'comma';
  }
}
