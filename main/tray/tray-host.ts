import { type AskBus, askSessionBus, type BusAnswer, theBus } from '../system/bus/session-bus';

/**
 * Whether anything shows tray icons here: the one that does, another one after it was restarted; `none` on a clear no; and
 * `unknown` where nobody could be asked.
 */
export type TrayHost = { readonly owner: string } | 'none' | 'unknown';

/** Reads who owns the name of a tray; only an answer that nobody does is a no. */
export function readTrayHost(answer: BusAnswer): TrayHost {
  if (answer.kind === 'value' && typeof answer.value === 'string') return { owner: answer.value };
  const isNobody = answer.kind === 'error' && answer.name === 'org.freedesktop.DBus.Error.NameHasNoOwner';
  return isNobody ? 'none' : 'unknown';
}

/**
 * Asks what shows tray icons on this desktop. Windows and macOS always have it; on Linux a desktop without a
 * StatusNotifier host (plain GNOME among them) swallows the icon silently.
 */
export async function findTrayHost(platform = process.platform, ask: AskBus = askSessionBus): Promise<TrayHost> {
  if (platform !== 'linux') return { owner: platform };
  const answer = await ask({ ...theBus, member: 'GetNameOwner', args: ['org.kde.StatusNotifierWatcher'] }, 3_000);
  return readTrayHost(answer);
}
