import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

const question = [
  '--session',
  '--print-reply=literal',
  '--dest=org.freedesktop.DBus',
  '/org/freedesktop/DBus',
  'org.freedesktop.DBus.GetNameOwner',
  'string:org.kde.StatusNotifierWatcher',
];

/**
 * What shows tray icons on this desktop. Windows and macOS always have it; on Linux a desktop without a StatusNotifier
 * host (plain GNOME among them) swallows the icon silently.
 *
 * @returns who it is, another one after it was restarted; undefined where there is none
 */
export async function findTrayHost(): Promise<string | undefined> {
  if (process.platform !== 'linux') return process.platform;
  const owner = await run('dbus-send', question, { timeout: 3_000 })
    .then(({ stdout }) => stdout.trim())
    .catch(() => '');
  return owner === '' ? undefined : owner;
}
