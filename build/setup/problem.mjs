/** Something that the person at the command line can mend: its message is shown as it is, without a stack. */
export class Problem extends Error {}

/**
 * Runs the body of a command and turns its outcome into the process's exit code. A Problem becomes its message and
 * code 1; any other error keeps its stack, because it is a fault of the script.
 *
 * @param {() => Promise<number>} body returns the exit code
 * @returns {Promise<void>}
 */
export async function runCommand(body) {
  try {
    process.exitCode = await body();
  } catch (error) {
    console.error(error instanceof Problem ? error.message : error);
    process.exitCode = 1;
  }
}

/**
 * One line about what a command is doing. Goes to standard error: standard output belongs to what a command was asked for.
 *
 * @param {string} line
 */
export function announce(line) {
  console.error(line);
}
