// npm run lookup -- <country>: prints a support number at the command line. Needs neither Electron nor a display.
import { ensureBuilt } from '../setup/built-program.mjs';
import { ensureNodeModules } from '../setup/node-modules.mjs';
import { runCommand } from '../setup/problem.mjs';
import { runToEnd } from '../setup/process.mjs';
import { inProject } from '../setup/project.mjs';

await runCommand(async () => {
  await ensureNodeModules();
  await ensureBuilt();
  const { code } = await runToEnd(process.execPath, [inProject('out', 'main', 'lookup.js'), ...process.argv.slice(2)]);
  return code;
});
