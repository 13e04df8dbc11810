import { readFileSync } from 'node:fs';
import { announce, Problem } from './problem.mjs';
import { runToEnd } from './process.mjs';
import { inProject, projectFolder } from './project.mjs';

/**
 * @typedef {object} LockedPackage
 * @property {string} [version]
 * @property {string} [integrity]
 * @property {boolean} [optional] belongs to some other platform, perhaps
 * @property {boolean} [devOptional]
 *
 * @typedef {Record<string, LockedPackage>} LockedPackages keyed by folder, as in `packages` of package-lock.json
 */

/** Installs the node modules unless what is there is exactly what package-lock.json asks for. */
export async function ensureNodeModules() {
  const locked = readPackages(inProject('package-lock.json'));
  if (locked === undefined) throw new Problem('package-lock.json cannot be read: restore it with git.');
  // npm's own record of what it put there, written as the last step of an install.
  const installed = readPackages(inProject('node_modules', '.package-lock.json'));
  if (installed !== undefined && isInstalledAsLocked(locked, installed)) return;
  announce('Installing the node modules that package-lock.json names.');
  const { code } = await runNpm(['ci', '--include=dev', '--loglevel=error'], projectFolder);
  if (code !== 0) throw new Problem('The node modules could not be installed: see the messages above.');
}

/**
 * Whether the installed packages are the locked ones, down to the integrity hash. Optional packages may be missing:
 * npm leaves out those made for other platforms.
 *
 * @param {LockedPackages} locked `packages` of package-lock.json
 * @param {LockedPackages} installed `packages` of node_modules/.package-lock.json
 * @returns {boolean}
 */
export function isInstalledAsLocked(locked, installed) {
  const complete = Object.entries(locked).every(([folder, { optional, devOptional }]) => {
    return folder === '' || folder in installed || optional === true || devOptional === true;
  });
  return (
    complete &&
    Object.entries(installed).every(([folder, { version, integrity }]) => {
      const asked = locked[folder];
      return asked !== undefined && asked.version === version && asked.integrity === integrity;
    })
  );
}

/**
 * Runs npm in a folder, with its messages on standard error.
 *
 * @param {readonly string[]} args
 * @param {string} folder
 * @returns {Promise<import('./process.mjs').Ended>}
 */
export function runNpm(args, folder) {
  const npm = process.env['npm_execpath'];
  // Started by npm itself, the very same npm is at hand; by its path it needs no shell, not even on Windows.
  if (npm?.endsWith('npm-cli.js'))
    return runToEnd(process.execPath, [npm, ...args], { cwd: folder, streams: 'show-as-messages' });
  return runToEnd('npm', args, { cwd: folder, streams: 'show-as-messages' });
}

/**
 * @param {string} file a lock file
 * @returns {LockedPackages | undefined} undefined when the file is missing or damaged
 */
function readPackages(file) {
  try {
    const { packages } = JSON.parse(readFileSync(file, 'utf8'));
    return typeof packages === 'object' && packages !== null ? packages : undefined;
  } catch {
    return undefined;
  }
}
