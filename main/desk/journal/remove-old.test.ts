import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anotherCall } from '../../../tests/fixtures/a-call';
import { emptyFolder } from '../../../tests/fixtures/empty-folder';
import { surroundings } from '../../../tests/fixtures/surroundings';
import { openHabits } from '../habits/habits';
import { openJournal } from './journal';
import { believeClock, oldEntries } from './remove-old';

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

  test('is the clock’s again once it has gone on from what was doubted', () => {
    const now = june + 365 * day + 6 * hour;
    expect(believeClock(now, { last: june, doubted: now - 6 * hour })).toEqual({ by: now, seen: { last: now } });
  });

  test('is not the clock’s where that jumps once more', () => {
    const [doubted, now] = [june + 365 * day, june + 1_000 * day];
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
    return { journal, look: oldEntries(journal, () => days, openHabits(folder, silent).lastLook) };
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

test('after months without a start, what is old goes six hours later', () => {
  const { start, file } = aDesk();
  const first = start();
  first.look(new Date(june));
  first.journal.add(anotherCall(1, { at: new Date(june).toISOString(), summary: 'OLD' }));
  const { look } = start();
  look(new Date(june + 200 * day));
  expect(file()).toContain('OLD');
  look(new Date(june + 200 * day + 6 * hour));
  expect(file()).not.toContain('OLD');
});

test('no jump by more than a month that is put right before the next look of a run loses what the right clock keeps', () => {
  /** A run that starts after a pause, with a clock that may be wrong, and goes on for some looks. */
  const run = fc.record({
    pause: fc.integer({ min: 0, max: 400 * day }),
    looks: fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 32 * day, max: 40_000 * day })), { maxLength: 6 }),
  });
  fc.assert(
    fc.property(fc.array(run, { maxLength: 20 }), (runs) => {
      let right = june;
      let last = right;
      for (const { pause, looks } of runs) {
        right += pause;
        let doubted: number | undefined;
        let wasWrong = false;
        for (const ahead of looks) {
          const jump: number = wasWrong ? 0 : ahead;
          wasWrong = jump > 0;
          const { by, seen } = believeClock(right + jump, { last, doubted });
          expect(by).toBeLessThanOrEqual(right);
          ({ last, doubted } = { doubted: undefined, ...seen });
          right += 6 * hour;
        }
      }
    }),
  );
});
