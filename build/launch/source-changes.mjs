import { EventEmitter, on } from 'node:events';
import { existsSync, statSync, watch } from 'node:fs';
import { programSources } from '../setup/built-program.mjs';
import { inProject } from '../setup/project.mjs';

/** An editor writes a file in several steps, and a checkout writes many files: what comes within this is one change. */
const settlingMs = 100;

/**
 * Each change of what the program is built from, once it has settled. A change that comes while nobody waits is kept.
 *
 * @param {AbortSignal} until ends the watching
 * @returns {AsyncIterable<unknown>} throws an AbortError when it is ended
 */
export function sourceChanges(until) {
  const changes = new EventEmitter();
  /** @type {NodeJS.Timeout | undefined} */
  let settling;
  for (const source of programSources.map((name) => inProject(name)).filter((each) => existsSync(each))) {
    watch(source, { recursive: statSync(source).isDirectory(), signal: until }, () => {
      clearTimeout(settling);
      settling = setTimeout(() => changes.emit('settled'), settlingMs);
    });
  }
  return on(changes, 'settled', { signal: until });
}
