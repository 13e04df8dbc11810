// node build/scripts/setup.mjs: installs the node modules, and nothing else, for what needs no Electron.
import { ensureNodeModules } from '../setup/node-modules.mjs';
import { runCommand } from '../setup/problem.mjs';

await runCommand(async () => {
  await ensureNodeModules();
  return 0;
});
