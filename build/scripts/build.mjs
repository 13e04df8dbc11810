// npm run build: builds the program into out/, whether or not it changed.
import { build } from '../setup/built-program.mjs';
import { ensureNodeModules } from '../setup/node-modules.mjs';
import { runCommand } from '../setup/problem.mjs';

await runCommand(async () => {
  await ensureNodeModules();
  await build();
  return 0;
});
