import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';

const seconds = 1000;
const isUnseen = process.env['ALM_LIFELINE_DISPLAY'] === 'virtual';

export default defineConfig({
  projects: [{ name: 'e2e', testDir: 'tests/e2e' }],
  // Beside the reports, because Playwright empties its output folder at each start.
  outputDir: 'test-results/e2e',
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  // Windows on one display share one clipboard and one keyboard focus. Where nobody sees them, each of several workers
  // opens a display of its own (tests/e2e/fixtures/display.ts).
  workers: isUnseen ? availableParallelism() : 1,
  // Tests, not files, are dealt out to the workers: all of them are busy to the end.
  fullyParallel: true,
  // A test that passes at the second try has found something.
  retries: 0,
  forbidOnly: Boolean(process.env['CI']),
  timeout: 60 * seconds,
  expect: { timeout: 10 * seconds },
  use: { trace: 'off' },
});
