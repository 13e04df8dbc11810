import { readFileSync, rmSync } from 'node:fs';
import { chromiumVersion, findChromium } from '../setup/chromium.mjs';
import { findNode24 } from '../setup/node-24.mjs';
import { canTestPackages } from '../setup/package-names.mjs';
import { announce, Problem } from '../setup/problem.mjs';
import { runToEnd } from '../setup/process.mjs';
import { inProject, projectFolder } from '../setup/project.mjs';
import { withOwnMounts } from './own-mounts.mjs';
import { remarksOfPlaywright, remarksOfVitest } from './remarks.mjs';
import { strictTally, tallyOfPlaywright, tallyOfVitest } from './tally.mjs';
import { judgedAlone, mayBeUnsteady } from './unsteady.mjs';

/** @typedef {import('./tally.mjs').Tally} Tally */

/**
 * How a suite came out.
 *
 * @typedef {object} Outcome
 * @property {Tally} tally
 * @property {readonly string[]} remarks what to read once more at the end: what failed, and what was skipped
 */

/**
 * @typedef {object} Suite
 * @property {string} report absolute path of its JSON report
 * @property {readonly string[]} command
 * @property {NodeJS.ProcessEnv} [env] what the command is told besides
 * @property {(report: unknown) => Outcome} read
 * @property {readonly string[]} [alone] arguments by which its runner runs what failed once more, one test at a time
 */

/** @type {Suite['read']} */
const readVitest = (report) => ({ tally: tallyOfVitest(report), remarks: remarksOfVitest(report) });

/** @type {Suite['read']} */
const readPlaywright = (report) => ({ tally: tallyOfPlaywright(report), remarks: remarksOfPlaywright(report) });

/** What drives the program from outside. @param {readonly string[]} args */
const playwright = (...args) => [
  // Whatever looks for a session bus finds a fresh one, never the one of the person's own desktop.
  ...(process.platform === 'linux' ? ['dbus-run-session', '--'] : []),
  process.execPath,
  inProject('node_modules', '@playwright', 'test', 'cli.js'),
  'test',
  ...args,
];

/**
 * A suite of Vitest's.
 *
 * @param {string} name
 * @param {string} node absolute path of the Node to run it on
 * @param {readonly string[]} [leftOut] patterns of the test files that are not to run on it
 * @returns {Suite}
 */
function vitestSuite(name, node, leftOut = []) {
  const report = inProject('test-results', `${name}.json`);
  const vitest = inProject('node_modules', 'vitest', 'vitest.mjs');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const excluded = leftOut.map((pattern) => `--exclude=${pattern}`);
  // Fault tests fill small disks.
  return {
    report,
    command: [...withOwnMounts(), node, vitest, 'run', ...reporters, ...excluded],
    read: readVitest,
  };
}

/**
 * The suite of a project of playwright.config.ts.
 *
 * @param {string} name
 * @param {NodeJS.ProcessEnv} [env] what it is to be told besides
 * @returns {Suite}
 */
const playwrightSuite = (name, env = {}) => ({
  report: inProject('test-results', `${name}.json`),
  command: playwright(`--project=${name}`),
  env: { ...env, ALM_LIFELINE_SUITE: name },
  read: readPlaywright,
  alone: ['--last-failed', '--workers=1'],
});

/** Tests of what main never runs: on the Node of the runtime they would tell nothing. */
const notInMain = ['build/**', 'renderer/**', 'tests/bench/**'];

/**
 * By the names by which they are asked for; none where what it needs cannot be had on this system. As one of all, a suite that
 * repeats another one's tests on another engine is short: of main's code what asks Node for anything, and of the pages those
 * where a call begins.
 *
 * @type {Readonly<Record<string, (isShort: boolean) => Promise<Suite | undefined>>>}
 */
