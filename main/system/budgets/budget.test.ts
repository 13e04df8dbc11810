import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Allowance, createBudget } from './budget';

/** A budget with a clock that a test moves by hand, in milliseconds. */
function budgetWith(...allowances: readonly Allowance[]) {
  let time = 1_000;
  const budget = createBudget(allowances, () => time);
  return {
    take: () => budget.take(),
    /** How many of `tries` are taken at this moment. */
    taken: (tries: number) => Array.from({ length: tries }, () => budget.take()).filter((wait) => wait === 0).length,
    wait(milliseconds: number) {
      time += milliseconds;
    },
  };
}

const oneASecond = { burst: 3, perSecond: 1 };

test('a burst is taken at once, and not one more', () => {
  expect(budgetWith(oneASecond).taken(10_000)).toBe(3);
});

test('there is one again after its time, and not a moment before', () => {
  const budget = budgetWith(oneASecond);
  budget.taken(3);
  expect(budget.take()).toBe(1_000);
  budget.wait(999);
  expect(budget.take()).toBe(1);
  budget.wait(1);
  expect(budget.taken(5)).toBe(1);
});

test('what was refused costs nothing', () => {
  const budget = budgetWith(oneASecond);
  budget.taken(10_000);
  budget.wait(1_000);
  expect(budget.taken(10_000)).toBe(1);
});

test('a long rest gives no more than a burst', () => {
  const budget = budgetWith(oneASecond);
  budget.taken(3);
  budget.wait(86_400_000);
  expect(budget.taken(10_000)).toBe(3);
});

test('of two allowances both must have one left', () => {
  const budget = budgetWith(oneASecond, { burst: 5, perSecond: 0.1 });
  let all = budget.taken(100);
  for (let second = 0; second < 60; second += 1) {
    budget.wait(1_000);
    all += budget.taken(100);
  }
  expect(all).toBe(5 + 6);
});

describe('a clock', () => {
  test('that is set back gives nothing away and holds nothing up', () => {
    const budget = budgetWith(oneASecond);
    budget.taken(3);
    budget.wait(-500_000);
    expect(budget.taken(100)).toBe(0);
    budget.wait(1_000);
    expect(budget.taken(100)).toBe(1);
  });
});

test('whatever the moments, no stretch of time has more than its burst and its rate', () => {
  const allowance = fc.record({
    burst: fc.integer({ min: 1, max: 20 }),
    perSecond: fc.double({ min: 0.1, max: 50, noNaN: true }),
  });
  fc.assert(
    fc.property(allowance, fc.array(fc.integer({ min: 0, max: 3_000 }), { maxLength: 200 }), (each, pauses) => {
      const budget = budgetWith(each);
      let [time, taken] = [0, 0];
      for (const pause of pauses) {
        budget.wait(pause);
        time += pause;
        taken += budget.taken(3);
        expect(taken).toBeLessThanOrEqual(each.burst + (time / 1_000) * each.perSecond + 1e-6);
      }
    }),
  );
});

test('who waits as long as they are told gets their turn', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.05, max: 100, noNaN: true }), (perSecond) => {
      const budget = budgetWith({ burst: 1, perSecond });
      budget.take();
      budget.wait(budget.take());
      expect(budget.take()).toBe(0);
    }),
  );
});
