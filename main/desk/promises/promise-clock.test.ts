import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { SupportPromise } from '../../../shared/promise/promise-schema';
import { anotherPromise, aPromise } from '../../../tests/fixtures/a-promise';
import { createPromiseClock } from './promise-clock';

const due = Date.parse(aPromise.at);
const minute = 60_000;
const year = 365 * 24 * 60 * minute;

beforeEach(() => void vi.useFakeTimers({ now: due - 10 * minute }));
afterEach(() => void vi.useRealTimers());

/** A clock over promises, and what it told with the moment at which it did. */
function watching(promises: readonly SupportPromise[]) {
  let list = promises;
  const heard: { at: number; ids: readonly string[] }[] = [];
  const clock = createPromiseClock({
    list: () => list,
    told(ids) {
      list = list.map((promise) => (ids.includes(promise.id) ? { ...promise, isTold: true } : promise));
    },
    tell: (told) => heard.push({ at: Date.now(), ids: told.map(({ id }) => id) }),
  });
  clock.look();
  return { clock, heard, change: (next: readonly SupportPromise[]) => (list = next), list: () => list };
}

test('it tells at the promised time, not before, and once', () => {
  const { heard } = watching([aPromise]);
  vi.advanceTimersByTime(10 * minute - 1);
  expect(heard).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(heard).toEqual([{ at: due, ids: [aPromise.id] }]);
  vi.advanceTimersByTime(60 * minute);
  expect(heard).toHaveLength(1);
});

test('what passed while the program was closed is told at once, and what was told before is not', () => {
  vi.setSystemTime(due + year);
  expect(watching([aPromise]).heard).toHaveLength(1);
  expect(watching([{ ...aPromise, isTold: true }]).heard).toEqual([]);
});

test('a sleep, over which timers stand still, costs a minute at most, and nothing once the computer says that it woke', () => {
  const { heard, clock } = watching([aPromise]);
  vi.setSystemTime(due + 5 * minute);
  vi.advanceTimersByTime(minute);
  expect(heard).toHaveLength(1);
  const other = watching([aPromise]);
  expect(other.heard).toHaveLength(1);
  clock.stop();
});

test('a clock that is set back a year tells nothing early, and nothing again', () => {
  const { heard } = watching([aPromise, anotherPromise(2, 30)]);
  vi.advanceTimersByTime(10 * minute);
  expect(heard).toHaveLength(1);
  vi.setSystemTime(due - year);
  vi.advanceTimersByTime(120 * minute);
  expect(heard).toHaveLength(1);
  vi.setSystemTime(due + 30 * minute);
  vi.advanceTimersByTime(minute);
  expect(heard).toHaveLength(2);
});

test('a promise every second is no storm: one at first, then a list a minute at most', () => {
  const many = Array.from({ length: 90 }, (_, second) => anotherPromise(second + 1, second / 60));
  const { heard } = watching(many);
  vi.advanceTimersByTime(20 * minute);
  expect(heard.map(({ ids }) => ids.length)).toEqual([1, 61, 90]);
});

test('what was done or moved in the meantime is not told', () => {
  const { heard, change, clock } = watching([aPromise]);
  change([{ ...aPromise, state: 'done' }]);
  clock.look();
  vi.advanceTimersByTime(60 * minute);
  expect(heard).toEqual([]);
  expect(vi.getTimerCount()).toBe(0);
});

test('no timer runs where there is nothing to wait for', () => {
  watching([]);
  expect(vi.getTimerCount()).toBe(0);
  const { heard } = watching([aPromise]);
  expect(vi.getTimerCount()).toBe(1);
  vi.advanceTimersByTime(11 * minute);
  expect(heard).toHaveLength(1);
  expect(vi.getTimerCount()).toBe(0);
});

test('however the clock jumps, nothing is told before its time, and nothing twice', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -60, max: 120 }), { minLength: 1, maxLength: 8 }),
      fc.array(fc.tuple(fc.integer({ min: -300, max: 300 }), fc.integer({ min: 0, max: 90 })), { maxLength: 8 }),
      (dueIn, jumps) => {
        vi.setSystemTime(due);
        const promises = dueIn.map((minutes, index) => anotherPromise(index + 1, minutes));
        const { heard, clock, list } = watching(promises);
        for (const [jump, wait] of jumps) {
          vi.setSystemTime(Date.now() + jump * minute);
          vi.advanceTimersByTime(wait * minute);
        }
        clock.stop();
        const early = heard.some(({ at, ids }) =>
          ids.some((id) => Date.parse(promises.find((promise) => promise.id === id)?.remindAt ?? '') > at),
        );
        expect(early).toBe(false);
        expect(heard.length).toBeLessThanOrEqual(list().filter(({ isTold }) => isTold).length);
      },
    ),
    { numRuns: 200 },
  );
});
