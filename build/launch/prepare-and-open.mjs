import { ensureBuilt } from '../setup/built-program.mjs';
import { electronRuntime } from '../setup/electron-runtime.mjs';
import { ensureNodeModules } from '../setup/node-modules.mjs';
import { neededToRun, neededWithoutDisplay } from '../setup/package-names.mjs';
import { ensureSystemPackages } from '../setup/system-packages.mjs';
import { hasDisplay, openDisplay } from '../setup/virtual-display.mjs';
import { startOptions } from './program-arguments.mjs';

/**
 * Sets up all that the program needs to open, and does it.
 *
 * @param {readonly string[]} args the command line after `--`
 * @param {(opening: import('./open-program.mjs').Opening) => Promise<number>} open
 * @returns {Promise<number>} the exit code
 */
export async function prepareAndOpen(args, open) {
  const options = startOptions(args);
  await ensureNodeModules();
  await ensureSystemPackages([...neededToRun, ...(hasDisplay ? [] : neededWithoutDisplay)]);
  const runtime = await electronRuntime();
  await ensureBuilt();
  const display = await openDisplay();
  try {
    return await open({ runtime, display, ...options });
  } finally {
    await display.close();
  }
}
