import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';

const seconds = 1000;
const isUnseen = process.env['ALM_LIFELINE_DISPLAY'] === 'virtual';

/**
 * What a page draws and does: whole specs of it, and tests tagged so in others. Tests tagged @not-drawn, and all others, are of
 * windows, files and the system.
 */
const drawn =
  process.env['ALM_LIFELINE_DRAWN'] === 'short'
    ? /\b(?:call|first-paint|triage)\.spec\.ts|@drawn\b/
    : /\b(?:accessibility|call|first-paint|guides|palette|settings|triage|write)\.spec\.ts|@drawn\b/;
const suite = process.env['ALM_LIFELINE_SUITE'] ?? 'e2e';

export default defineConfig({
  projects: [
    { name: 'e2e', testDir: 'tests/e2e' },
    {
      // The same tests, their pages drawn by a current Chromium: the name tells tests/e2e/fixtures/desk.ts so.
      name: 'chromium',
      testDir: 'tests/e2e',
      grep: drawn,
      grepInvert: /@not-drawn/,
    },
  ],
  // Beside the reports, because Playwright empties its output folder at each start.
  outputDir: `test-results/${suite}`,
  reporter: [['list'], ['json', { outputFile: `test-results/${suite}.json` }]],
  // Windows on one display share one clipboard and one keyboard focus. Where nobody sees them, each of several workers
  // opens a display of its own (tests/e2e/fixtures/display.ts).
  workers: isUnseen ? availableParallelism() : 1,
  // Tests, not files, are dealt out to the workers: all of them are busy to the end.
  fullyParallel: true,
  // A test that passes at the second try has found something. A whole run tries a few once more, alone, and names them
  // (build/test-run/unsteady.mjs).
  retries: 0,
  forbidOnly: Boolean(process.env['CI']),
  timeout: 60 * seconds,
  expect: { timeout: 10 * seconds },
  use: { trace: 'off' },
});
