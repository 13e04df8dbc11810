import { posix } from 'node:path';
import { xdgFolder } from '../machine/xdg-folders';

/**
 * Where the session bus listens, as paths that Node can connect to: the first that answers is the bus. Kinds of address
 * other than Unix sockets are left out.
 * https://dbus.freedesktop.org/doc/dbus-specification.html#addresses
 *
 * @param env - DBUS_SESSION_BUS_ADDRESS, or without it the place where systemd puts the bus
 * @returns nothing where it is not known; a leading NUL means the abstract namespace of Linux
 */
export function sessionBusSockets(env: Readonly<Record<string, string | undefined>>): readonly string[] {
  const addresses = env['DBUS_SESSION_BUS_ADDRESS'];
  const runtime = xdgFolder(env, 'XDG_RUNTIME_DIR');
  if (addresses) return addresses.split(';').flatMap(socketOf);
  return runtime === undefined ? [] : [posix.join(runtime, 'bus')];
}

function socketOf(address: string): readonly string[] {
  const [transport, pairs = ''] = address.split(/:(.*)/s);
  if (transport !== 'unix') return [];
  const values = new Map(pairs.split(',').map((pair) => [pair.split('=', 1)[0], pair.slice(pair.indexOf('=') + 1)]));
  const abstract = values.get('abstract');
  const path = values.get('path') ?? (abstract === undefined ? undefined : `\0${abstract}`);
  if (!path) return [];
  try {
    return [decodeURIComponent(path)];
  } catch {
    return [];
  }
}
