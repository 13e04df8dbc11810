import { expect, test } from 'vitest';
import { isDueForCheck, wholeYearsSince } from './age';

const published = '2019-08-30';

test.each([
  ['1970-01-01T00:00:00Z', 0],
  ['2019-08-29T23:59:59Z', 0],
  ['2019-08-30T00:00:00Z', 0],
  ['2020-08-29T23:59:59Z', 0],
  ['2020-08-30T00:00:00Z', 1],
  ['2026-01-01T12:00:00Z', 6],
  ['2026-12-31T12:00:00Z', 7],
])('at %s the numbers are %i years old', (now, years) => {
  expect(wholeYearsSince(published, new Date(now))).toBe(years);
});

test('a leap day has its anniversary on the first of March in common years', () => {
  expect(wholeYearsSince('2020-02-29', new Date('2021-02-28T12:00:00Z'))).toBe(0);
  expect(wholeYearsSince('2020-02-29', new Date('2021-03-01T00:00:00Z'))).toBe(1);
});

test('a guide is due for a check once its day is over', () => {
  const isDueAt = (time: string) => isDueForCheck('2026-11-27', new Date(time));
  expect(isDueAt('2026-11-27T23:59:00Z')).toBe(false);
  expect(isDueAt('2026-11-28T00:00:00Z')).toBe(true);
  expect(isDueForCheck(undefined, new Date('2026-11-28T00:00:00Z'))).toBe(false);
});
