import { ensureBuilt } from '../setup/built-program.mjs';
import { announce, Problem } from '../setup/problem.mjs';
import { openProgram } from './open-program.mjs';
import { sourceChanges } from './source-changes.mjs';

/** @typedef {import('./open-program.mjs').Opening} Opening */

/**
 * Opens the program, and builds it and opens it anew after every change of its sources, until it is closed.
 *
 * @param {Opening} opening
 * @returns {Promise<number>} the exit code
 */
export async function developProgram(opening) {
  const closed = new AbortController();
  let window = openWindow(opening, closed);
  try {
    for await (const _ of sourceChanges(closed.signal)) {
      if (!(await builtAnew())) continue;
      await window.close();
      window = openWindow(opening, closed);
    }
  } catch (error) {
    if (!closed.signal.aborted) throw error;
  }
  return window.ended;
}

/**
 * @param {Opening} opening
 * @param {AbortController} closed fires when the program ends in any other way than through `close`
 * @returns {{ ended: Promise<number>, close: () => Promise<unknown> }}
 */
function openWindow(opening, closed) {
  const closing = new AbortController();
  const ended = openProgram({ ...opening, closing: closing.signal });
  const report = () => closing.signal.aborted || closed.abort();
  ended.then(report, report);
  return {
    ended,
    close: () => {
      closing.abort();
      return ended;
    },
  };
}

/** @returns {Promise<boolean>} false as well when the sources do not build: the program that is open then stays */
async function builtAnew() {
  try {
    return await ensureBuilt();
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    announce(error.message);
    return false;
  }
}