const suites = {
  unit: async () => vitestSuite('unit', process.execPath),
  node24: async (isShort) => {
    const node = await findNode24();
    if (node === undefined) return undefined;
    const { output } = await runToEnd(node, ['--version'], { streams: 'capture' });
    announce(`The code of main runs on Node ${output.trim()}.`);
    return vitestSuite('node24', node, isShort ? [...notInMain, 'shared/**'] : notInMain);
  },
  e2e: async () => playwrightSuite('e2e'),
  chromium: async (isShort) => {
    const executable = await findChromium();
    if (executable === undefined) return undefined;
    announce(`The pages are drawn by ${await chromiumVersion(executable)}.`);
    const drawn = isShort ? { ALM_LIFELINE_DRAWN: 'short' } : {};
    return playwrightSuite('chromium', { ALM_LIFELINE_CHROMIUM: executable, ...drawn });
  },
  package: async () => {
    // It installs into a root folder of its own.
    if (!canTestPackages()) return undefined;
    const report = inProject('test-results', 'package.json');
    return { report, command: playwright('--config', inProject('tests', 'package')), read: readPlaywright };
  },
};

/**
 * The names of the suites to run.
 *
 * @param {readonly string[]} args nothing for all of them, or the name of one and then arguments for its runner
 * @returns {{ chosen: readonly string[], forRunner: readonly string[], isShort: boolean }} the last, whether suites are to be short
 * @throws {Problem} when there is no suite of that name
 */
export function chooseSuites([name, ...forRunner]) {
  const names = Object.keys(suites);
  if (name === undefined) return { chosen: names, forRunner, isShort: true };
  if (names.includes(name)) return { chosen: [name], forRunner, isShort: false };
  throw new Problem(`There is no suite called ${name}: choose ${names.join(' or ')}.`);
}

/**
 * Runs a suite, its progress shown as it goes. One that needs what cannot be had on this system is skipped, and said to be.
 *
 * @param {string} name
 * @param {readonly string[]} forRunner further arguments
 * @param {NodeJS.ProcessEnv} env
 * @param {boolean} isShort as {@link chooseSuites} says
 * @returns {Promise<Outcome>}
 */
export async function runSuite(name, forRunner, env, isShort) {
  const suite = await suites[name]?.(isShort);
  if (suite === undefined) {
    const remark = `The suite ${name} is left out: what it needs cannot be had on this system.`;
    announce(remark);
    return { tally: { passed: 0, failed: 0, skipped: 1 }, remarks: [`– ${remark}`] };
  }
  const outcome = await runOnce(name, suite, forRunner, env);
  if (!isShort || suite.alone === undefined || !mayBeUnsteady(outcome.tally)) return outcome;
  announce('What failed beside other tests is run once more, alone.');
  return judgedAlone(outcome, await runOnce(name, suite, suite.alone, env));
}

/**
 * @param {string} name
 * @param {Suite} suite
 * @param {readonly string[]} forRunner
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Outcome>}
 */
async function runOnce(name, suite, forRunner, env) {
  // A report of an earlier run must not stand for a run that never came to write one.
  rmSync(suite.report, { force: true });
  const [command = '', ...args] = suite.command;
  const { code } = await runToEnd(command, [...args, ...forRunner], {
    cwd: projectFolder,
    env: { ...env, ...suite.env },
  });
  const reported = readReport(suite);
  const { tally, remark } = strictTally(reported.tally, code);
  if (remark === undefined) return { ...reported, tally };
  announce(`The suite ${name} has failed: ${remark}.`);
  return { tally, remarks: [...reported.remarks, `✘ ${name}\n    ${remark}`] };
}

/**
 * @param {Suite} suite
 * @returns {Outcome} of no test at all when there is no report
 */
function readReport(suite) {
  try {
    return suite.read(JSON.parse(readFileSync(suite.report, 'utf8')));
  } catch {
    return { tally: { passed: 0, failed: 0, skipped: 0 }, remarks: [] };
  }
}
