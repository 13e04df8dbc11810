// Runs a TypeScript file of the project in this process: node run-typescript.mjs tests/bench/bench.ts [arguments].
import { runnerImport } from 'vite';
import { inProject } from '../setup/project.mjs';

// The file finds its own arguments where every Node program does.
process.argv.splice(1, 1);
const [, file = ''] = process.argv;
await runnerImport(inProject(file), { logLevel: 'error' });
