import { describe, expect, test } from 'vitest';
import { anotherCall, germany } from '../../tests/fixtures/a-call';
import { lineOf } from '../../tests/fixtures/line-of';
import { newCallSheet } from '../journal/call-sheet';
import type { JournalEntry } from '../journal/schema';
import { callsTold, isInDoubt, linesToTry, trackRecordOf, withCall } from './track-record';
import { trackRecordSchema } from './track-record-schema';

const { e164 } = lineOf('germany');
const on = (day: number) => `2026-01-${String(day).padStart(2, '0')}T12:00:00.000Z`;
const call = (day: number, outcome: JournalEntry['outcome'], more: Partial<JournalEntry> = {}) =>
  anotherCall(day, { at: on(day), outcome, ...more });

describe('the record of a number', () => {
  test('is that of the last call of which something was said', () => {
    expect(trackRecordOf([call(1, 'no-answer'), call(2, 'reached'), call(3, 'unknown')])).toEqual({
      [e164]: { outcome: 'reached', at: on(2) },
    });
  });

  test('still says when it was reached after it was dead', () => {
    expect(trackRecordOf([call(1, 'reached'), call(2, 'no-answer'), call(3, 'dead')])).toEqual({
      [e164]: { outcome: 'dead', at: on(3), reached: on(1) },
    });
  });

  test('goes by the order of the calls, not by a clock that was set back a year', () => {
    const before = call(1, 'dead');
    const after = anotherCall(2, { at: '2025-01-02T12:00:00.000Z', outcome: 'reached' });
    expect(trackRecordOf([before, after])[e164]).toMatchObject({ outcome: 'reached' });
  });

  test('knows nothing of emails and tickets, nor of calls of which nothing was said', () => {
    expect(trackRecordOf([call(1, 'reached', { channel: 'email' }), call(2, 'unknown')])).toEqual({});
  });

  test('is the same whether it is made at once or call by call', () => {
    const calls = [
      call(1, 'reached'),
      call(2, 'dead', { target: '+15550100' }),
      call(3, 'no-answer'),
      call(4, 'unknown'),
    ];
    expect(calls.reduce(withCall, {})).toEqual(trackRecordOf(calls));
    expect(trackRecordSchema.parse(trackRecordOf(calls))).toEqual(trackRecordOf(calls));
  });

  test('forgets nothing earlier where an answer is corrected', () => {
    const said = [call(1, 'reached'), call(2, 'reached'), call(2, 'dead')];
    expect(said.reduce(withCall, {})).toEqual({ [e164]: { outcome: 'dead', at: on(2), reached: on(1) } });
  });

  test('is not another one where nothing was said', () => {
    const records = trackRecordOf([call(1, 'reached')]);
    expect(withCall(records, call(2, 'unknown'))).toBe(records);
  });

  test('is kept of the 500 numbers that were called last', () => {
    const many = Array.from({ length: 600 }, (_, index) => call(1, 'reached', { target: `+1555${100_000 + index}` }));
    const kept = Object.keys(trackRecordOf(many));
    expect(kept).toHaveLength(500);
    expect(kept.at(-1)).toBe('+1555100599');
    expect(Object.keys(many.reduce(withCall, {}))).toEqual(kept);
  });
});

describe('a doubtful number', () => {
  const line = lineOf('philippines');
  const doubtful = { ...line, doubt: { reason: 'r', since: '2026-01-10' } };
  const reached = (day: number) => ({ [line.e164]: { outcome: 'reached', at: on(day) } }) as const;

  test('is so until it was reached', () => {
    expect(isInDoubt(line, {})).toBe(true);
    expect(isInDoubt(line, reached(1))).toBe(false);
    expect(isInDoubt({ ...line, doubt: undefined }, {})).toBe(false);
  });

  test('is so again where the doubt came later', () => {
    expect(isInDoubt(doubtful, reached(9))).toBe(true);
    expect(isInDoubt(doubtful, reached(11))).toBe(false);
  });

  test('is so where it was dead since', () => {
    expect(isInDoubt(line, { [line.e164]: { outcome: 'dead', at: on(9), reached: on(8) } })).toBe(true);
  });
});

describe('a drill', () => {
  const line = lineOf('germany');
  const tried = (at: string) => linesToTry([line], { [line.e164]: { outcome: 'reached', at } }, new Date(on(15)));

  test('asks for a number of which nothing was ever said', () => {
    expect(linesToTry([line], {}, new Date(on(15)))).toEqual([line]);
  });

  test.each([
    ['yesterday', on(14), false],
    ['89 days ago', '2025-10-18T12:00:01.000Z', false],
    ['90 days ago', '2025-10-17T12:00:00.000Z', true],
    ['in a year, by a clock that was wrong', '2027-01-15T12:00:00.000Z', true],
    ['in some hours, by the clock of another desk', on(16), false],
  ])('of one that was tried %s', (_when, at, isAsked) => {
    expect(tried(at).length === 1).toBe(isAsked);
  });
});

describe('what is said on a sheet that is still open', () => {
  const entries = [call(2, 'unknown'), call(1, 'reached')];
  const sheet = { ...newCallSheet(call(2, 'unknown'), germany), outcome: 'dead' } as const;

  test('counts as if the journal had it', () => {
    expect(trackRecordOf(callsTold(entries, [sheet]))).toEqual({
      [e164]: { outcome: 'dead', at: on(2), reached: on(1) },
    });
  });

  test('counts no more once its call was deleted from the journal', () => {
    expect(trackRecordOf(callsTold(entries.slice(1), [sheet]))).toEqual({ [e164]: { outcome: 'reached', at: on(1) } });
  });

  test('takes nothing from the journal where nothing is said on it', () => {
    const open = { ...newCallSheet(call(1, 'reached'), germany), outcome: 'unknown' } as const;
    expect(callsTold(entries, [open])).toEqual(entries.toReversed());
  });
});
