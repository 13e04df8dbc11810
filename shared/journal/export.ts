import { stringify } from 'csv-stringify/browser/esm/sync';
import { csvCell } from './csv-cell';
import type { CsvSeparator } from './csv-separator';
import type { JournalEntry } from './schema';

/** The columns in their order, every field of an entry among them. */
const columns: Readonly<Record<keyof JournalEntry, string>> = {
  at: 'at',
  channel: 'channel',
  way: 'way',
  target: 'target',
  severity: 'severity',
  guide: 'guide',
  summary: 'summary',
  caseNumber: 'caseNumber',
  agent: 'agent',
  notes: 'notes',
  outcome: 'outcome',
  caseStatus: 'caseStatus',
  id: 'id',
};

const delimiters: Readonly<Record<CsvSeparator, string>> = { comma: ',', semicolon: ';' };

/** An entry with its texts as cells; the other fields have forms that no spreadsheet changes. */
const inCells = (entry: JournalEntry): JournalEntry => ({
  ...entry,
  way: csvCell(entry.way),
  target: csvCell(entry.target),
  severity: csvCell(entry.severity),
  guide: csvCell(entry.guide),
  summary: csvCell(entry.summary),
  caseNumber: csvCell(entry.caseNumber),
  agent: csvCell(entry.agent),
  notes: csvCell(entry.notes),
});

/** Journal entries as a JSON array, as they are. */
export function journalAsJson(entries: readonly JournalEntry[]): string {
  return `${JSON.stringify(entries, null, 2)}\n`;
}

/**
 * Journal entries as a table: RFC 4180 with a header line and CRLF, in UTF-8 with the mark that spreadsheets look for. What
 * a spreadsheet would take for a formula, a number or a date is kept as text by {@link csvCell}.
 */
export function journalAsCsv(entries: readonly JournalEntry[], separator: CsvSeparator): string {
  return stringify(entries.map(inCells), {
    bom: true,
    columns,
    header: true,
    record_delimiter: 'windows',
    delimiter: delimiters[separator],
    // Whole, too, where the file is read with the other separator.
    quoted_match: /[,;\t]/,
  });
}
