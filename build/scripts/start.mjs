// npm start [-- [--once] [arguments for Electron]]: sets up what is missing and opens the program.
import { openProgram } from '../launch/open-program.mjs';
import { startOptions } from '../launch/program-arguments.mjs';
import { ensureBuilt } from '../setup/built-program.mjs';
import { electronRuntime } from '../setup/electron-runtime.mjs';
import { ensureNodeModules } from '../setup/node-modules.mjs';
import { neededToRun, neededWithoutDisplay } from '../setup/package-names.mjs';
import { runCommand } from '../setup/problem.mjs';
import { ensureSystemPackages } from '../setup/system-packages.mjs';
import { hasDisplay } from '../setup/virtual-display.mjs';

await runCommand(async () => {
  const options = startOptions(process.argv.slice(2));
  await ensureNodeModules();
  await ensureSystemPackages([...neededToRun, ...(hasDisplay ? [] : neededWithoutDisplay)]);
  const runtime = await electronRuntime();
  await ensureBuilt();
  return openProgram({ runtime, ...options });
});
