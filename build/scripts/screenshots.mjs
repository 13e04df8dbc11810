// npm run screenshots [-- --only call,write --theme dark --size 720x520]: takes a picture of every screen in every state, in
// both themes and in forced colours, in two sizes, and lays them out for a person to look through, in
// test-results/contact-sheet. With --readme it takes the pictures in docs/images anew instead.

import { neededForPictures } from '../setup/package-names.mjs';
import { runCommand } from '../setup/problem.mjs';
import { runToEnd } from '../setup/process.mjs';
import { inProject } from '../setup/project.mjs';
import { ensureSystemPackages } from '../setup/system-packages.mjs';
import { withProgramReady } from '../test-run/prepare.mjs';

await runCommand(async () => {
  await ensureSystemPackages(neededForPictures);
  return withProgramReady(async (env) => {
    const args = [inProject('build', 'launch', 'run-typescript.mjs'), 'tests/screenshots/screenshots.ts'];
    return (await runToEnd(process.execPath, [...args, ...process.argv.slice(2)], { env })).code;
  });
});
