import { lstatSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The names of files that a write leaves behind when it is killed: this program's own, electron-store's, and those of
 * older versions. Each begins with the name of a file that this program writes.
 */
const unfinished =
  /^(?<file>.+?\.(?:json|jsonl|desktop|eml))\.(?:[0-9a-f]{16}\.tmp(?:\.tmp-\d{10}[0-9a-f]{6})?|tmp-\d{10}[0-9a-f]{6}|\d+\.room)$/;

/**
 * Removes what writes that were killed have left in a folder; it may hold whole texts. Nothing is being written there
 * meanwhile, as this program writes alone and at once.
 *
 * @param isOurs - whether a file of that name is this program's; what stands beside any other is left alone
 */
export function removeLeftovers(folder: string, isOurs: (file: string) => boolean): void {
  for (const name of namesIn(folder)) {
    const file = unfinished.exec(name)?.groups?.['file'];
    if (file === undefined || !isOurs(file)) continue;
    const path = join(folder, name);
    try {
      if (lstatSync(path).isFile()) rmSync(path);
    } catch {
      // The next start tries again.
    }
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
