import { ensureBuilt } from '../setup/built-program.mjs';
import { electronRuntime } from '../setup/electron-runtime.mjs';
import { ensureNodeModules } from '../setup/node-modules.mjs';
import {
  canTestPackages,
  neededToRun,
  neededToTest,
  neededToTestPackages,
  neededWithoutDisplay,
} from '../setup/package-names.mjs';
import { ensureSystemPackages } from '../setup/system-packages.mjs';
import { hasDisplay, openDisplay } from '../setup/virtual-display.mjs';

/**
 * Sets up all that the program needs to be driven from outside, and closes the display afterwards.
 *
 * @template Value
 * @param {(env: NodeJS.ProcessEnv) => Promise<Value>} run gets the environment for whatever starts the program:
 *   ALM_LIFELINE_ELECTRON in it is the path of the Electron to start, and by ELECTRON_OVERRIDE_DIST_PATH the electron
 *   package itself finds it
 * @returns {Promise<Value>}
 */
export async function withProgramReady(run) {
  await ensureNodeModules();
  await ensureSystemPackages([
    ...neededToRun,
    ...neededToTest,
    ...(hasDisplay ? [] : neededWithoutDisplay),
    ...(canTestPackages() ? neededToTestPackages : []),
  ]);
  const { executable, folder } = await electronRuntime();
  await ensureBuilt();
  const display = await openDisplay();
  try {
    return await run({ ...display.env, ALM_LIFELINE_ELECTRON: executable, ELECTRON_OVERRIDE_DIST_PATH: folder });
  } finally {
    await display.close();
  }
}
