// npm run --silent guide -- read FILE [--json]: reads a saved support page and prints the guide that it proposes.
// npm run --silent guide -- check FILE: checks the file of a guide and names what is wrong, by line and field.
// npm run --silent guide -- schema: writes docs/support-guide.schema.json anew.
// None of them needs Electron or a build.
import { ensureNodeModules } from '../setup/node-modules.mjs';
import { runCommand } from '../setup/problem.mjs';
import { runToEnd } from '../setup/process.mjs';
import { inProject } from '../setup/project.mjs';

const entries = {
  read: 'build/guide/read-command.ts',
  check: 'main/terminal/check-command.ts',
  schema: 'build/guide/schema-command.ts',
};

await runCommand(async () => {
  await ensureNodeModules();
  const [command = '', ...args] = process.argv.slice(2);
  const entry = Object.entries(entries).find(([name]) => name === command)?.[1];
  if (entry === undefined) {
    console.error('Usage: npm run --silent guide -- read FILE [--json] | check FILE | schema');
    return 2;
  }
  const launcher = inProject('build', 'launch', 'run-typescript.mjs');
  const own = command === 'read' ? [command, ...args] : args;
  const { code } = await runToEnd(process.execPath, [launcher, entry, ...own]);
  return code;
});
