import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{shared,main,renderer,build}/**/*.test.{ts,tsx}', 'tests/{fault,bench}/**/*.test.ts'],
    // One worker less than processors, which is Vitest's own choice, leaves half of a small machine idle.
    maxWorkers: '100%',
    // For what hangs, not for what is slow: fault tests start processes of their own, on whatever computer.
    testTimeout: 60_000,
    // It imports its own files without their endings, which only a bundler understands.
    server: { deps: { inline: ['@protontech/jsmimeparser'] } },
  },
});
