// npm test [-- unit|node24|e2e|chromium|package [arguments for the runner]]: sets up what is missing, builds, and runs the
// tests on a real Electron, main's code once more on the Node that is shipped, and the pages on a current Chromium. Ends with
// what failed or was skipped, and how many passed and failed.
import { runCommand } from '../setup/problem.mjs';
import { withProgramReady } from '../test-run/prepare.mjs';
import { chooseSuites, runSuite } from '../test-run/suites.mjs';
import { closingLine, sumOf } from '../test-run/tally.mjs';

await runCommand(async () => {
  const { chosen, forRunner, isShort } = chooseSuites(process.argv.slice(2));
  const outcomes = await withProgramReady(async (env) => {
    const all = [];
    for (const name of chosen) all.push(await runSuite(name, forRunner, env, isShort));
    return all;
  });
  const sum = sumOf(outcomes.map(({ tally }) => tally));
  for (const remark of outcomes.flatMap(({ remarks }) => remarks)) console.log(remark);
  console.log(closingLine(sum));
  return sum.failed > 0 || sum.passed === 0 ? 1 : 0;
});
