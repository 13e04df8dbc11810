import { spawn } from 'node:child_process';
import { constants } from 'node:os';

/**
 * @typedef {object} Ended
 * @property {number} code the exit code; 128 plus the signal's number stands for death by a signal, as in a shell
 * @property {string} output what it wrote to the streams that were captured
 */

/**
 * Runs a program to its end.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {object} [options]
 * @param {string} [options.cwd] the folder to run in; otherwise this process's
 * @param {NodeJS.ProcessEnv} [options.env] the whole environment; otherwise this process's
 * @param {'show' | 'show-as-messages' | 'capture'} [options.streams] show them as they are (the default), show both on
 *   standard error, or collect both
 * @returns {Promise<Ended>} rejects when the program cannot be started at all
 */
export function runToEnd(command, args, { cwd, env = process.env, streams = 'show' } = {}) {
  const stdio = streamsOf(streams);
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { env, stdio, ...(cwd === undefined ? {} : { cwd }) });
    let output = '';
    child.stdout?.on('data', (chunk) => {
      output += chunk;
    });
    child.stderr?.on('data', (chunk) => {
      output += chunk;
    });
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ code: exitCode(code, signal), output }));
  });
}

/**
 * The exit code that a shell would report.
 *
 * @param {number | null} code
 * @param {NodeJS.Signals | null} signal
 * @returns {number}
 */
export function exitCode(code, signal) {
  return code ?? 128 + (signal === null ? 0 : (constants.signals[signal] ?? 0));
}

/**
 * @param {'show' | 'show-as-messages' | 'capture'} streams
 * @returns {import('node:child_process').StdioOptions}
 */
function streamsOf(streams) {
  if (streams === 'capture') return ['ignore', 'pipe', 'pipe'];
  if (streams === 'show-as-messages') return ['inherit', process.stderr, process.stderr];
  return 'inherit';
}
