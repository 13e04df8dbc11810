import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { Problem } from './problem.mjs';

/**
 * @typedef {object} Display
 * @property {NodeJS.ProcessEnv} env the environment in which programs find it; ALM_LIFELINE_DISPLAY in it is `virtual` where
 *   nobody can see it
 * @property {boolean} virtual whether nobody can see it
 * @property {() => Promise<void>} close ends it, if it is ours to end
 */

/** Whether windows would show on a display of the person's own. */
export const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env['DISPLAY']) || Boolean(process.env['WAYLAND_DISPLAY']);

/**
 * Somewhere to open windows: the person's own display, or on Linux without one a virtual display of our own.
 *
 * @returns {Promise<Display>}
 */
export async function openDisplay() {
  return hasDisplay ? { env: process.env, virtual: false, close: async () => {} } : openVirtualDisplay();
}

/**
 * A virtual display of our own, on Linux.
 *
 * @param {object} [options]
 * @param {string} [options.pictureFolder] where it keeps what it shows, in a file called Xvfb_screen0
 * @returns {Promise<Display>}
 */
export async function openVirtualDisplay({ pictureFolder } = {}) {
  // It picks a free number itself and tells it on descriptor 3 once it answers: nothing to guess and nothing to wait for.
  const args = ['-displayfd', '3', '-screen', '0', '1440x1000x24', '-nolisten', 'tcp', '-noreset'];
  if (pictureFolder !== undefined) args.push('-fbdir', pictureFolder);
  // In a process group of its own, it outlives a Ctrl+C for as long as the program needs to close its windows; and by
  // setpriv the system ends it with this process, in whatever way that goes.
  const server = spawn('setpriv', ['--pdeathsig', 'TERM', 'Xvfb', ...args], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    detached: true,
  });
  const ended = new Promise((resolve) => server.once('close', resolve));
  const number = await new Promise((resolve, reject) => {
    server.once('error', () =>
      reject(new Problem('The virtual display could not be started: are setpriv and Xvfb installed?')),
    );
    server.once('exit', (code) => reject(new Problem(`The virtual display ended at once, with code ${code}.`)));
    const report = server.stdio[3];
    if (report instanceof Readable) createInterface(report).once('line', resolve);
  });
  return {
    env: { ...process.env, DISPLAY: `:${number}`, ALM_LIFELINE_DISPLAY: 'virtual' },
    virtual: true,
    close: async () => {
      server.kill();
      await ended;
    },
  };
}
