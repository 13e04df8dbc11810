import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { anotherCall } from '../../tests/fixtures/a-call';
import { wildText } from '../../tests/fixtures/wild-text';
import { exportedJournal } from './export';
import type { JournalEntry } from './schema';

const header = ['at', 'channel', 'way', 'target', 'severity', 'summary', 'caseNumber', 'agent', 'notes', 'id'] as const;

/** What spreadsheets take for the beginning of a formula, full-width forms included. */
const formula = /^[=+\-@\t\r＝＋－＠]/;

/** Reads a table with a parser that had no part in writing it. */
function rowsOf(csv: string): readonly (readonly string[])[] {
  const { data, errors } = Papa.parse<string[]>(csv, { delimiter: ',', newline: '\r\n', skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data;
}

const defused = (typed: string) => (formula.test(typed) ? `'${typed}` : typed);
const csvOf = (...entries: readonly JournalEntry[]) => exportedJournal(entries, 'csv');
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

  test.each(["'=1", ' =1', 'a=1', '', '1', '"', ',', 'a\nb', 'a\r\nb', 'a\rb', "'"])('leaves %j as it is', (notes) => {
    expect(notesIn(csvOf(anotherCall(1, { notes })))).toBe(notes);
  });

  test('whatever was written, gives back exactly that, with formulas defused', () => {
    const texts = fc.record({ summary: wildText, caseNumber: wildText, agent: wildText, notes: wildText });
    fc.assert(
      fc.property(fc.array(texts, { minLength: 1, maxLength: 2 }), (written) => {
        const entries = written.map((changes, index) => anotherCall(index, changes));
        const [, ...rows] = rowsOf(csvOf(...entries));
        expect(rows).toEqual(entries.map((entry) => header.map((field) => defused(entry[field]))));
      }),
      { numRuns: 10_000 },
    );
  });
});

test('as JSON, whatever was written is given back exactly', () => {
  fc.assert(
    fc.property(wildText, (notes) => {
      const entries = [anotherCall(1, { notes }), anotherCall(2)];
      expect(JSON.parse(exportedJournal(entries, 'json'))).toEqual(entries);
    }),
    { numRuns: 2_000 },
  );
});
