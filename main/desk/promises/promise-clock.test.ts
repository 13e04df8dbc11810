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
  /** Those that were news in each. */
  const heardOf: { readonly id: string; readonly at: number }[] = [];
  const clock = createPromiseClock({
    list: () => list,
    told(ids) {
      const toldAt = new Date(Date.now()).toISOString();
      list = list.map((promise) => (ids.includes(promise.id) ? { ...promise, isTold: true, toldAt } : promise));
      heardOf.push(...ids.map((id) => ({ id, at: Date.now() })));
    },
    toldEarly(ids) {
      list = list.map((promise) => (ids.includes(promise.id) ? { ...promise, isTold: false } : promise));
    },
    tell: (told) => heard.push({ at: Date.now(), ids: told.map(({ id }) => id) }),
  });
  clock.look();
  return { clock, heard, heardOf, change: (next: readonly SupportPromise[]) => (list = next), list: () => list };
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

test('a clock that is set back a year tells nothing early', () => {
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

test('what a clock that ran ahead had told early is told at its time, once the clock is right', () => {
  vi.setSystemTime(due + 60 * minute);
  const { heard } = watching([aPromise]);
  expect(heard).toHaveLength(1);
  // It is put right two hours before, and nothing is waited for but that.
  vi.setSystemTime(due - 120 * minute);
  vi.advanceTimersByTime(119 * minute);
  expect(heard).toHaveLength(1);
  vi.advanceTimersByTime(minute);
  expect(heard.map(({ at }) => at)).toEqual([due + 60 * minute, due]);
  vi.advanceTimersByTime(120 * minute);
  expect(heard).toHaveLength(2);
});

test('the same where it is put right while the program is closed', () => {
  vi.setSystemTime(due - 60 * minute);
  const early = new Date(due + 1).toISOString();
  const { heard } = watching([{ ...aPromise, isTold: true, toldAt: early }]);
  expect(heard).toEqual([]);
  vi.advanceTimersByTime(60 * minute);
  expect(heard.map(({ at }) => at)).toEqual([due]);
});

test('a clock that is put right by a minute or two tells nothing again', () => {
  const { heard } = watching([aPromise]);
  vi.advanceTimersByTime(10 * minute);
  vi.setSystemTime(due - 2 * minute);
  vi.advanceTimersByTime(30 * minute);
  expect(heard).toHaveLength(1);
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
  const { heard, change } = watching([aPromise]);
  expect(vi.getTimerCount()).toBe(1);
  vi.advanceTimersByTime(11 * minute);
  expect(heard).toHaveLength(1);
  // The clock may be put right until it is done.
  expect(vi.getTimerCount()).toBe(1);
  change([{ ...aPromise, state: 'done', isTold: true }]);
  vi.advanceTimersByTime(minute);
  expect(vi.getTimerCount()).toBe(0);
});

/** What a clock is wrong by, in minutes, and for how long. */
const wrongs = (least: number) =>
  fc.array(
    fc.tuple(
      fc.constantFrom(...[-300, -45, -10, 0, 10, 45, 300].filter((off) => off >= least)),
      fc.integer({ min: 0, max: 45 }),
    ),
    { maxLength: 8 },
  );
const dueTimes = fc.array(fc.integer({ min: -60, max: 150 }), { minLength: 1, maxLength: 8 });

/** Lets a clock be wrong in all these ways and then right, until everything is due. */
function live(dueIn: readonly number[], all: readonly (readonly [off: number, wait: number])[]) {
  vi.setSystemTime(due);
  const promises = dueIn.map((minutes, index) => anotherPromise(index + 1, minutes));
  const { heard, heardOf, clock } = watching(promises);
  let now = due;
  let rightSince = due;
  let wasOff = 0;
  let setBack = 0;
  /** The moments of which the clock was right, in true time, as it is with what was told. */
  const tellings: { readonly id: string; readonly at: number; readonly shown: number }[] = [];
  let seen = 0;
  for (const [off, wait] of [...all, [0, 160] as const]) {
    vi.setSystemTime(now + off * minute);
    if (off < wasOff) setBack += 1;
    if (off === 0 && wasOff !== 0) rightSince = now;
    wasOff = off;
    vi.advanceTimersByTime(wait * minute);
    now += wait * minute;
    for (const { id, at } of heardOf.slice(seen)) tellings.push({ id, at: at - off * minute, shown: at });
    seen = heardOf.length;
  }
  clock.stop();
  const of = (promise: SupportPromise) => tellings.filter(({ id }) => id === promise.id);
  return {
    promises: promises.map((promise) => ({ dueAt: Date.parse(promise.at), told: of(promise) })),
    heard,
    rightSince,
    setBack,
  };
}

test('however the clock jumps, nothing is told before its time by it, nothing is lost, and no more is told than it was set back', () => {
  fc.assert(
    fc.property(dueTimes, wrongs(-300), (dueIn, all) => {
      const { promises, setBack } = live(dueIn, all);
      for (const { dueAt, told } of promises) {
        expect(told.every(({ shown }) => shown >= dueAt)).toBe(true);
        expect(told.length).toBeGreaterThanOrEqual(1);
        expect(told.length).toBeLessThanOrEqual(1 + setBack);
      }
    }),
    { numRuns: 40 },
  );
});

test('a clock that runs ahead and is put right in time tells each promise once when its time has come, whatever it told early', () => {
  fc.assert(
    fc.property(dueTimes, wrongs(0), (dueIn, all) => {
      const { promises, rightSince } = live(dueIn, all);
      for (const { dueAt, told } of promises) {
        const inTime = told.filter(({ at }) => at >= dueAt);
        expect(inTime.length).toBeLessThanOrEqual(1);
        // Less than that before, it was told as good as in time.
        if (dueAt - rightSince > 7 * minute) {
          expect(inTime).toHaveLength(1);
          expect((inTime[0]?.at ?? 0) - dueAt).toBeLessThanOrEqual(minute);
        }
      }
    }),
    { numRuns: 40 },
  );
});
