// npm test [-- unit|e2e [arguments for the runner]]: sets up what is missing, builds, and runs the tests on a real
// Electron. Ends with one line: how many passed and failed.
import { runCommand } from '../setup/problem.mjs';
import { withProgramReady } from '../test-run/prepare.mjs';
import { chooseSuites, runSuite } from '../test-run/suites.mjs';
import { closingLine, sumOf } from '../test-run/tally.mjs';

await runCommand(async () => {
  const { chosen, forRunner } = chooseSuites(process.argv.slice(2));
  const tallies = await withProgramReady(async (env) => {
    const all = [];
    for (const suite of chosen) all.push(await runSuite(suite, forRunner, env));
    return all;
  });
  const sum = sumOf(tallies);
  console.log(closingLine(sum));
  return sum.failed > 0 ? 1 : 0;
});
