import { defineConfig } from '@playwright/test';

const seconds = 1000;

export default defineConfig({
  projects: [{ name: 'e2e', testDir: 'tests/e2e' }],
  // Beside the reports, because Playwright empties its output folder at each start.
  outputDir: 'test-results/e2e',
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  // All windows share one display, and with it one clipboard and one keyboard focus.
  workers: 1,
  // A test that passes at the second try has found something.
  retries: 0,
  forbidOnly: Boolean(process.env['CI']),
  timeout: 60 * seconds,
  expect: { timeout: 10 * seconds },
  use: { trace: 'off' },
});
