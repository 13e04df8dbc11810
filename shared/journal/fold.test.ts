import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aCall, anotherCall } from '../../tests/fixtures/a-call';
import { applyRecord, isAbout, isWorthCompacting, lineOfEntry, readJournalLine, recoverEntry } from './fold';
import type { JournalEntry, JournalRecord } from './schema';

const add = (number: number, notes = ''): JournalRecord => ({ op: 'add', entry: anotherCall(number, { notes }) });
const edit = (number: number, notes: string): JournalRecord => ({
  op: 'edit',
  id: anotherCall(number).id,
  changes: { notes },
});

function fold(...records: readonly JournalRecord[]): readonly JournalEntry[] {
  const entries = new Map<string, JournalEntry>();
  for (const record of records) applyRecord(entries, record);
  return [...entries.values()];
}

describe('a line', () => {
  test.each([add(1, 'one\ntwo 👍 \u2028 \ud83d'), edit(1, 'ß')])('is read as it was written: %j', (record) => {
    expect(readJournalLine(JSON.stringify(record))).toEqual(record);
    expect(readJournalLine(`${JSON.stringify(record)}\r`)).toEqual(record);
  });

  test('of an earlier version, which did not ask what came of a call, is read without loss', () => {
    const { outcome: _, caseStatus: __, ...earlier } = { ...aCall, notes: 'kept' };
    expect(readJournalLine(JSON.stringify({ op: 'add', entry: earlier }))).toEqual({
      op: 'add',
      entry: { ...aCall, notes: 'kept', outcome: 'unknown', caseStatus: 'unknown' },
    });
  });

  test.each([
    '',
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
  ])('that is foreign is not read: %s', (line) => {
    expect(readJournalLine(line)).toBeUndefined();
  });
});

describe('folding', () => {
  test('lays each change over its entry and keeps the order', () => {
    expect(fold(add(1, 'first'), add(2), edit(1, 'changed'), edit(1, 'changed again'))).toEqual([
      anotherCall(1, { notes: 'changed again' }),
      anotherCall(2),
    ]);
  });

  test('changes nothing else of an entry', () => {
    const changes = { caseNumber: '00012345', severity: 'severity-1' } as const;
    expect(fold({ op: 'add', entry: aCall }, { op: 'edit', id: aCall.id, changes })).toEqual([
      { ...aCall, ...changes },
    ]);
  });

  test('empties nothing by a change that came over the wall as undefined', () => {
    const entries = new Map([[aCall.id, { ...aCall, notes: 'as spoken' }]]);
    applyRecord(entries, { op: 'edit', id: aCall.id, changes: { notes: undefined, agent: 'Zoë' } });
    expect(entries.get(aCall.id)).toMatchObject({ notes: 'as spoken', agent: 'Zoë' });
  });

  test('leaves what came of the call, where a change says nothing of it', () => {
    const line = JSON.stringify({ op: 'edit', id: aCall.id, changes: { notes: 'later' } });
    const later = readJournalLine(line);
    const reached: JournalRecord = { op: 'add', entry: { ...aCall, outcome: 'reached', caseStatus: 'resolved' } };
    expect(later && fold(reached, later)).toEqual([
      { ...aCall, outcome: 'reached', caseStatus: 'resolved', notes: 'later' },
    ]);
  });

  test('says of a change that its entry is not there', () => {
    expect(applyRecord(new Map(), edit(1, 'lost'))).toBe(false);
  });
});

describe('a line that adds an entry and was torn', () => {
  const line = lineOfEntry({ ...aCall, notes: 'as spoken' });
  const untilTarget = line.indexOf('"severity"');

  test('anywhere after the target still says when and to whom it went', () => {
    const known = { ...aCall, severity: 'unanswered' };
    fc.assert(
      fc.property(fc.integer({ min: untilTarget, max: line.length - 1 }), (cut) => {
        expect(recoverEntry(line.slice(0, cut))).toEqual(known);
      }),
    );
  });

  test('before that says nothing', () => {
    fc.assert(
      fc.property(fc.nat(untilTarget - 3), (cut) => {
        expect(recoverEntry(line.slice(0, cut))).toBeUndefined();
      }),
    );
  });

  test('never gives an entry that the journal would not take', () => {
    expect(recoverEntry(line.replace(aCall.at, 'yesterday'))).toBeUndefined();
    expect(recoverEntry(line.replace('"phone"', '"pigeon"'))).toBeUndefined();
  });
});

test('wherever a line was torn, it is about the entry whose words it may hold', () => {
  fc.assert(
    fc.property(fc.constantFrom(add(1, 'secret'), edit(1, 'secret')), fc.nat(), (record, at) => {
      const line = JSON.stringify(record);
      const torn = line.slice(0, at % line.length);
      expect(isAbout(torn, anotherCall(1).id) || !torn.includes('secret')).toBe(true);
      expect(isAbout(torn, anotherCall(2).id)).toBe(false);
    }),
  );
});

test.each([
  [1_000_000, 500_000, false],
  [1_000_000, 800_000, true],
  [200_000, 200_000, false],
  [600_000, 600_000, true],
])('a file of %d bytes with %d bytes of edits is worth compacting: %s', (size, edits, isWorth) => {
  expect(isWorthCompacting(size, edits)).toBe(isWorth);
});
