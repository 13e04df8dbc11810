import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureBuilt } from '../setup/built-program.mjs';
import { electronRuntime } from '../setup/electron-runtime.mjs';
import { ensureNodeModules } from '../setup/node-modules.mjs';
import { neededToRun, neededToTest, neededWithoutDisplay } from '../setup/package-names.mjs';
import { Problem } from '../setup/problem.mjs';
import { runToEnd } from '../setup/process.mjs';
import { inProject } from '../setup/project.mjs';
import { ensureSystemPackages } from '../setup/system-packages.mjs';
import { openVirtualDisplay } from '../setup/virtual-display.mjs';

/**
 * Sets up all that measuring needs, and runs a program on a virtual display whose picture it can read, by
 * ALM_LIFELINE_PICTURE. The person's own display is left alone: what else happens there would be seen too.
 *
 * @param {string} file the program, from the project's folder
 * @param {readonly string[]} args
 * @param {readonly import('../setup/package-names.mjs').Need[]} [needs] further system packages
 * @returns {Promise<number>} the exit code
 * @throws {Problem} elsewhere than on Linux, which tells what memory a process has for itself
 */
export async function measure(file, args, needs = []) {
  if (process.platform !== 'linux') throw new Problem('This works on Linux alone: it reads /proc and Xvfb.');
  await ensureNodeModules();
  await ensureSystemPackages([...neededToRun, ...neededToTest, ...neededWithoutDisplay, ...needs]);
  const { executable } = await electronRuntime();
  await ensureBuilt();
  const pictureFolder = mkdtempSync(path.join(tmpdir(), 'alm-picture-'));
  const display = await openVirtualDisplay({ pictureFolder });
  try {
    const env = {
      ...display.env,
      ALM_LIFELINE_ELECTRON: executable,
      ALM_LIFELINE_PICTURE: path.join(pictureFolder, 'Xvfb_screen0'),
    };
    const { code } = await runToEnd(
      process.execPath,
      [inProject('build', 'launch', 'run-typescript.mjs'), file, ...args],
      { env },
    );
    return code;
  } finally {
    await display.close();
    rmSync(pictureFolder, { recursive: true, force: true });
  }
}
