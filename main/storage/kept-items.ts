import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod/mini';
import type { FailureFacts } from '../../shared/failure-schema';
import { failure, type Result, success } from '../../shared/result';
import { isNestedTooDeep, salvage } from '../../shared/salvage';
import type { ReadStored } from '../../shared/stored';
import type { Sentence } from '../../shared/text/sentence';
import { type DiskCode, diskFailure } from './disk-failure';
import { takeOverList } from './former-list';
import { type KeptFile, openKeptFile } from './kept-file';
import { makeOwnFolder, namesInOwnFolder } from './own-folder';
import { removeAsides, removeEveryAside, removeOldAsides } from './set-aside';

/** Things of one kind, each in a file of its own: saving one costs what changed, and a damaged one costs itself. */
export interface KeptItems<Item> {
  /** All of them, in no order. They are read when first asked for. */
  list(): readonly Item[];
  /** Keeps an item, a new one or a changed one. @returns `too-many` for a new one beyond the limit */
  save(item: Item): Result<undefined, DiskCode | 'too-many'>;
  /** Removes an item with its backups. One that is not there is gone already. */
  remove(id: string): Result<undefined, DiskCode>;
  /** The same for one that a person deletes: what was set aside of it goes as well, also where it was removed before. */
  erase(id: string): Result<undefined, DiskCode>;
  /** The same for all of them: whatever was set aside goes, that of the list of older versions too. */
  eraseAll(): Result<undefined, DiskCode>;
  /** Removes what was set aside before a time. */
  removeOldAsides(before: Date): Result<undefined, DiskCode>;
}

interface Options<Item extends { readonly id: string }> {
  /** Where the folder of these items lies. */
  readonly folder: string;
  /** What that folder is called, and the file in which older versions kept all of them. */
  readonly name: string;
  /** What they are called in that file. */
  readonly formerList: string;
  /** Of one item; a strict one. */
  readonly schema: z.ZodMiniType<Item>;
  /** What stands in for values of a stored item that can't be read; one that lacks any other can't be used. */
  readonly empty: (id: string, stored: unknown) => Partial<Item>;
  readonly limit: number;
  /** What is said beyond it. */
  readonly tooMany: FailureFacts['too-many'];
  /** How many earlier versions of each are kept. */
  readonly backups: number;
  readonly say: (sentence: Sentence) => void;
}

const fileOfItem = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.(?:json|newer\.json|backup-\d\.json)$/;

/** Beyond this many, messages about damaged files help nobody. */
const toldOneByOne = 3;

interface ItemFile<Item> {
  readonly version: 1;
  /** Absent where there is no file. */
  readonly item?: Item;
}

interface Kept<Item> {
  readonly file: KeptFile<ItemFile<Item>>;
  readonly item: Item;
}

const itemFileSchema = z.looseObject({ version: z.unknown(), item: z.unknown() });

/** Reads a file of one item, value by value. */
function readItem<Item extends object>(
  schema: z.ZodMiniType<Item>,
  empty: (stored: unknown) => Partial<Item>,
): ReadStored<ItemFile<Item>> {
  return (stored, standIn) => {
    const file = itemFileSchema.safeParse(stored);
    const { version, item: found } = file.data ?? {};
    if (typeof version === 'number' && version > 1) return failure('newer');
    const salvaged = salvage(schema, found, standIn?.item ?? empty(found));
    if (!salvaged) return failure('not-ours');
    const { value: item, dropped, unknown } = salvaged;
    const inItem = unknown.map(({ path, value }) => ({ path: ['item', ...path], value }));
    const beside = Object.entries(file.data ?? {}).filter(([key]) => key !== 'version' && key !== 'item');
    const inFile = [...inItem, ...beside.map(([key, value]) => ({ path: [key], value }))];
    // What is nested without end is in the file that is set aside, and nowhere else.
    const kept = inFile.filter(({ value }) => !isNestedTooDeep(value));
    const tooDeep = inFile.filter(({ value }) => isNestedTooDeep(value)).map(({ path }) => path.join('.'));
    const spoiled = version === 1 ? [] : ['version'];
    return success({ value: { version: 1, item }, dropped: [...spoiled, ...dropped, ...tooDeep], unknown: kept });
  };
}

