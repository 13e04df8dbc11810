import { existsSync, readFileSync } from 'node:fs';

/**
 * What X11 calls a display, as the socket on which its server listens.
 *
 * @returns undefined for a display of another computer, which is for X11 to reach
 */
export function displaySocket(display: string): string | undefined {
  const number = /^(?:unix)?:(\d+)(?:\.\d+)?$/.exec(display)?.[1];
  return number === undefined ? undefined : `/tmp/.X11-unix/X${number}`;
}

/** Whether a socket has a name in the file system or, as containers have them, in the network's own name space. */
function isThere(socket: string): boolean {
  if (existsSync(socket)) return true;
  try {
    return readFileSync('/proc/net/unix', 'utf8').includes(`@${socket}\n`);
  } catch {
    // Nobody can tell.
    return true;
  }
}

/**
 * Whether there is a display for windows on Linux, as far as that is known without asking it. Chromium ends the program
 * where there is none.
 */
export function hasDisplay(env: NodeJS.ProcessEnv, args: readonly string[]): boolean {
  if (args.some((argument) => /^--(headless|ozone-platform=headless)/.test(argument))) return true;
  if (env['WAYLAND_DISPLAY']) return true;
  const display = env['DISPLAY'];
  if (!display) return false;
  const socket = displaySocket(display);
  return socket === undefined ? display.includes(':') : isThere(socket);
}
