import { join } from 'node:path';
import { z } from 'zod/mini';
import { salvage } from '../../shared/salvage';
import type { Sentence } from '../../shared/text/sentence';
import { backupPaths, removeBackups } from './backups';
import { readText } from './read-file';
import { removeFile } from './remove-file';
import { flushFolder } from './replace-file';
import { isTaken, moveAside, nameAside, newerNameAside } from './set-aside';

/** What a list of hundreds of long reports came to. */
const sizeLimit = 256 * 1024 * 1024;
const formerBackups = 3;

interface Former<Item extends { readonly id: string }> {
  readonly folder: string;
  /** The file's name without its ending. */
  readonly name: string;
  /** What the list is called in it. */
  readonly list: string;
  readonly schema: z.ZodMiniType<Item>;
  readonly empty: (id: string, stored: unknown) => Partial<Item>;
  readonly say: (sentence: Sentence) => void;
}

const versionSchema = z.looseObject({ version: z.number() });

function elementsIn(path: string, list: string): readonly unknown[] | 'newer' | 'in-use' | undefined {
  const content = readText(path, sizeLimit);
  if (!content.ok && content.error.code === 'in-use') return 'in-use';
  try {
    const stored: unknown = JSON.parse((content.ok && content.value) || 'null');
    const version = versionSchema.safeParse(stored);
    if (version.success && version.data.version > 1) return 'newer';
    return z.looseObject({ [list]: z.array(z.unknown()) }).safeParse(stored).data?.[list];
  } catch {
    return undefined;
  }
}

/**
 * Takes over the file in which older versions kept all items of a kind, item by item. It is removed once each of them is
 * kept as it was, and set aside where one is not.
 *
 * @param keep - keeps an item, and says whether it did
 * @returns the items that could be read and not be kept, as on a full disk; the file is then left for the next start
 */
export function takeOverList<Item extends { readonly id: string }>(
  { folder, name, list, schema, empty, say }: Former<Item>,
  keep: (item: Item) => boolean,
): readonly Item[] {
  const file = `${name}.json`;
  const path = join(folder, file);
  if (!isTaken(path)) return [];
  const found = elementsIn(path, list);
  // The next start takes it over.
  if (found === 'in-use') return [];
  const fromBackup = () =>
    backupPaths(folder, name, formerBackups)
      .map((backup) => elementsIn(backup, list))
      .find((elements) => Array.isArray(elements));
  const elements = Array.isArray(found) ? found : (fromBackup() ?? []);
  const dropped: string[] = [];
  const notKept: Item[] = [];
  for (const [index, element] of elements.entries()) {
    const salvaged = salvage(schema, element, empty(crypto.randomUUID(), element));
    if (!salvaged) dropped.push(`${list}.${index}`);
    else {
      dropped.push(...salvaged.dropped.map((field) => `${list}.${index}.${field}`));
      if (salvaged.unknown.length > 0) dropped.push(`${list}.${index}`);
      if (!keep(salvaged.value)) notKept.push(salvaged.value);
    }
  }
  if (notKept.length > 0) return notKept;
  try {
    if (Array.isArray(found) && dropped.length === 0) {
      removeBackups(folder, name, formerBackups);
      removeFile(path);
      flushFolder(folder);
      return [];
    }
    const nameFor = found === 'newer' ? newerNameAside : nameAside;
    const aside = moveAside(path, nameFor(folder, name));
    if (Array.isArray(found)) say(({ keptFile }) => keptFile.dropped({ file, aside, folder, values: dropped }));
    else {
      const code = found === 'newer' ? 'newer' : 'not-ours';
      const instead = elements.length > 0 ? 'backup' : 'nothing';
      say(({ keptFile: { unusable, reason, standIn } }) =>
        unusable({ file, aside, folder, reason: reason[code], standIn: standIn[instead] }),
      );
    }
  } catch {
    // It stays where it is, and the next start takes over what is new in it.
  }
  return [];
}
