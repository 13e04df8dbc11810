import { expect, test } from 'vitest';
import { type Faults, nextFault, noFaults } from './reload-pauses';

test('a page is loaded again at once, and in a loop ever more seldom', () => {
  let faults: Faults = noFaults;
  let now = 5_000;
  const waited: number[] = [];
  for (let turn = 0; turn < 7; turn += 1) {
    const next = nextFault(faults, now);
    faults = next.faults;
    waited.push(next.pause / 1_000);
    now += next.pause;
  }
  expect(waited).toEqual([0, 1, 5, 15, 60, 60, 60]);
  expect(faults.count).toBe(7);
});

test('after five quiet minutes it starts from the beginning', () => {
  const { faults } = nextFault({ count: 6, last: 1_000 }, 301_000);
  expect(faults).toEqual({ count: 1, last: 301_000 });
});
