import { join } from 'node:path';
import { z } from 'zod/mini';
import { readText } from './read-file';
import { replaceFile } from './replace-file';

const sizeLimit = 64 * 1024;

/** More than are ever written. */
const mostFiles = 100;

const inventorySchema = z.object({ files: z.array(z.unknown()) });

/** Which files this program has written in a folder, so that one that is gone is not taken for one that never was. */
export interface Inventory {
  has(file: string): boolean;
  /** Says that a file was written. A disk that does not take the note costs the note alone. */
  add(file: string): void;
  /** Says that a file is not to be expected any more. */
  drop(file: string): void;
}

function filesIn(path: string): readonly string[] {
  const content = readText(path, sizeLimit);
  try {
    const known = inventorySchema.safeParse(JSON.parse((content.ok && content.value) || 'null'));
    const files = known.success ? known.data.files : [];
    return files.filter((file) => typeof file === 'string').slice(0, mostFiles);
  } catch {
    return [];
  }
}

/** Opens the inventory of a folder. One that cannot be read is begun anew. */
export function openInventory(folder: string): Inventory {
  const path = join(folder, 'inventory.json');
  const files = new Set(filesIn(path));
  const keep = () => {
    try {
      replaceFile(path, `${JSON.stringify({ files: [...files].toSorted() }, null, 2)}\n`);
    } catch {
      // It is asked again at the next start.
    }
  };
  return {
    has: (file) => files.has(file),
    add(file) {
      if (files.has(file)) return;
      files.add(file);
      keep();
    },
    drop(file) {
      if (files.delete(file)) keep();
    },
  };
}
