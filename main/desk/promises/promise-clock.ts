import { isDue, pending, wasToldEarly } from '../../../shared/promise/order';
import type { SupportPromise } from '../../../shared/promise/promise-schema';

/** Wakes the person for promises whose time has come. */
export interface PromiseClock {
  /** Looks at the clock now: after a start, a change of the promises, a sleep. */
  look(): void;
  stop(): void;
}

interface Surroundings {
  readonly list: () => readonly SupportPromise[];
  /** Remembers that these were told. */
  readonly told: (ids: readonly string[]) => void;
  /** Remembers that these were told too early to count. */
  readonly toldEarly: (ids: readonly string[]) => void;
  /** Tells of all that are due at once, in place of what was told before. */
  readonly tell: (due: readonly SupportPromise[]) => void;
}

/** A timer counts the time that a computer is awake, and a clock can be set: nothing is waited for in one go for longer. */
const longestWait = 60_000;

/** However many promises there are, the person is told no more often than this. */
const quiet = 60_000;

/**
 * Watches the promises with one timer, which runs only while there is something to wait for: a promise's time, or that a
 * clock is put right by which it was told. Nothing is told before its time by the computer's clock, and nothing twice unless
 * that clock is set back.
 */
export function createPromiseClock({ list, told, toldEarly, tell }: Surroundings): PromiseClock {
  let waiting: NodeJS.Timeout | undefined;
  let lastTold: number | undefined;

  const look = () => {
    clearTimeout(waiting);
    waiting = undefined;
    const now = Date.now();
    const open = pending(list());
    if (open.length === 0) return;
    const early = open.filter((promise) => wasToldEarly(promise, new Date(now)));
    if (early.length > 0) {
      toldEarly(early.map(({ id }) => id));
      return look();
    }
    const untold = open.filter(({ isTold }) => !isTold);
    const sinceTold = lastTold === undefined ? quiet : now - lastTold;
    // A clock that was set back says nothing about how long it was quiet.
    const isQuiet = sinceTold >= quiet || sinceTold < 0;
    const due = open.filter((promise) => isDue(promise, new Date(now)));
    const isNews = due.some(({ isTold }) => !isTold);
    if (isNews && isQuiet) {
      lastTold = now;
      tell(due);
      told(due.filter(({ isTold }) => !isTold).map(({ id }) => id));
      // Whatever came of that, it is quiet for a while.
      return look();
    }
    const next = isNews ? quiet - sinceTold : Math.min(...untold.map(({ remindAt }) => Date.parse(remindAt))) - now;
    waiting = setTimeout(look, Math.max(1, Math.min(next, longestWait)));
  };

  return { look, stop: () => clearTimeout(waiting) };
}
