import { type Result, success } from '../../../shared/result';
import type { Journal } from './journal';

/** What the clock showed before, in milliseconds. */
interface SeenTimes {
  /** At the last look that believed it. */
  readonly last: number;
  /** At the look before this one, if that did not believe it. */
  readonly doubted?: number | undefined;
}

/** In milliseconds. After a longer one either nobody was there, or the clock runs ahead: only time tells. */
const longestStep = 31 * 24 * 60 * 60 * 1000;

/**
 * Decides by what time entries are old. A clock that is put ahead must not take them, so a step of more than a month is
 * believed only at the next look of the same run, if the clock still goes on from there.
 *
 * @returns the time to go by, undefined where none was ever seen; and what to remember
 */
export function believeClock(now: number, before: SeenTimes | undefined): { by: number | undefined; seen: SeenTimes } {
  if (before === undefined) return { by: undefined, seen: { last: now } };
  const { last, doubted } = before;
  const isBelieved = now <= Math.max(last, doubted ?? last) + longestStep;
  return isBelieved ? { by: now, seen: { last: now } } : { by: last, seen: { last, doubted: now } };
}

/** Where the last look is remembered. */
export interface LastLook {
  get(): number | undefined;
  set(time: number): void;
}

/**
 * Removes entries once they are as old as the settings say.
 *
 * @param days - after how many; 0 keeps everything
 * @returns looks once; to be called at the start and every few hours. A disk that refuses it is asked again then.
 */
export function oldEntries(
  journal: Pick<Journal, 'removeOlderThan'>,
  days: () => number,
  lastLook: LastLook,
): (now: Date) => Result<undefined> {
  let doubted: number | undefined;
  return (now) => {
    const last = lastLook.get();
    const { by, seen } = believeClock(now.getTime(), last === undefined ? undefined : { last, doubted });
    doubted = seen.doubted;
    if (seen.last !== last) lastLook.set(seen.last);
    return by === undefined ? success(undefined) : journal.removeOlderThan(days(), new Date(by));
  };
}
