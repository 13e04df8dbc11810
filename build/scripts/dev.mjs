// npm run dev [-- arguments for Electron]: opens the program, and builds it and opens it anew after every change. There is
// no development server, because the program loads nothing but its own files, while it is developed as well.
import { developProgram } from '../launch/develop-program.mjs';
import { prepareAndOpen } from '../launch/prepare-and-open.mjs';
import { runCommand } from '../setup/problem.mjs';

await runCommand(() => prepareAndOpen(process.argv.slice(2), developProgram));
