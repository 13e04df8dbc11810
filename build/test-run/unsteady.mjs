/** @typedef {import('./suites.mjs').Outcome} Outcome */
/** @typedef {import('./tally.mjs').Tally} Tally */

/** One in a hundred of those that start a whole program each, beside another that does. More of them are no accident. */
const most = 6;

/**
 * Whether so few tests failed that it may be for what ran beside them on a busy computer.
 *
 * @param {Tally} tally
 * @returns {boolean}
 */
export const mayBeUnsteady = ({ failed }) => failed > 0 && failed <= most;

/**
 * What a suite comes to whose few failed tests were run once more, one at a time. Each that needed it is named at the end.
 *
 * @param {Outcome} beside all tests, beside one another
 * @param {Outcome} alone those that failed
 * @returns {Outcome} the first one, unless each of those tests ran again and passed
 */
export function judgedAlone(beside, alone) {
  const { passed, failed, skipped } = beside.tally;
  if (alone.tally.failed > 0 || alone.tally.passed !== failed) return beside;
  const remarks = beside.remarks.map((each) => each.replace(/^✘ (.*)/, '≈ $1 (passed alone)'));
  return { tally: { passed: passed + failed, failed: 0, skipped }, remarks };
}
