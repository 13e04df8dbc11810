import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import type { Inventory } from './inventory';
import { patiently } from './patiently';
import { flushFolder } from './replace-file';

/**
 * Gives a kept file the name that it has today, where an earlier version called it otherwise. One that is there under today's
 * name, or was, is left alone. A disk that refuses is tried again at the next start.
 *
 * @param former - the name it had, without its ending
 * @param name - the one it has today
 */
export function takeOverFormerName(folder: string, former: string, name: string, inventory: Inventory): void {
  const [before, now] = [`${former}.json`, `${name}.json`];
  if (inventory.has(now) || existsSync(join(folder, now)) || !existsSync(join(folder, before))) return;
  try {
    patiently(() => renameSync(join(folder, before), join(folder, now)));
    flushFolder(folder);
    inventory.add(now);
    inventory.drop(before);
  } catch {
    // What it holds is still there under its former name.
  }
}
