import { describe, expect, test } from 'vitest';
import { aCall, germany } from '../../tests/fixtures/a-call';
import { isBlank, newCallSheet, recordOfSheet } from './call-sheet';
import { callSheetSchema } from './call-sheet-schema';
import { journalRecordSchema } from './schema';

const sheet = newCallSheet(aCall, germany);
const written = { ...sheet, caseNumber: '00012345', agent: 'Zoë', notes: 'as spoken' };
const said = { outcome: 'reached', caseStatus: 'waiting-for-them' } as const;

test('a new sheet belongs to its journal entry and is blank', () => {
  expect(sheet).toMatchObject({ id: aCall.id, dialledAt: aCall.at, way: 'tel', line: germany, severity: 'lower' });
  expect(isBlank(sheet)).toBe(true);
  expect(callSheetSchema.parse(sheet)).toEqual(sheet);
});

test('a sheet of white space is still blank', () => {
  expect(isBlank({ ...sheet, notes: ' \n\t' })).toBe(true);
});

test.each([{ outcome: 'dead' }, { caseStatus: 'resolved' }] as const)('a sheet with %j is not blank', (said) => {
  expect(isBlank({ ...sheet, ...said })).toBe(false);
});

test('a sheet of an earlier version, which asked neither what is broken nor what came of the call, is read', () => {
  const { summary: _, outcome: __, caseStatus: ___, ...earlier } = written;
  expect(callSheetSchema.parse(earlier)).toEqual(written);
});

test.each(['summary', 'caseNumber', 'agent', 'notes'] as const)('a sheet with its %s is not blank', (field) => {
  expect(isBlank({ ...sheet, [field]: 'x' })).toBe(false);
});

describe('a finished sheet', () => {
  test('changes the entry that the journal holds', () => {
    expect(recordOfSheet({ ...written, ...said }, true)).toEqual({
      op: 'edit',
      id: aCall.id,
      changes: { caseNumber: '00012345', agent: 'Zoë', notes: 'as spoken', severity: 'lower', ...said },
    });
  });

  test('brings the entry along that the journal does not hold', () => {
    expect(recordOfSheet({ ...written, ...said }, false)).toEqual({
      op: 'add',
      entry: { ...aCall, caseNumber: '00012345', agent: 'Zoë', notes: 'as spoken', ...said },
    });
  });

  test.each([true, false])('makes a line that the journal can read again', (isEntered) => {
    const record = recordOfSheet(written, isEntered);
    expect(journalRecordSchema.parse(JSON.parse(JSON.stringify(record)))).toEqual(record);
  });

  test.each([true, false])(
    'names its entry before its text, so that a torn line can be told to be its',
    (isEntered) => {
      const line = JSON.stringify(recordOfSheet(written, isEntered));
      expect(line.indexOf(aCall.id)).toBeLessThan(line.indexOf('Zoë'));
    },
  );
});
