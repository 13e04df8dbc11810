import { expect, test } from 'vitest';
import { closingLine, strictTally, sumOf, tallyOfPlaywright, tallyOfVitest } from './tally.mjs';

const unit = { numPassedTests: 3, numFailedTests: 0, numPendingTests: 1, numTodoTests: 1 };

test('a unit report is counted test by test', () => {
  const testResults = [{ status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] }];
  expect(tallyOfVitest({ ...unit, numFailedTests: 1, testResults })).toEqual({ passed: 3, failed: 1, skipped: 2 });
});

test('a test file that could not be loaded is a failure', () => {
  const testResults = [
    { status: 'passed', assertionResults: [{ status: 'passed' }] },
    { status: 'failed', assertionResults: [] },
  ];
  expect(tallyOfVitest({ ...unit, testResults }).failed).toBe(1);
});

test('an end-to-end test that passed only at the second try is a failure', () => {
  const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 2 };
  expect(tallyOfPlaywright({ stats, errors: [] })).toEqual({ passed: 5, failed: 2, skipped: 2 });
});

test('an error outside the end-to-end tests is a failure', () => {
  const stats = { expected: 5, unexpected: 0, flaky: 0, skipped: 0 };
  expect(tallyOfPlaywright({ stats, errors: [{ message: 'no such file' }] }).failed).toBe(1);
});

test('a suite that ran no test has failed, even if its runner is content', () => {
  expect(strictTally({ passed: 0, failed: 0, skipped: 4 }, 0).tally).toEqual({ passed: 0, failed: 1, skipped: 4 });
});

test('a suite whose runner ended badly has failed, even if all its tests passed', () => {
  expect(strictTally({ passed: 9, failed: 0, skipped: 0 }, 1).tally.failed).toBe(1);
});

test('a good suite is left as it is', () => {
  const good = { passed: 9, failed: 0, skipped: 1 };
  expect(strictTally(good, 0)).toEqual({ tally: good });
});

test('the closing line sums all suites', () => {
  const sum = sumOf([
    { passed: 3, failed: 0, skipped: 0 },
    { passed: 4, failed: 1, skipped: 0 },
  ]);
  expect(closingLine(sum)).toBe('7 passed, 1 failed');
});

test('the closing line names skipped tests when there are any', () => {
  expect(closingLine({ passed: 1, failed: 0, skipped: 2 })).toBe('1 passed, 0 failed, 2 skipped');
});
