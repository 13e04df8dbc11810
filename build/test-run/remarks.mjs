import { basename } from 'node:path';

/**
 * What is worth reading of a suite's report once more at the end of a whole run, where thousands of lines lie above it: each
 * test that failed, with the first lines of why, and each one that was skipped, with its reason.
 */

/** Colours and the like, which a report keeps as its runner printed them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: an escape sequence begins with one.
const escapes = /\u001B\[[0-9;]*m/g;

/** What was expected, what was found, and the place are among so many lines. */
const enough = 8;

/** @param {string | undefined} message */
const firstLines = (message) =>
  (message ?? '')
    .replace(escapes, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, enough);

/** @param {string} mark @param {string} test @param {readonly string[]} why */
const remark = (mark, test, why) => [`${mark} ${test}`, ...why].join('\n    ');

/**
 * @param {any} report Vitest's JSON report
 * @returns {readonly string[]}
 */
export function remarksOfVitest(report) {
  /** @type {{ name: string, status: string, message?: string, assertionResults: { status: string, fullName: string, failureMessages?: string[] }[] }[]} */
  const files = report.testResults;
  return files.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((each) => each.status === 'failed');
    if (failed.length === 0 && status === 'failed') return [remark('✘', name, firstLines(message))];
    return failed.map((each) => remark('✘', `${name} › ${each.fullName}`, firstLines(each.failureMessages?.[0])));
  });
}

/**
 * @typedef {object} Spec
 * @property {string} title
 * @property {string} file
 * @property {number} line
 * @property {{ status: string, annotations: { type: string, description?: string }[], results: { error?: Fault }[] }[]} tests
 */

/**
 * @typedef {object} Fault
 * @property {string} [message]
 * @property {{ file: string, line: number }} [location]
 */

/** @param {Fault | undefined} fault */
const whyOf = (fault) => [
  ...firstLines(fault?.message),
  ...(fault?.location ? [`at ${basename(fault.location.file)}:${fault.location.line}`] : []),
];

/**
 * @param {any} report Playwright's JSON report
 * @returns {readonly string[]}
 */
export function remarksOfPlaywright(report) {
  /** @param {any} suite @returns {Spec[]} */
  const specsIn = (suite) => [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsIn)];
  const ofTests = report.suites.flatMap(specsIn).flatMap((/** @type {Spec} */ { title, file, line, tests }) =>
    tests.flatMap(({ status, annotations, results }) => {
      const name = `${file}:${line} › ${title}`;
      if (status === 'skipped') {
        const reason = annotations.find(({ type }) => type === 'skip' || type === 'fixme')?.description;
        return [remark('–', name, [reason ?? 'not run'])];
      }
      if (status === 'expected') return [];
      return [remark('✘', name, whyOf(results.find(({ error }) => error !== undefined)?.error))];
    }),
  );
  /** @type {Fault[]} */
  const outside = report.errors;
  return [...ofTests, ...outside.map((fault) => remark('✘', 'outside the tests', whyOf(fault)))];
}
