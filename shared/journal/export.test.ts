import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { anotherCall } from '../../tests/fixtures/a-call';
import { wildText } from '../../tests/fixtures/wild-text';
import { csvCell } from './csv-cell';
import { type CsvSeparator, csvSeparators } from './csv-separator';
import { journalAsCsv, journalAsJson } from './export';
import type { JournalEntry } from './schema';

const header = [
  'at',
  'channel',
  'way',
  'target',
  'severity',
  'guide',
  'summary',
  'caseNumber',
  'agent',
  'notes',
  'outcome',
  'caseStatus',
  'id',
] as const;

/** Fields whose form no spreadsheet changes. */
const fixed = new Set<string | undefined>(['at', 'channel', 'outcome', 'caseStatus', 'id']);

/** Reads a table with a parser that had no part in writing it. */
function rowsOf(csv: string, separator: CsvSeparator = 'comma'): readonly (readonly string[])[] {
  const delimiter = separator === 'comma' ? ',' : ';';
  const { data, errors } = Papa.parse<string[]>(csv, { delimiter, newline: '\r\n', skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data;
}

const csvOf = (...entries: readonly JournalEntry[]) => journalAsCsv(entries, 'comma');
const notesIn = (csv: string) => rowsOf(csv)[1]?.[header.indexOf('notes')];

describe('the table', () => {
  test('begins with the mark of UTF-8 and the name of every field', () => {
    const csv = csvOf(anotherCall(1));
    expect(csv.startsWith('\ufeff')).toBe(true);
    expect(rowsOf(csv)[0]).toEqual(header);
    expect(header.toSorted()).toEqual(Object.keys(anotherCall(1)).toSorted());
  });

  test('has its lines end in CRLF', () => {
    expect(csvOf(anotherCall(1), anotherCall(2)).match(/\r\n/g)).toHaveLength(3);
  });

  test.each([
    '=1+1',
    '+49 69',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '＝1',
    '＋1',
    '－1',
    '＠1',
    '=HYPERLINK("http://x";"y")',
  ])('never runs %j', (notes) => {
    expect(notesIn(csvOf(anotherCall(1, { notes })))).toBe(`'${notes}`);
  });

  test.each(['00012345', '1E5', '2-3-26', '1234567890123456', 'TRUE', "'=1"])('keeps %j as text', (notes) => {
    expect(notesIn(csvOf(anotherCall(1, { notes })))).toBe(`'${notes}`);
  });

  test.each(['formula=1', '', '"', ',', ';', 'a\nb', 'a\r\nb', 'a\rb'])('leaves %j as it is', (notes) => {
    expect(notesIn(csvOf(anotherCall(1, { notes })))).toBe(notes);
  });

  test.each([{ severity: '=HYPERLINK("https://example.com")' }, { severity: 'e5' }, { guide: 'mar-1' }, { way: '+1' }])(
    'keeps %j as text, whoever chose it',
    (changes) => {
      const [written = ''] = Object.values(changes);
      expect(csvOf(anotherCall(1, changes))).toContain(`'${written.replaceAll('"', '""')}`);
    },
  );

  test('quotes a cell that the other separator would part', () => {
    expect(csvOf(anotherCall(1, { notes: 'formula;=1' }))).toContain('"formula;=1"');
    expect(journalAsCsv([anotherCall(1, { notes: 'formula,=1' })], 'semicolon')).toContain('"formula,=1"');
  });

  test.each(csvSeparators)(
    'with the %s, whatever was written is given back once its apostrophe is gone',
    (separator) => {
      const texts = fc.record({ summary: wildText, caseNumber: wildText, agent: wildText, notes: wildText });
      fc.assert(
        fc.property(fc.array(texts, { minLength: 1, maxLength: 2 }), (written) => {
          const entries = written.map((changes, index) => anotherCall(index, changes));
          const [, ...rows] = rowsOf(journalAsCsv(entries, separator), separator);
          const undone = rows.map((row) => row.map((cell) => cell.replace(/^'/, '')));
          expect(undone).toEqual(entries.map((entry) => header.map((field) => entry[field])));
          expect(rows).toEqual(
            rows.map((row, index) =>
              row.map((cell, at) => (fixed.has(header[at]) ? cell : csvCell(undone[index]?.[at] ?? ''))),
            ),
          );
        }),
        { numRuns: 5_000 },
      );
    },
  );
});

test('as JSON, whatever was written is given back exactly', () => {
  fc.assert(
    fc.property(wildText, (notes) => {
      const entries = [anotherCall(1, { notes }), anotherCall(2)];
      expect(JSON.parse(journalAsJson(entries))).toEqual(entries);
    }),
    { numRuns: 2_000 },
  );
});
