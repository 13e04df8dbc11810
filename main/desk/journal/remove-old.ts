import { type Result, success } from '../../../shared/result';
import type { Journal } from './journal';

/** What the clock showed before, in milliseconds. */
export interface SeenTimes {
  /** At the last look that believed it. */
  readonly last: number;
  /** At the first look since that did not, and from which it has gone on without a jump. */
  readonly doubted?: number | undefined;
}

const day = 24 * 60 * 60 * 1000;

/** In milliseconds. After a longer one either nobody was there, or the clock runs ahead: only time tells. */
const longestStep = 31 * day;

/**
 * Decides by what time entries are old. A clock that is put ahead must not take them, so one that has gone on by more than
 * a month is believed once it has shown the days after it too, in one run of the program or in several.
 *
 * @returns the time to go by, undefined where none was ever seen; and what to remember
 */
export function believeClock(now: number, before: SeenTimes | undefined): { by: number | undefined; seen: SeenTimes } {
  if (before === undefined) return { by: undefined, seen: { last: now } };
  const { last, doubted } = before;
  const sinceDoubted = doubted === undefined ? Number.NaN : now - doubted;
  if (now <= last + longestStep || (sinceDoubted >= day && sinceDoubted <= longestStep)) {
    return { by: now, seen: { last: now } };
  }
  const hasGoneOn = sinceDoubted >= 0 && sinceDoubted < day;
  return { by: last, seen: { last, doubted: hasGoneOn ? doubted : now } };
}

/** Where the last looks are remembered. */
export interface LastLook {
  get(): SeenTimes | undefined;
  set(seen: SeenTimes): void;
}

/**
 * Removes entries once they are as old as the settings say.
 *
 * @param kept - whatever holds some, or what was set aside of them
 * @param days - after how many; 0 keeps everything
 * @returns looks once; to be called at the start and every few hours. A disk that refuses it is asked again then.
 */
export function oldEntries(
  kept: readonly Pick<Journal, 'removeOlderThan'>[],
  days: () => number,
  lastLook: LastLook,
): (now: Date) => Result<undefined> {
  return (now) => {
    const before = lastLook.get();
    const { by, seen } = believeClock(now.getTime(), before);
    if (seen.last !== before?.last || seen.doubted !== before.doubted) lastLook.set(seen);
    if (by === undefined) return success(undefined);
    const results = kept.map(({ removeOlderThan }) => removeOlderThan(days(), new Date(by)));
    return results.find(({ ok }) => !ok) ?? success(undefined);
  };
}
