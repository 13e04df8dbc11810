import { failure, type Result } from '../../../shared/result';
import { type Allowance, createBudget } from './budget';

/** What may come through a gate. */
export interface GateLimits {
  readonly allowances: readonly Allowance[];
  /** How many may be under way at a time. */
  readonly inFlight?: number;
  /** How many may wait for their turn, in their order, instead of being refused: for what a person types. */
  readonly waiting?: number;
}

export interface Gate {
  /** Does a piece of work within the limits, or refuses it: `too-fast`, or `busy` while others are under way. */
  through<Value>(work: () => Result<Value> | Promise<Result<Value>>): Promise<Result<Value>>;
}

/** The time that budgets go by, in milliseconds; nobody can set it. */
export const steadyClock = () => performance.now();

/** A gate for one kind of work. */
export function createGate(
  { allowances, inFlight = Number.POSITIVE_INFINITY, waiting = 0 }: GateLimits,
  now = steadyClock,
): Gate {
  const budget = createBudget(allowances, now);
  let underWay = 0;
  let queued = 0;
  let last: Promise<void> = Promise.resolve();

  const turn = async (): Promise<void> => {
    for (let wait = budget.take(); wait > 0; wait = budget.take()) {
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  };

  /** Waits behind all who wait already. */
  const inLine = async (): Promise<void> => {
    queued += 1;
    last = last.then(turn);
    await last;
    queued -= 1;
  };

  return {
    async through(work) {
      if (underWay >= inFlight) return failure('busy');
      if (queued > 0 || budget.take() > 0) {
        if (queued >= waiting) return failure('too-fast');
        await inLine();
      }
      underWay += 1;
      try {
        return await work();
      } finally {
        underWay -= 1;
      }
    },
  };
}
