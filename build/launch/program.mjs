import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { exitCode } from '../setup/process.mjs';

/** What a terminal or a process manager sends to end a command. */
const partingSignals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/**
 * @typedef {object} Program
 * @property {Promise<number>} ended resolves to its exit code, and to 0 when it was asked to quit and did
 * @property {() => void} stop asks it to quit
 */

/**
 * Starts a program, showing its output line by line as it comes, on the stream it came on. A signal that would end this
 * process asks the program to quit instead, and this process lives on to see it go.
 *
 * @param {string} executable
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env its whole environment
 * @param {(line: string) => 'show' | 'hide'} [onLine] sees each line first
 * @returns {Program}
 */
export function startProgram(executable, args, env, onLine = () => 'show') {
  // In a process group of its own it gets each signal once, from here, however the signal came to be sent.
  const child = spawn(executable, args, {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
  });
  let asked = false;
  const stop = () => {
    asked = true;
    child.kill();
  };
  for (const signal of partingSignals) process.on(signal, stop);
  passLines(child.stdout, process.stdout, onLine);
  passLines(child.stderr, process.stderr, onLine);
  /** @type {Promise<number>} */
  const ended = new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve(asked ? 0 : exitCode(code, signal)));
  });
  const cleanUp = () => {
    for (const signal of partingSignals) process.off(signal, stop);
  };
  return { ended: ended.finally(cleanUp), stop };
}

/**
 * @param {import('node:stream').Readable} from
 * @param {import('node:stream').Writable} to
 * @param {(line: string) => 'show' | 'hide'} onLine
 */
function passLines(from, to, onLine) {
  createInterface(from).on('line', (line) => {
    if (onLine(line) === 'show') to.write(`${line}\n`);
  });
}
