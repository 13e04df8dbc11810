// Runs a TypeScript file that stands beside this one: node run.mjs bench.ts [arguments].
import path from 'node:path';
import { runnerImport } from 'vite';

// The file finds its own arguments where every Node program does.
process.argv.splice(1, 1);
const [, name = ''] = process.argv;
await runnerImport(path.join(import.meta.dirname, name), { logLevel: 'error' });
