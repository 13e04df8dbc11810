// npm start [-- [--once] [arguments for Electron]]: sets up what is missing and opens the program.
import { openProgram } from '../launch/open-program.mjs';
import { prepareAndOpen } from '../launch/prepare-and-open.mjs';
import { runCommand } from '../setup/problem.mjs';

await runCommand(() => prepareAndOpen(process.argv.slice(2), openProgram));
