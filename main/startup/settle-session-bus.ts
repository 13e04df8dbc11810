import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { xdgFolder } from '../system/machine/xdg-folders';
import { busGreets, busSocket } from './session-bus';

/** An address that every D-Bus library takes for a bus that is not there. */
const noBus = 'disabled:';

/** @returns the address to go by instead of the one that is set, and whether the one that is set is broken */
async function judgeBus(env: NodeJS.ProcessEnv): Promise<{ address?: string; isBroken: boolean }> {
  const named = env['DBUS_SESSION_BUS_ADDRESS'] ?? '';
  if (named === noBus) return { isBroken: false };
  const runtime = xdgFolder(env, 'XDG_RUNTIME_DIR');
  const usual = runtime === undefined ? undefined : join(runtime, 'bus');
  const isNamed = named !== '' && named !== 'autolaunch:';
  const socket = isNamed ? busSocket(named) : usual !== undefined && existsSync(usual) ? usual : undefined;
  // A bus in the network, or of a form of tomorrow, is not judged here.
  if (isNamed && socket === undefined && /^\w+:.*=/.test(named) && !named.startsWith('unix:'))
    return { isBroken: false };
  if (socket !== undefined && (await busGreets(socket, process.getuid?.() ?? 0))) return { isBroken: false };
  return { address: noBus, isBroken: isNamed || socket !== undefined };
}

/**
 * Looks at the session bus before Chromium does, which freezes or ends the whole program where it is broken. A broken one
 * is put out of the way of this program and of those that it starts. Chromium first asks the bus for a window or the tray
 * icon, so it is enough when this ends before there is one; it takes a few milliseconds.
 *
 * @param env - in which the bus is set anew
 * @returns whether a bus is named, and broken
 */
export async function settleSessionBus(env: NodeJS.ProcessEnv): Promise<boolean> {
  const { address, isBroken } = await judgeBus(env);
  if (address !== undefined) env['DBUS_SESSION_BUS_ADDRESS'] = address;
  return isBroken;
}
