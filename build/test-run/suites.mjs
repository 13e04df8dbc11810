import { readFileSync, rmSync } from 'node:fs';
import { announce, Problem } from '../setup/problem.mjs';
import { runToEnd } from '../setup/process.mjs';
import { inProject, projectFolder } from '../setup/project.mjs';
import { withOwnMounts } from './own-mounts.mjs';
import { strictTally, tallyOfPlaywright, tallyOfVitest } from './tally.mjs';

/** @typedef {import('./tally.mjs').Tally} Tally */

/**
 * @typedef {object} Suite
 * @property {string} name how it is asked for on the command line
 * @property {string} report absolute path of its JSON report
 * @property {readonly string[]} command
 * @property {(report: unknown) => Tally} tallyOf
 */

const unitReport = inProject('test-results', 'unit.json');

/** What drives the program from outside. */
const playwrightCommand = [
  // Whatever looks for a session bus finds a fresh one, never the one of the person's own desktop.
  ...(process.platform === 'linux' ? ['dbus-run-session', '--'] : []),
  process.execPath,
  inProject('node_modules', '@playwright', 'test', 'cli.js'),
  'test',
];

/** @type {readonly Suite[]} */
const suites = [
  {
    name: 'unit',
    report: unitReport,
    command: [
      // Fault tests fill small disks.
      ...withOwnMounts(),
      process.execPath,
      inProject('node_modules', 'vitest', 'vitest.mjs'),
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${unitReport}`,
    ],
    tallyOf: tallyOfVitest,
  },
  {
    name: 'e2e',
    report: inProject('test-results', 'e2e.json'),
    command: playwrightCommand,
    tallyOf: tallyOfPlaywright,
  },
];

/**
 * The suites to run.
 *
 * @param {readonly string[]} args nothing for all of them, or the name of one and then arguments for its runner
 * @returns {{ chosen: readonly Suite[], forRunner: readonly string[] }}
 * @throws {Problem} when there is no suite of that name
 */
export function chooseSuites([name, ...forRunner]) {
  if (name === undefined) return { chosen: suites, forRunner };
  const chosen = suites.filter((suite) => suite.name === name);
  if (chosen.length > 0) return { chosen, forRunner };
  throw new Problem(`There is no suite called ${name}: choose ${suites.map((suite) => suite.name).join(' or ')}.`);
}

/**
 * Runs a suite, its progress shown as it goes.
 *
 * @param {Suite} suite
 * @param {readonly string[]} forRunner further arguments
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Tally>}
 */
export async function runSuite(suite, forRunner, env) {
  // A report of an earlier run must not stand for a run that never came to write one.
  rmSync(suite.report, { force: true });
  const [command = '', ...args] = suite.command;
  const { code } = await runToEnd(command, [...args, ...forRunner], { cwd: projectFolder, env });
  const { tally, remark } = strictTally(readTally(suite), code);
  if (remark !== undefined) announce(`The suite ${suite.name} has failed: ${remark}.`);
  return tally;
}

/**
 * @param {Suite} suite
 * @returns {Tally} of no test at all when there is no report
 */
function readTally(suite) {
  try {
    return suite.tallyOf(JSON.parse(readFileSync(suite.report, 'utf8')));
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}
