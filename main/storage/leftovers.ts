import { type Dirent, readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { targetOf } from './replace-file';

/**
 * The names of files that a write leaves behind when it is killed: this program's own, electron-store's, and those of
 * older versions. Each begins with the name of a file that this program writes.
 */
const unfinished =
  /^(?<file>.+?\.(?:json|jsonl|desktop|eml))\.(?:[0-9a-f]{16}\.tmp(?:\.tmp-\d{10}[0-9a-f]{6})?|tmp-\d{10}[0-9a-f]{6}|\d+\.room)$/;

/**
 * Removes what writes that were killed have left in a folder, and beside the files that links in it lead to; it may hold
 * whole texts. Nothing is being written there meanwhile, as this program writes alone and at once.
 *
 * @param isOurs - whether a file of that name is this program's; what stands beside any other is left alone
 */
export function removeLeftovers(folder: string, isOurs: (file: string) => boolean): void {
  for (const entry of entriesIn(folder)) {
    const path = join(folder, entry.name);
    if (entry.isSymbolicLink() && isOurs(entry.name)) {
      const target = targetOf(path);
      if (target !== path) removeFrom(dirname(target), entriesIn(dirname(target)), (file) => file === basename(target));
    }
  }
  removeFrom(folder, entriesIn(folder), isOurs);
}

function removeFrom(folder: string, entries: readonly Dirent[], isOurs: (file: string) => boolean): void {
  for (const entry of entries) {
    const file = unfinished.exec(entry.name)?.groups?.['file'];
    if (file === undefined || !isOurs(file) || !entry.isFile()) continue;
    try {
      rmSync(join(folder, entry.name));
    } catch {
      // The next start tries again.
    }
  }
}

function entriesIn(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
