// npm run bench [-- [--json] [--only open,palette] [--pairs 10] [--against folder]]: measures what the program costs and
// prints a table in Markdown, or JSON. The names for --only and what they mean stand in docs/performance.md.
import { measure } from '../measuring/measure.mjs';
import { runCommand } from '../setup/problem.mjs';

await runCommand(() => measure('tests/bench/bench.ts', process.argv.slice(2)));
