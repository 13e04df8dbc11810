/** What parts the cells of a CSV file; a spreadsheet expects the one of its region. */
export const csvSeparators = ['comma', 'semicolon'] as const;

export type CsvSeparator = (typeof csvSeparators)[number];

/**
 * What spreadsheets of a region expect: where numbers have a decimal comma, cells are parted by semicolons.
 *
 * @param locale - BCP 47; one that the runtime does not know, or none, gives the comma
 */
export function csvSeparatorOf(locale: string): CsvSeparator {
  try {
    const parts = new Intl.NumberFormat(locale === '' ? 'en' : locale).formatToParts(1.5);
    return parts.some(({ type, value }) => type === 'decimal' && value === ',') ? 'semicolon' : 'comma';
  } catch {
    return 'comma';
  }
}
