import { existsSync } from 'node:fs';
import { missingNeeds, namesToInstall } from './package-names.mjs';
import { announce, Problem } from './problem.mjs';
import { runToEnd } from './process.mjs';

/** @typedef {import('./package-names.mjs').Need} Need */

/**
 * Installs the system packages that are missing, on Debian and Ubuntu as root; says how to when not root. Elsewhere it
 * does nothing: desktops have what Electron needs, and other package managers have other names for it.
 *
 * @param {readonly Need[]} needs
 */
export async function ensureSystemPackages(needs) {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/dpkg-query') || !existsSync('/usr/bin/apt-get')) return;
  const missing = missingNeeds(needs, await installedAmong(needs));
  if (missing.length === 0) return;
  if (process.getuid?.() !== 0) {
    const names = namesToInstall(missing, await aptPolicy(missing));
    throw new Problem(
      `Some system packages are missing. Install them, then try again:\n  sudo apt-get install ${names.join(' ')}`,
    );
  }
  await apt(['update']);
  const names = namesToInstall(missing, await aptPolicy(missing));
  announce(`Installing system packages: ${names.join(' ')}.`);
  await apt(['install', '--yes', '--no-install-recommends', ...names]);
}

/**
 * @param {readonly Need[]} needs
 * @returns {Promise<string>} dpkg's listing
 */
async function installedAmong(needs) {
  // It fails when it has never heard of one of the names, and lists the others all the same.
  // biome-ignore lint/suspicious/noTemplateCurlyInString: dpkg-query's own notation
  const format = '--showformat=${Package} ${db:Status-Status}\\n';
  const { output } = await runToEnd('dpkg-query', ['--show', format, ...needs.flat()], { streams: 'capture' });
  return output;
}

/**
 * @param {readonly Need[]} needs
 * @returns {Promise<string>}
 */
async function aptPolicy(needs) {
  const env = { ...process.env, LC_ALL: 'C' };
  return (await runToEnd('apt-cache', ['policy', ...needs.flat()], { env, streams: 'capture' })).output;
}

/** @param {readonly string[]} args */
async function apt(args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { code, output } = await runToEnd('apt-get', ['-qq', ...args], { env, streams: 'capture' });
  if (code !== 0) throw new Problem(`apt-get ${args[0]} failed:\n${output.trim()}`);
}
