import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anotherCall } from '../../../tests/fixtures/a-call';
import { emptyFolder } from '../../../tests/fixtures/empty-folder';
import { surroundings } from '../../../tests/fixtures/surroundings';
import { openHabits } from '../habits/habits';
import { openJournal } from './journal';
import { believeClock, oldEntries, type SeenTimes } from './remove-old';

const hour = 60 * 60 * 1000;
const day = 24 * hour;
const june = Date.UTC(2026, 5, 1);

describe('the time to go by', () => {
  test('is none before a clock was ever seen, and from then on it is remembered', () => {
    expect(believeClock(june, undefined)).toEqual({ by: undefined, seen: { last: june } });
  });

  test.each([0, hour, 31 * day])('is the clock’s, %d ms after the last look', (step) => {
    expect(believeClock(june + step, { last: june })).toEqual({ by: june + step, seen: { last: june + step } });
  });

  test.each([31 * day + 1, 365 * day])('is still that of the last look, %d ms after it', (step) => {
    expect(believeClock(june + step, { last: june })).toEqual({ by: june, seen: { last: june, doubted: june + step } });
  });

  test.each([0, 23 * hour])('is still that of the last look %d ms after the clock was first doubted', (step) => {
    const doubted = june + 365 * day;
    expect(believeClock(doubted + step, { last: june, doubted })).toEqual({ by: june, seen: { last: june, doubted } });
  });

  test('is the clock’s again once it has gone on for a day from what was doubted', () => {
    const now = june + 365 * day;
    expect(believeClock(now, { last: june, doubted: now - day })).toEqual({ by: now, seen: { last: now } });
  });

  test.each([june + 1_000 * day, june + 300 * day])('is not the clock’s where that jumps once more, to %d', (now) => {
    const doubted = june + 365 * day;
    expect(believeClock(now, { last: june, doubted })).toEqual({ by: june, seen: { last: june, doubted: now } });
  });

  test('is the clock’s where that was set back, and what is remembered goes back with it', () => {
    const now = june - 400 * day;
    expect(believeClock(now, { last: june })).toEqual({ by: now, seen: { last: now } });
    expect(believeClock(now, { last: june, doubted: june + 90 * day })).toEqual({ by: now, seen: { last: now } });
  });
});

const silent = () => undefined;
const days = 90;

/** A desk whose program may be started any number of times; the clock is whatever each look is told. */
function aDesk() {
  const folder = emptyFolder();
  const start = () => {
    const journal = openJournal(folder, surroundings(folder));
    return { journal, look: oldEntries([journal], () => days, openHabits(folder, silent).lastLook) };
  };
  return { start, file: () => readFileSync(join(folder, 'journal.jsonl'), 'utf8') };
}

test('a clock that is a year ahead at some starts takes nothing from the file, and what is old by the right one goes', () => {
  const { start, file } = aDesk();
  const first = start();
  first.look(new Date(june));
  first.journal.add(anotherCall(1, { at: new Date(june - 80 * day).toISOString(), summary: 'OLDER' }));
  first.journal.add(anotherCall(2, { at: new Date(june).toISOString(), summary: 'YOUNGER' }));
  for (const year of [1, 1, 2, 50]) start().look(new Date(june + year * 365 * day));
  expect(file().match(/OLDER|YOUNGER/g)).toEqual(['OLDER', 'YOUNGER']);
  start().look(new Date(june + 20 * day));
  expect(file()).not.toContain('OLDER');
  expect(file()).toContain('YOUNGER');
});

test('after months without a start, what is old goes a day later, however short the runs are', () => {
  const { start, file } = aDesk();
  const first = start();
  first.look(new Date(june));
  first.journal.add(anotherCall(1, { at: new Date(june).toISOString(), summary: 'OLD' }));
  for (const step of [0, hour, 23 * hour]) start().look(new Date(june + 200 * day + step));
  expect(file()).toContain('OLD');
  start().look(new Date(june + 201 * day));
  expect(file()).not.toContain('OLD');
});

test('no jump by more than a month that is put right within a day loses what the right clock keeps', () => {
  /** How long after the look before, and by how much the clock is wrong then. */
  const look = fc.record({
    after: fc.integer({ min: 0, max: 400 * day }),
    ahead: fc.oneof(fc.constant(0), fc.integer({ min: 32 * day, max: 40_000 * day })),
  });
  fc.assert(
    fc.property(fc.array(look, { maxLength: 60 }), (looks) => {
      let right = june;
      let seen: SeenTimes = { last: june };
      let wrong: { readonly since: number; readonly ahead: number } | undefined;
      for (const { after, ahead } of looks) {
        right += after;
        const isPutRight = ahead === 0 || (wrong !== undefined && right - wrong.since >= day);
        wrong = isPutRight ? undefined : (wrong ?? { since: right, ahead });
        const found = believeClock(right + (wrong?.ahead ?? 0), seen);
        expect(found.by).toBeLessThanOrEqual(right);
        seen = found.seen;
      }
    }),
  );
});