/** Opens the items of a kind. */
export function openKeptItems<Item extends { readonly id: string }>(options: Options<Item>): KeptItems<Item> {
  const { name, formerList, schema, empty, limit, tooMany, backups, say } = options;
  const folder = join(options.folder, name);
  let loaded: Map<string, Kept<Item>> | undefined;

  const openItem = (id: string, tell: (sentence: Sentence) => void): KeptFile<ItemFile<Item>> =>
    openKeptFile<ItemFile<Item>>({
      folder,
      name: id,
      read: readItem(schema, (stored) => empty(id, stored)),
      fallback: { version: 1 },
      backups,
      say: tell,
    });

  const idsInFolder = (): readonly string[] => [
    ...new Set(namesInOwnFolder(folder, say).flatMap((entry) => fileOfItem.exec(entry)?.[1] ?? [])),
  ];

  const keep = (items: Map<string, Kept<Item>>, item: Item): Result<undefined, DiskCode> => {
    try {
      makeOwnFolder(folder);
    } catch (error) {
      return diskFailure(error, options.folder);
    }
    const file = items.get(item.id)?.file ?? openItem(item.id, say);
    const written = file.write({ version: 1, item });
    if (written.ok) items.set(item.id, { file, item });
    return written;
  };

  const read = (): Map<string, Kept<Item>> => {
    const items = new Map<string, Kept<Item>>();
    const sentences: Sentence[] = [];
    for (const id of idsInFolder()) {
      const file = openItem(id, (sentence) => sentences.push(sentence));
      const { item } = file.value();
      // A copy that somebody made of a file is an item of its own.
      if (item) items.set(id, { file, item: { ...item, id } });
    }
    const count = sentences.length;
    if (count > toldOneByOne) say(({ keptFile }) => keptFile.several({ count, folder }));
    else for (const sentence of sentences) say(sentence);
    const former = { folder: options.folder, name, list: formerList, schema, empty, say };
    const keepFormer = (item: Item): boolean => {
      const known = items.get(item.id);
      if (isDeepStrictEqual(known?.item, item)) return true;
      // An older version that ran meanwhile may have changed it: both stay.
      return keep(items, known ? { ...item, id: crypto.randomUUID() } : item).ok;
    };
    for (const item of takeOverList(former, keepFormer)) {
      if (!items.has(item.id)) items.set(item.id, { file: openItem(item.id, say), item });
    }
    return items;
  };

  const items = () => {
    loaded ??= read();
    return loaded;
  };

  const remove = (id: string): Result<undefined, DiskCode> => {
    const removed = items().get(id)?.file.remove() ?? success(undefined);
    if (removed.ok) items().delete(id);
    return removed;
  };

  const attempt = (work: () => void): Result<undefined, DiskCode> => {
    try {
      work();
      return success(undefined);
    } catch (error) {
      return diskFailure(error, options.folder);
    }
  };

  return {
    list: () => Array.from(items().values(), ({ item }) => item),
    save(item) {
      const isNew = !items().has(item.id);
      return isNew && items().size >= limit ? failure('too-many', tooMany) : keep(items(), item);
    },
    remove,
    erase(id) {
      const cleared = attempt(() => removeAsides(folder, id));
      return cleared.ok ? remove(id) : cleared;
    },
    eraseAll() {
      const results = [...items().keys()].map(remove);
      const cleared = attempt(() => {
        removeEveryAside(folder);
        removeAsides(options.folder, name);
      });
      return results.find(({ ok }) => !ok) ?? cleared;
    },
    removeOldAsides: (before) =>
      attempt(() => {
        removeOldAsides(folder, before);
        removeOldAsides(options.folder, before, name);
      }),
  };
}
