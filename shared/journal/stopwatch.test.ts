import { expect, test } from 'vitest';
import { stopwatch } from './stopwatch';

test.each([
  [0, '0:00'],
  [999, '0:00'],
  [1_000, '0:01'],
  [59_999, '0:59'],
  [60_000, '1:00'],
  [750_000, '12:30'],
  [3_599_999, '59:59'],
  [3_600_000, '1:00:00'],
  [3_723_000, '1:02:03'],
  [100 * 3_600_000 - 1, '99:59:59'],
  [-1, '0:00'],
  [-60_000, '0:00'],
  [-60_001, undefined],
  [-50 * 365 * 24 * 3_600_000, undefined],
  [100 * 3_600_000, undefined],
  [Number.MAX_SAFE_INTEGER, undefined],
])('%d ms reads %s', (milliseconds, shown) => {
  expect(stopwatch(milliseconds)).toBe(shown);
});
