import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { announce, Problem } from './problem.mjs';
import { runToEnd } from './process.mjs';
import { inProject, projectFolder } from './project.mjs';
import { sourceFingerprint } from './source-fingerprint.mjs';

/** Everything that the built program is made from, below the project's folder. */
export const programSources = [
  'main',
  'renderer',
  'shared',
  'build/icons',
  'build/pages',
  'CHANGELOG.md',
  'LICENSE',
  'electron.vite.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'tsconfig.base.json',
];

const stamp = inProject('.cache', 'built-from');

/**
 * Builds the program into out/ unless what is there was built from today's sources.
 *
 * @returns {Promise<boolean>} whether it was built anew
 */
export async function ensureBuilt() {
  const sources = sourceFingerprint(projectFolder, programSources);
  if (existsSync(inProject('out', 'main', 'index.js')) && stampedSources() === sources) return false;
  announce('Building the program.');
  await build({ quietly: true });
  return true;
}

/**
 * Builds the program into out/.
 *
 * @param {object} [options]
 * @param {boolean} [options.quietly] shows the bundler's messages only when it fails
 */
export async function build({ quietly = false } = {}) {
  const sources = sourceFingerprint(projectFolder, programSources);
  rmSync(stamp, { force: true });
  const { code, output } = await runToEnd(
    process.execPath,
    [inProject('node_modules', 'electron-vite', 'bin', 'electron-vite.js'), 'build'],
    { cwd: projectFolder, streams: quietly ? 'capture' : 'show-as-messages' },
  );
  if (code !== 0) throw new Problem(`${output}The program could not be built: see the messages above.`);
  // The program finds them beside its own folders, packed as well as unpacked.
  cpSync(inProject('build', 'icons', 'tray'), inProject('out', 'icons'), { recursive: true });
  cpSync(inProject('build', 'icons', 'app', '256.png'), inProject('out', 'icons', 'app.png'));
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, sources);
}

/** @returns {string | undefined} the fingerprint of the sources of what is in out/, if known */
function stampedSources() {
  return existsSync(stamp) ? readFileSync(stamp, 'utf8') : undefined;
}
