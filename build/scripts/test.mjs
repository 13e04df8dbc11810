// npm test [-- unit|e2e [arguments for the runner]]: sets up what is missing, builds, and runs the tests on a real
// Electron. Ends with one line: how many passed and failed.
import { ensureBuilt } from '../setup/built-program.mjs';
import { electronRuntime } from '../setup/electron-runtime.mjs';
import { ensureNodeModules } from '../setup/node-modules.mjs';
import { neededToRun, neededToTest, neededWithoutDisplay } from '../setup/package-names.mjs';
import { runCommand } from '../setup/problem.mjs';
import { ensureSystemPackages } from '../setup/system-packages.mjs';
import { hasDisplay, openDisplay } from '../setup/virtual-display.mjs';
import { chooseSuites, runSuite } from '../test-run/suites.mjs';
import { closingLine, sumOf } from '../test-run/tally.mjs';

await runCommand(async () => {
  const { chosen, forRunner } = chooseSuites(process.argv.slice(2));
  await ensureNodeModules();
  await ensureSystemPackages([...neededToRun, ...neededToTest, ...(hasDisplay ? [] : neededWithoutDisplay)]);
  const { executable } = await electronRuntime();
  await ensureBuilt();
  const display = await openDisplay();
  const tallies = [];
  try {
    const env = { ...display.env, ALM_LIFELINE_ELECTRON: executable };
    for (const suite of chosen) tallies.push(await runSuite(suite, forRunner, env));
  } finally {
    await display.close();
  }
  const sum = sumOf(tallies);
  console.log(closingLine(sum));
  return sum.failed > 0 ? 1 : 0;
});
