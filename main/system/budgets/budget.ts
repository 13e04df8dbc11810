/** How often something may happen: `burst` times at once, and from then on `perSecond`. */
export interface Allowance {
  readonly burst: number;
  readonly perSecond: number;
}

export interface Budget {
  /**
   * Takes one from the budget where there is one left.
   *
   * @returns 0 if it was taken, else the milliseconds until there is one again
   */
  take(): number;
}

// What sums of fractions lose must not cost anyone a turn that they waited for.
const whole = 1 - 1e-6;

/**
 * A budget that fills up again with time. Where there are several allowances, each of them must have one left.
 *
 * @param now - a clock in milliseconds; one that is set back gives nothing and takes nothing
 */
export function createBudget(allowances: readonly Allowance[], now: () => number): Budget {
  let left = allowances.map(({ burst }) => burst);
  let filledAt = now();

  const fill = () => {
    const moment = now();
    const seconds = Math.max(0, moment - filledAt) / 1000;
    filledAt = moment;
    left = allowances.map(({ burst, perSecond }, index) => Math.min(burst, (left[index] ?? 0) + seconds * perSecond));
  };

  return {
    take() {
      fill();
      const waits = allowances.map(({ perSecond }, index) => {
        const there = left[index] ?? 0;
        return there >= whole ? 0 : Math.ceil(((whole - there) / perSecond) * 1000);
      });
      const longest = Math.max(0, ...waits);
      if (longest === 0) left = left.map((there) => there - 1);
      return longest;
    },
  };
}
