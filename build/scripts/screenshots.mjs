// npm run screenshots: takes the pictures in docs/images anew, from the real window in both themes.
import { runCommand } from '../setup/problem.mjs';
import { runToEnd } from '../setup/process.mjs';
import { projectFolder } from '../setup/project.mjs';
import { withProgramReady } from '../test-run/prepare.mjs';
import { playwrightCommand } from '../test-run/suites.mjs';

await runCommand(() =>
  withProgramReady(async (env) => {
    const [command = '', ...args] = [...playwrightCommand('screenshots'), '--reporter=list'];
    return (await runToEnd(command, args, { cwd: projectFolder, env })).code;
  }),
);
