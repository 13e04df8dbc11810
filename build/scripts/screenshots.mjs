// npm run screenshots [-- --only call,write --theme dark --size 720x520]: takes a picture of every screen in every state, in
// both themes and in forced colours, in two sizes, and lays them out for a person to look through, in
// test-results/contact-sheet. With --readme it takes the pictures in docs/images anew instead. With --stories it plays what
// people do, on a desktop with a real panel and real notifications, and keeps a picture of each step in test-results/stories.

import { measure } from '../measuring/measure.mjs';
import { neededForPictures, neededForStories } from '../setup/package-names.mjs';
import { runCommand } from '../setup/problem.mjs';
import { runToEnd } from '../setup/process.mjs';
import { inProject } from '../setup/project.mjs';
import { ensureSystemPackages } from '../setup/system-packages.mjs';
import { withProgramReady } from '../test-run/prepare.mjs';

await runCommand(async () => {
  const given = process.argv.slice(2);
  if (given.includes('--stories')) {
    const args = given.filter((arg) => arg !== '--stories');
    return measure('tests/screenshots/stories/stories.ts', args, [...neededForPictures, ...neededForStories]);
  }
  await ensureSystemPackages(neededForPictures);
  return withProgramReady(async (env) => {
    const args = [inProject('build', 'launch', 'run-typescript.mjs'), 'tests/screenshots/screenshots.ts'];
    return (await runToEnd(process.execPath, [...args, ...given], { env })).code;
  });
});
