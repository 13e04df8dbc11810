import { expect, test } from 'vitest';
import { collapser } from './collapse';

test('of the same thing the 1st, 10th, 100th … time is told', () => {
  const collapse = collapser();
  const told = Array.from({ length: 1000 }, () => collapse('same', 0)).filter((times) => times !== undefined);
  expect(told).toEqual([1, 10, 100, 1000]);
});

test('what stayed away for long is new again, and so it is when the clock was set back', () => {
  const collapse = collapser();
  expect([0, 1_000, 700_000, 700_001, -900_000].map((at) => collapse('same', at))).toEqual([
    1,
    undefined,
    1,
    undefined,
    1,
  ]);
});

test('of a flood of different things sixty a minute are told, and then that it is one', () => {
  const collapse = collapser();
  const told = Array.from({ length: 10_000 }, (_, index) => collapse(`thing ${index}`, 0));
  expect(told.filter((times) => times === 1)).toHaveLength(60);
  expect(told.filter((times) => times === 'flood')).toHaveLength(1);
  expect(collapse('next minute', 60_000)).toBe(1);
});
