// npm run prove -- kills|corruption|power|network|messages|accessibility [arguments]: puts a promise of docs/reliability.md or
// docs/security.md, or that nobody is shut out, to a long proof and prints what came of it; ends with status 1 if it did
// not hold. Each has a short form among the tests.
import { readdirSync } from 'node:fs';
import { Problem, runCommand } from '../setup/problem.mjs';
import { runToEnd } from '../setup/process.mjs';
import { inProject } from '../setup/project.mjs';
import { withOwnMounts } from '../test-run/own-mounts.mjs';
import { withProgramReady } from '../test-run/prepare.mjs';

await runCommand(async () => {
  const [name = '', ...args] = process.argv.slice(2);
  const proofs = readdirSync(inProject('tests', 'prove'))
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.slice(0, -'.ts'.length));
  if (!proofs.includes(name)) throw new Problem(`There is no proof called "${name}": choose ${proofs.join(', ')}.`);
  return withProgramReady(async (env) => {
    const [command, ...before] = [...withOwnMounts(), process.execPath];
    const file = `tests/prove/${name}.ts`;
    const { code } = await runToEnd(
      command,
      [...before, inProject('build', 'launch', 'run-typescript.mjs'), file, ...args],
      { env },
    );
    return code;
  });
});
