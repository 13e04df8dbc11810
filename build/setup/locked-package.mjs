import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runNpm } from './node-modules.mjs';
import { Problem } from './problem.mjs';
import { inProject } from './project.mjs';

/**
 * A package that is no dependency of the project: npm fetches it into a folder of its own, and checks it against the hash in
 * the lock file of its recipe.
 *
 * @typedef {object} LockedPackage
 * @property {string} name as the registry knows it
 * @property {string} recipe absolute path of the folder with its package.json, package-lock.json and .npmrc
 * @property {string} script address of the module that shapes it, which is a part of the recipe
 * @property {string} folder where it is kept, below the project's cache
 */

/**
 * @param {LockedPackage} wanted
 * @returns {boolean} whether it is there, prepared by today's recipe
 */
export function isPrepared(wanted) {
  return readIfThere(path.join(inProject('.cache', wanted.folder), 'recipe')) === fingerprint(wanted);
}

/**
 * Fetches and prepares a package, replacing an older one.
 *
 * @param {LockedPackage} wanted
 * @param {(unpacked: string) => void} shape makes of the folder, as npm left it, what is to be kept
 * @returns {Promise<string>} its folder
 * @throws {Problem} when it cannot be fetched
 */
export async function prepare(wanted, shape) {
  const folder = inProject('.cache', wanted.folder);
  const workshop = `${folder}.${process.pid}`;
  mkdirSync(workshop, { recursive: true });
  try {
    for (const name of ['package.json', 'package-lock.json', '.npmrc']) {
      cpSync(path.join(wanted.recipe, name), path.join(workshop, name));
    }
    const { code } = await runNpm(['ci', '--ignore-scripts', '--loglevel=error'], workshop);
    if (code !== 0) throw new Problem(`${wanted.name} could not be fetched: see the messages above.`);
    const unpacked = path.join(workshop, 'node_modules', wanted.name);
    shape(unpacked);
    writeFileSync(path.join(unpacked, 'recipe'), fingerprint(wanted));
    rmSync(folder, { recursive: true, force: true });
    renameSync(unpacked, folder);
    return folder;
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
}

/**
 * @param {LockedPackage} wanted
 * @returns {string} changes whenever the recipe does
 */
function fingerprint({ recipe, script }) {
  const hash = createHash('sha256').update(readFileSync(new URL(script)));
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
