// npm run policy: writes the administrative template, the profile and the JSON Schema of a policy anew, from its schema. Needs
// neither Electron nor a build.
import { ensureNodeModules } from '../setup/node-modules.mjs';
import { runCommand } from '../setup/problem.mjs';
import { runToEnd } from '../setup/process.mjs';
import { inProject } from '../setup/project.mjs';

await runCommand(async () => {
  await ensureNodeModules();
  const args = [inProject('build', 'launch', 'run-typescript.mjs'), 'build/policy/write-documents.ts'];
  const { code } = await runToEnd(process.execPath, [...args, ...process.argv.slice(2)]);
  return code;
});
