import { expect, test } from 'vitest';
import { ratiosOf, summaryOf } from './statistics';

test('the median of an odd number of values is the one in the middle, whatever their order', () => {
  expect(summaryOf([30, 1, 2])).toEqual({ median: 2, min: 1, max: 30 });
});

test('the median of an even number of values lies between the two in the middle', () => {
  expect(summaryOf([4, 1, 100, 2])).toEqual({ median: 3, min: 1, max: 100 });
});

test('nothing has no median', () => {
  expect(() => summaryOf([])).toThrow(RangeError);
});

test('each measurement is divided by its own partner', () => {
  const pairs = [
    { program: 30, comparison: 20 },
    { program: 300, comparison: 100 },
  ];
  expect(ratiosOf(pairs)).toEqual([1.5, 3]);
});
