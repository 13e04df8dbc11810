import { describe, expect, test } from 'vitest';
import { aCall, germany } from '../../tests/fixtures/a-call';
import { isBlank, newCallSheet, recordOfSheet } from './call-sheet';
import { callSheetSchema } from './call-sheet-schema';
import { journalRecordSchema } from './schema';

const sheet = newCallSheet(aCall, germany);
const written = { ...sheet, caseNumber: '00012345', agent: 'Zoë', notes: 'as spoken' };

test('a new sheet belongs to its journal entry and is blank', () => {
  expect(sheet).toMatchObject({ id: aCall.id, dialledAt: aCall.at, way: 'tel', line: germany, severity: 'lower' });
  expect(isBlank(sheet)).toBe(true);
  expect(callSheetSchema.parse(sheet)).toEqual(sheet);
});

test('a sheet of white space is still blank', () => {
  expect(isBlank({ ...sheet, notes: ' \n\t' })).toBe(true);
});

test.each(['caseNumber', 'agent', 'notes'] as const)('a sheet with its %s is not blank', (field) => {
  expect(isBlank({ ...sheet, [field]: 'x' })).toBe(false);
});

describe('a finished sheet', () => {
  test('changes the entry that the journal holds', () => {
    expect(recordOfSheet(written, true)).toEqual({
      op: 'edit',
      id: aCall.id,
      changes: { caseNumber: '00012345', agent: 'Zoë', notes: 'as spoken', severity: 'lower' },
    });
  });

  test('brings the entry along that the journal does not hold', () => {
    expect(recordOfSheet(written, false)).toEqual({
      op: 'add',
      entry: { ...aCall, caseNumber: '00012345', agent: 'Zoë', notes: 'as spoken' },
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
