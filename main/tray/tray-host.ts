import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

const question = [
  '--session',
  '--print-reply',
  '--dest=org.freedesktop.DBus',
  '/org/freedesktop/DBus',
  'org.freedesktop.DBus.NameHasOwner',
  'string:org.kde.StatusNotifierWatcher',
];

/**
 * Whether anything shows tray icons on this desktop. Windows and macOS always do; on Linux a desktop without a
 * StatusNotifier host (plain GNOME among them) swallows the icon silently.
 */
export async function hasTrayHost(): Promise<boolean> {
  if (process.platform !== 'linux') return true;
  return run('dbus-send', question, { timeout: 3_000 })
    .then(({ stdout }) => stdout.includes('boolean true'))
    .catch(() => false);
}
