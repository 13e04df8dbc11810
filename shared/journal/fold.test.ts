import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aCall, anotherCall } from '../../tests/fixtures/a-call';
import { compactJournal, foldJournal, isWorthCompacting, readJournalLines, withoutEntry } from './fold';
import type { JournalRecord } from './schema';

const add = (number: number, notes = ''): JournalRecord => ({ op: 'add', entry: anotherCall(number, { notes }) });
const edit = (number: number, notes: string): JournalRecord => ({
  op: 'edit',
  id: anotherCall(number).id,
  changes: { notes },
});
const fileOf = (...records: readonly JournalRecord[]) =>
  records.map((record) => `${JSON.stringify(record)}\n`).join('');
const entriesOf = (content: string) => [...foldJournal(new Map(), readJournalLines(content).records).values()];

const foreignLines = [
  'not JSON',
  '42',
  'null',
  '[]',
  '{}',
  '{"op":"add"}',
  '{"op":"drop","id":"0b9f6a4e-7c1d-4a55-9b1e-6f2f3c1d8a01"}',
  JSON.stringify({ op: 'add', entry: { ...aCall, pin: '345' } }),
  JSON.stringify({ op: 'add', entry: { ...aCall, id: '../1' } }),
  JSON.stringify({ op: 'add', entry: { ...aCall, at: 'yesterday' } }),
  JSON.stringify({ op: 'edit', id: aCall.id, changes: { target: '+1' } }),
];

describe('the lines of a journal', () => {
  test('are read in their order', () => {
    expect(readJournalLines(fileOf(add(1), edit(1, 'x'), add(2)))).toEqual({
      records: [add(1), edit(1, 'x'), add(2)],
      unreadable: [],
    });
  });

  test('may be none, or blank', () => {
    expect(readJournalLines('')).toEqual({ records: [], unreadable: [] });
    expect(readJournalLines('\n\n \n')).toEqual({ records: [], unreadable: [] });
  });

  test('may end as on Windows', () => {
    expect(readJournalLines(fileOf(add(1), add(2)).replaceAll('\n', '\r\n')).records).toHaveLength(2);
  });

  test.each(foreignLines)('that are foreign cost nothing but themselves: %s', (line) => {
    const content = `${fileOf(add(1))}${line}\n${fileOf(add(2))}`;
    expect(readJournalLines(content)).toEqual({ records: [add(1), add(2)], unreadable: [line] });
  });

  test('of a file cut off anywhere are all there but the one that is torn', () => {
    const records = [add(1, 'one\ntwo 👍'), edit(1, 'ß \u2028 \ud83d'), add(2)];
    const content = fileOf(...records);
    fc.assert(
      fc.property(fc.nat(content.length), (cut) => {
        const whole = content.slice(0, cut).split('\n').length - 1;
        const { records: read, unreadable } = readJournalLines(content.slice(0, cut));
        expect(read.slice(0, whole)).toEqual(records.slice(0, whole));
        expect(read.length + unreadable.length).toBeLessThanOrEqual(whole + 1);
      }),
    );
  });
});

describe('folding', () => {
  test('lays each change over its entry and keeps the order', () => {
    const content = fileOf(add(1, 'first'), add(2), edit(1, 'changed'), edit(1, 'changed again'));
    expect(entriesOf(content)).toEqual([anotherCall(1, { notes: 'changed again' }), anotherCall(2)]);
  });

  test('changes nothing else of an entry', () => {
    const change: JournalRecord = {
      op: 'edit',
      id: aCall.id,
      changes: { caseNumber: '00012345', severity: 'severity-1' },
    };
    expect(entriesOf(fileOf({ op: 'add', entry: aCall }, change))).toEqual([
      { ...aCall, caseNumber: '00012345', severity: 'severity-1' },
    ]);
  });

  test('empties nothing by a change that came over the wall as undefined', () => {
    const entries = new Map([[aCall.id, { ...aCall, notes: 'as spoken' }]]);
    foldJournal(entries, [{ op: 'edit', id: aCall.id, changes: { notes: undefined, agent: 'Zoë' } }]);
    expect(entries.get(aCall.id)).toMatchObject({ notes: 'as spoken', agent: 'Zoë' });
  });

  test('passes over a change of an entry that is not there', () => {
    expect(entriesOf(fileOf(edit(1, 'lost'), add(2)))).toEqual([anotherCall(2)]);
  });
});

describe('the file without an entry', () => {
  const others = fileOf(add(2, 'other'), edit(2, 'other, changed'));

  test('holds no line about it, and all the others', () => {
    const content = fileOf(add(1, 'secret')) + others + fileOf(edit(1, 'more secret'));
    expect(withoutEntry(content, anotherCall(1).id)).toBe(others);
  });

  test('keeps what it cannot read', () => {
    const content = `not JSON\n${fileOf(add(1))}{"op":"later"}\n${others}`;
    expect(withoutEntry(content, anotherCall(1).id)).toBe(`not JSON\n{"op":"later"}\n${others}`);
  });

  test('wherever a line of it was torn, holds none of its words', () => {
    const line = JSON.stringify(add(1, 'secret '.repeat(5)));
    const change = JSON.stringify(edit(1, 'secret '.repeat(5)));
    fc.assert(
      fc.property(fc.constantFrom(line, change), fc.nat(line.length), (torn, cut) => {
        const rest = withoutEntry(`${torn.slice(0, cut)}\n${others}`, anotherCall(1).id);
        expect(rest).not.toContain('secret');
        expect(rest.endsWith(others)).toBe(true);
      }),
    );
  });

  test('ends in a line break, so that the next line stands alone', () => {
    expect(withoutEntry(others.trimEnd(), anotherCall(1).id)).toBe(others);
  });

  test('is empty when nothing is left', () => {
    expect(withoutEntry(fileOf(add(1)), anotherCall(1).id)).toBe('');
  });
});

describe('a shortened file', () => {
  const content = `${fileOf(add(1), edit(1, 'a'), edit(1, 'ab'))}not JSON\n${fileOf(add(2), edit(2, 'c'))}{"op":"later"}\n`;

  test('folds to the same entries in the same order, with the lines that cannot be read', () => {
    const { records, unreadable } = readJournalLines(content);
    const shortened = compactJournal(foldJournal(new Map(), records).values(), unreadable);
    expect(entriesOf(shortened)).toEqual(entriesOf(content));
    expect(readJournalLines(shortened)).toMatchObject({ records: { length: 2 }, unreadable });
  });

  test.each([
    [3_000, 1_000, false],
    [3_001, 1_000, true],
    [1_000, 0, false],
    [1_001, 0, true],
  ])('of %d records and %d entries is worth it: %s', (records, entries, isWorth) => {
    expect(isWorthCompacting(records, entries)).toBe(isWorth);
  });
});
