import { expect, test } from 'vitest';
import { judgedAlone, mayBeUnsteady } from './unsteady.mjs';

const outcome = (passed: number, failed: number, ...remarks: string[]) => ({
  tally: { passed, failed, skipped: 1 },
  remarks,
});
const beside = outcome(9, 1, '– prints\n    no printer', '✘ dials\n    Timed out');

test('a test that passes alone counts as passed, and is named with why it failed beside others', () => {
  expect(judgedAlone(beside, outcome(1, 0))).toEqual(
    outcome(10, 0, '– prints\n    no printer', '≈ dials (passed alone)\n    Timed out'),
  );
});

test('a test that fails alone as well has failed', () => {
  expect(judgedAlone(beside, outcome(0, 1))).toBe(beside);
});

test('a test that was not run again has failed', () => {
  expect(judgedAlone(beside, outcome(0, 0))).toBe(beside);
});

test('more than six failures are no accident', () => {
  expect([0, 1, 6, 7].map((failed) => mayBeUnsteady({ passed: 600, failed, skipped: 0 }))).toEqual([
    false,
    true,
    true,
    false,
  ]);
});
