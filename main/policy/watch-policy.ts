import { type FSWatcher, watch } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { PolicyInForce } from './policy-in-force';

/** How long a change may take to be complete, in milliseconds: what copies a file writes it in pieces. */
const settles = 100;

/** How often a place is asked that cannot say when it changes, in milliseconds. */
const askedEvery = 15 * 60_000;

/**
 * Has a policy looked at again when its file changes, comes or goes, with its folder or without.
 *
 * @param file - undefined where the system keeps it elsewhere: it is then asked from time to time
 * @param askElsewhere - looks at what lies elsewhere, as nobody says when that changes
 * @returns what ends it
 */
export function watchPolicy(
  policy: Pick<PolicyInForce, 'refresh'>,
  file: string | undefined,
  askElsewhere: () => Promise<void> = async () => undefined,
): () => void {
  const asking = setInterval(() => {
    void policy.refresh();
    void askElsewhere();
  }, askedEvery).unref();
  if (file === undefined) return () => clearInterval(asking);
  const folder = dirname(file);
  let inFolder: FSWatcher | undefined;
  let soon: NodeJS.Timeout | undefined;
  const look = () => {
    clearTimeout(soon);
    soon = setTimeout(() => void policy.refresh(), settles).unref();
  };
  const tryWatching = (path: string, told: (name: string | null) => void): FSWatcher | undefined => {
    try {
      const watcher = watch(path, { persistent: false }, (_event, name) => told(name));
      watcher.on('error', () => watcher.close());
      return watcher;
    } catch {
      // It is not there; the folder around it says when it comes.
      return undefined;
    }
  };
  const watchFolder = () => {
    inFolder?.close();
    inFolder = tryWatching(folder, look);
  };
  const around = tryWatching(dirname(folder), (name) => {
    if (name !== null && name !== basename(folder)) return;
    watchFolder();
    look();
  });
  watchFolder();
  return () => {
    clearInterval(asking);
    clearTimeout(soon);
    around?.close();
    inFolder?.close();
  };
}
