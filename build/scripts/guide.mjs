// npm run --silent guide -- read FILE [--json]: reads a saved support page and prints the guide that it proposes. Needs
// neither Electron nor a build.
import { ensureNodeModules } from '../setup/node-modules.mjs';
import { runCommand } from '../setup/problem.mjs';
import { runToEnd } from '../setup/process.mjs';
import { inProject } from '../setup/project.mjs';

await runCommand(async () => {
  await ensureNodeModules();
  const args = [inProject('build', 'launch', 'run-typescript.mjs'), 'build/guide/read-command.ts'];
  const { code } = await runToEnd(process.execPath, [...args, ...process.argv.slice(2)]);
  return code;
});
