import { defineConfig } from '@playwright/test';

const minute = 60_000;

export default defineConfig({
  testDir: '.',
  projects: [
    { name: 'build', testMatch: 'build-packages.ts' },
    { name: 'package', dependencies: ['build'] },
  ],
  outputDir: '../../test-results/package',
  reporter: [['list'], ['json', { outputFile: '../../test-results/package.json' }]],
  // They are packages of one computer: what one test installs, the next one finds.
  workers: 1,
  retries: 0,
  forbidOnly: Boolean(process.env['CI']),
  timeout: minute,
  expect: { timeout: 15_000 },
});
