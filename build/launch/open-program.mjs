import { announce, Problem } from '../setup/problem.mjs';
import { runToEnd } from '../setup/process.mjs';
import { inProject, projectFolder } from '../setup/project.mjs';
import { isBusComplaint, isSandboxFailure, sandboxAdvice } from './chromium-messages.mjs';
import { startProgram } from './program.mjs';
import { programArguments } from './program-arguments.mjs';

const screenshot = inProject('out', 'screenshot.png');
const screenshotDeadlineSeconds = 60;

/**
 * @typedef {object} Opening
 * @property {import('../setup/electron-runtime.mjs').ElectronRuntime} runtime
 * @property {import('../setup/virtual-display.mjs').Display} display
 * @property {boolean} once whether to leave after the screenshot
 * @property {readonly string[]} forElectron further arguments
 * @property {AbortSignal} [closing] closes the program when it fires
 */

/**
 * Opens the built program and stays until it ends. Where nobody can see it, or when it is to leave at once, it saves a
 * screenshot of itself and the numbers are printed as well.
 *
 * @param {Opening} opening
 * @returns {Promise<number>} the exit code
 * @throws {Problem} when it shows no window in time, or its sandbox cannot be built
 */
export async function openProgram({ runtime, display, once, forElectron, closing }) {
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0;
  if (asRoot) announce('Running as root, for whom Chromium has no sandbox: starting with --no-sandbox.');
  const args = programArguments({ folder: projectFolder, asRoot, virtualDisplay: display.virtual, forElectron });
  const pictured = once || display.virtual;
  const env = { ...display.env, ...(pictured ? pictureRequest(once) : {}) };
  /** @type {Promise<unknown> | undefined} */
  let numbers;
  let sandboxFailed = false;
  let late = false;
  const program = startProgram(runtime.executable, args, env, (line) => {
    sandboxFailed ||= isSandboxFailure(line);
    if (pictured && line.startsWith('screenshot saved: ')) numbers ??= printNumbers({ staying: !once });
    return display.virtual && isBusComplaint(line) ? 'hide' : 'show';
  });
  closing?.addEventListener('abort', program.stop);
  const deadline = setTimeout(() => {
    late = pictured && numbers === undefined;
    if (late) program.stop();
  }, screenshotDeadlineSeconds * 1000);
  const code = await program.ended;
  clearTimeout(deadline);
  await numbers;
  if (sandboxFailed) throw new Problem(sandboxAdvice(runtime.folder));
  if (late) throw new Problem(`The program showed no window within ${screenshotDeadlineSeconds} seconds.`);
  if (once && numbers === undefined) throw new Problem('The program ended before it showed a window.');
  return code;
}

/**
 * @param {boolean} once
 * @returns {NodeJS.ProcessEnv} what asks the program for a screenshot of itself
 */
function pictureRequest(once) {
  return { ALM_LIFELINE_SCREENSHOT: screenshot, ...(once ? { ALM_LIFELINE_ONCE: '1' } : {}) };
}

/** @param {{ staying: boolean }} given whether the program goes on */
async function printNumbers({ staying }) {
  await runToEnd(process.execPath, [inProject('out', 'main', 'lookup.js')]);
  if (staying) announce('The program goes on where nobody can see it. Ctrl+C ends it.');
}
