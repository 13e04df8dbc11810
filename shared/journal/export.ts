import { stringify } from 'csv-stringify/browser/esm/sync';
import type { JournalEntry } from './schema';

/** The columns in their order, every field of an entry among them. */
const columns: Readonly<Record<keyof JournalEntry, string>> = {
  at: 'at',
  channel: 'channel',
  way: 'way',
  target: 'target',
  severity: 'severity',
  summary: 'summary',
  caseNumber: 'caseNumber',
  agent: 'agent',
  notes: 'notes',
  id: 'id',
};

/**
 * Journal entries as a file for other programs.
 *
 * @param form - `csv`: RFC 4180 with a header line and CRLF, in UTF-8 with the mark that spreadsheets look for; a cell
 *   that a spreadsheet would run as a formula is led by an apostrophe. `json`: an array of entries, as they are.
 */
export function exportedJournal(entries: readonly JournalEntry[], form: 'csv' | 'json'): string {
  if (form === 'json') return `${JSON.stringify(entries, null, 2)}\n`;
  return stringify([...entries], {
    bom: true,
    columns,
    header: true,
    record_delimiter: 'windows',
    escape_formulas: true,
  });
}
