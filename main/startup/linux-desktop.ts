import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { busGreets, busSocket, isTaken } from './session-bus';

/** An address that every D-Bus library takes for a bus that is not there. */
const noBus = 'disabled:';

/**
 * What X11 calls a display, as the sockets on which it may listen.
 *
 * @returns none for a display of another computer, which is for X11 to reach
 */
export function displaySockets(display: string): readonly string[] {
  const number = /^(?:unix)?:(\d+)(?:\.\d+)?$/.exec(display)?.[1];
  return number === undefined ? [] : [`/tmp/.X11-unix/X${number}`, `\0/tmp/.X11-unix/X${number}`];
}

async function hasDisplay(env: NodeJS.ProcessEnv): Promise<boolean> {
  if (process.argv.some((argument) => /^--(headless|ozone-platform=headless)/.test(argument))) return true;
  if (env['WAYLAND_DISPLAY']) return true;
  const display = env['DISPLAY'];
  if (!display) return false;
  const sockets = displaySockets(display);
  // A remote one, or one that nobody can make sense of.
  if (sockets.length === 0) return display.includes(':');
  for (const socket of sockets) if (await isTaken(socket)) return true;
  return false;
}

/** @returns the address to go by instead of the one that is set, and whether the one that is set is broken */
async function judgeBus(env: NodeJS.ProcessEnv): Promise<{ address?: string; isBroken: boolean }> {
  const named = env['DBUS_SESSION_BUS_ADDRESS'] ?? '';
  if (named === noBus) return { isBroken: false };
  const usual = env['XDG_RUNTIME_DIR'] ? join(env['XDG_RUNTIME_DIR'], 'bus') : undefined;
  const isNamed = named !== '' && named !== 'autolaunch:';
  const socket = isNamed ? busSocket(named) : usual !== undefined && existsSync(usual) ? usual : undefined;
  // A bus in the network, or of a form of tomorrow, is not judged here.
  if (isNamed && socket === undefined && /^\w+:.*=/.test(named) && !named.startsWith('unix:'))
    return { isBroken: false };
  if (socket !== undefined && (await busGreets(socket, process.getuid?.() ?? 0))) return { isBroken: false };
  return { address: noBus, isBroken: isNamed || socket !== undefined };
}

/** What was found of the desktop that the program is started on. */
export interface LinuxDesktop {
  readonly hasDisplay: boolean;
  readonly isBusBroken: boolean;
}

/**
 * Looks at the desktop before Chromium does, which ends or freezes the whole program where the display is missing or the
 * session bus is broken. A broken bus is put out of the way of this program and of those that it starts. Must end before
 * the app is ready; takes a few milliseconds.
 *
 * @param env - in which the bus is set anew
 */
export async function lookAtDesktop(env: NodeJS.ProcessEnv): Promise<LinuxDesktop> {
  const [isDisplayThere, bus] = await Promise.all([hasDisplay(env), judgeBus(env)]);
  if (bus.address !== undefined) env['DBUS_SESSION_BUS_ADDRESS'] = bus.address;
  return { hasDisplay: isDisplayThere, isBusBroken: bus.isBroken };
}
