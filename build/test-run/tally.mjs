/**
 * How the tests of one suite, or of all, came out.
 *
 * @typedef {object} Tally
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 */

/**
 * Reads Vitest's JSON report. A file that failed without a failed test of its own (it could not be loaded, or its setup
 * broke) counts as one failure.
 *
 * @param {any} report
 * @returns {Tally}
 */
export function tallyOfVitest(report) {
  /** @type {{ status: string, assertionResults: { status: string }[] }[]} */
  const files = report.testResults;
  const brokenFiles = files.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((each) => each.status === 'failed'),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * Reads Playwright's JSON report. A test that passed only when tried again counts as failed, and so does each error
 * outside the tests.
 *
 * @param {any} report
 * @returns {Tally}
 */
export function tallyOfPlaywright(report) {
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { passed: expected, failed: unexpected + flaky + report.errors.length, skipped };
}

/**
 * Makes sure that a suite that went wrong in whatever way is not counted as good.
 *
 * @param {Tally} tally what its report says
 * @param {number} exitCode what its runner ended with
 * @returns {{ tally: Tally, remark?: string }} the remark says what the report did not
 */
export function strictTally(tally, exitCode) {
  if (tally.failed > 0) return { tally };
  if (tally.passed === 0) return { tally: { ...tally, failed: 1 }, remark: 'no test ran' };
  if (exitCode !== 0) return { tally: { ...tally, failed: 1 }, remark: `its runner ended with code ${exitCode}` };
  return { tally };
}

/**
 * @param {readonly Tally[]} tallies
 * @returns {Tally}
 */
export function sumOf(tallies) {
  return tallies.reduce(
    (sum, each) => ({
      passed: sum.passed + each.passed,
      failed: sum.failed + each.failed,
      skipped: sum.skipped + each.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

/**
 * The last line of a test run.
 *
 * @param {Tally} tally
 * @returns {string}
 */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
