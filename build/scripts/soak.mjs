// npm run soak [-- --rounds 500]: opens and closes window, palette and tray menu over and over, and ends with status 1 if
// anything grew.
import { measure } from '../measuring/measure.mjs';
import { runCommand } from '../setup/problem.mjs';

await runCommand(() => measure('tests/bench/soak.ts', process.argv.slice(2)));
