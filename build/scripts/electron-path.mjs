// npm run --silent electron:path: prints the folder of the Electron that the other commands run.
import { electronRuntime } from '../setup/electron-runtime.mjs';
import { ensureNodeModules } from '../setup/node-modules.mjs';
import { runCommand } from '../setup/problem.mjs';

await runCommand(async () => {
  await ensureNodeModules();
  const { folder } = await electronRuntime();
  console.log(folder);
  return 0;
});
