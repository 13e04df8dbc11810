import { join } from 'node:path';
import { z } from 'zod';
import { builtInGuide } from '../../shared/guide/built-in-guide';
import { type Guide, guideSchema } from '../../shared/guide/schema';
import { failure, type Result, success } from '../../shared/result';
import { readStored } from '../../shared/stored';
import type { PolicyGuides } from '../policy/policy-guides';
import { diskFailure } from '../storage/disk-failure';
import { type KeptFile, openKeptFile } from '../storage/kept-file';
import { makeOwnFolder, namesInOwnFolder } from '../storage/own-folder';

const keptGuideSchema = z.strictObject({
  version: z.literal(1),
  /** Absent where there is no file. */
  guide: guideSchema.optional(),
  /** The guide as it was published, before the person corrected it. */
  original: guideSchema.optional(),
  /** The person entered it, so that nothing in it is a correction of what somebody else published. */
  isByHand: z.boolean().optional(),
});

type KeptGuide = z.infer<typeof keptGuideSchema>;

const nothing: KeptGuide = { version: 1 };

/** Reads the file of one guide, number by number: one that can't be read costs itself. */
export const readKeptGuide = readStored<KeptGuide>(keptGuideSchema, nothing);

/** More than anyone depends on, and few enough to be read at once. */
const mostGuides = 200;

/** The folder that the person's own guides lie in, each in a file named by its id. */
export const guidesFolder = 'guides';

const fileOfGuide = /^([a-z][a-z0-9-]{0,39})\.(?:json|newer\.json|backup-\d\.json)$/;

/** All guides that this desk knows: the built-in one, and the person's own and corrected ones. */
export interface Shelf {
  /** All of them, the built-in one first, then by product. They are read when first asked for. */
  list(): readonly Guide[];
  /** As {@link list}, as far as they were read: nothing waits for those that are not in use. */
  listed(): readonly Guide[];
  /** Reads those that are not in use, one at a time so that nothing waits for all of them, and tells of them. */
  readAll(): Promise<void>;
  /** The one that is in use. */
  current(): Guide;
  find(id: string): Guide | undefined;
  /** What a guide was before the person corrected it; undefined where it is as it was published. */
  original(id: string): Guide | undefined;
  /** Whether the person brought it, as against the one that comes with the program. */
  isOwn(id: string): boolean;
  /** Turns to another guide. @returns `unknown-guide` */
  choose(id: string): Result<undefined>;
  /** Keeps a new guide, or a changed one in place of what had its id. */
  save(guide: Guide): Result<undefined>;
  /** Takes a guide as published, in place of what had its id and of what was corrected in it. */
  replace(guide: Guide, corrected?: Guide): Result<undefined>;
  /** Removes a guide; of the built-in one its corrections. */
  remove(id: string): Result<undefined>;
  /** Takes back the last change, as long as the program runs. */
  undo(): Result<undefined>;
  /** To be told when what the organisation hands out has changed. */
  refresh(): void;
  onChange(listener: () => void): void;
}

interface Surroundings {
  /** Told, in words for the person, what happened to files that can't be used. */
  readonly say: (message: string) => void;
  /** Which guide was in use last, and remembers another. */
  readonly chosen: { get(): string; set(id: string): void };
  /** Those that the organisation hands out; without, there are none. */
  readonly fromPolicy?: Pick<PolicyGuides, 'list' | 'hasBuiltIn'>;
}

const noneFromPolicy: Pick<PolicyGuides, 'list' | 'hasBuiltIn'> = { list: () => [], hasBuiltIn: () => true };

/** Opens the guides in a folder. Only the one in use is read before somebody looks at the others. */
export function openShelf(folder: string, { say, chosen, fromPolicy = noneFromPolicy }: Surroundings): Shelf {
  const place = join(folder, guidesFolder);
  const files = new Map<string, KeptFile<KeptGuide>>();
  const listeners: (() => void)[] = [];
  let all: readonly Guide[] | undefined;
  let inUse: Guide | undefined;
  let before: { readonly id: string; readonly kept: KeptGuide } | undefined;

  const fileOf = (id: string): KeptFile<KeptGuide> => {
    const known = files.get(id);
    if (known) return known;
    const opened = openKeptFile<KeptGuide>({
      folder: place,
      name: id,
      read: readKeptGuide,
      fallback: nothing,
      backups: 1,
      say,
    });
    files.set(id, opened);
    return opened;
  };
  /** A copy that somebody made of a file is a guide of its own. */
  const own = (id: string): Guide | undefined => {
    const { guide } = fileOf(id).value();
    return guide && (guide.id === id ? guide : { ...guide, id });
  };

  const idsInFolder = (): readonly string[] => [
    ...new Set(namesInOwnFolder(place, say).flatMap((entry) => fileOfGuide.exec(entry)?.[1] ?? [])),
  ];

  const handedOut = (id: string) => fromPolicy.list().find((guide) => guide.id === id);
  /** Unless the organisation hands out its own in place of it. */
  const isBuiltInOffered = () => fromPolicy.hasBuiltIn() || handedOut(builtInGuide.id) !== undefined;

  const read = (): readonly Guide[] => {
    const owned = idsInFolder().flatMap((id) => own(id) ?? []);
    // What the person has corrected stands in for what it was, whoever it came from.
    const isOwned = ({ id }: Guide) => owned.some((each) => each.id === id);
    const known = [...owned, ...fromPolicy.list().filter((guide) => !isOwned(guide))];
    const first = known.find(({ id }) => id === builtInGuide.id) ?? builtInGuide;
    const others = known
      .filter(({ id }) => id !== builtInGuide.id)
      .toSorted((a, b) => a.product.localeCompare(b.product, 'en'));
    // There is always one: a policy that switches the built-in guide off, and whose own cannot be read, must not end all help.
    return isBuiltInOffered() || others.length === 0 ? [first, ...others] : others;
  };
  const list = () => {
    all ??= read();
    return all;
  };
  const find = (id: string) =>
    all?.find((guide) => guide.id === id) ??
    own(id) ??
    handedOut(id) ??
    (id === builtInGuide.id ? builtInGuide : undefined);
  const current = () => {
    // Where the built-in one is switched off, another has to be found first.
    if (!isBuiltInOffered()) inUse ??= list().find(({ id }) => id === chosen.get()) ?? list()[0];
    inUse ??= find(chosen.get()) ?? find(builtInGuide.id) ?? builtInGuide;
    return inUse;
  };

  const announce = () => {
    const wasRead = all !== undefined;
    all = wasRead ? read() : undefined;
    inUse = undefined;
    for (const listener of listeners) listener();
  };
  const put = (id: string, kept: KeptGuide): Result<undefined> => {
    try {
      makeOwnFolder(place);
    } catch (error) {
      return diskFailure(error, folder);
    }
    const file = fileOf(id);
    const former = file.value();
    const written = kept.guide ? file.write(kept) : file.remove();
    if (!written.ok) return written;
    before = { id, kept: former };
    announce();
    return success(undefined);
  };

  return {
    list,
    listed: () => all ?? [current()],
    async readAll() {
      if (all !== undefined) return;
      for (const id of idsInFolder()) {
        own(id);
        await new Promise(setImmediate);
      }
      if (list().length > 1) for (const listener of listeners) listener();
    },
    current,
    find,
    isOwn: (id) => id !== builtInGuide.id && handedOut(id) === undefined,
    refresh: announce,
    original: (id) => fileOf(id).value().original,
    choose(id) {
      if (!find(id)) return failure('unknown-guide');
      chosen.set(id);
      announce();
      return success(undefined);
    },
    save(guide) {
      const { id } = guide;
      if (!find(id) && list().length >= mostGuides) return failure('too-many', { of: 'guides', limit: mostGuides });
      const kept = fileOf(id).value();
      const original = kept.original ?? find(id);
      if (kept.isByHand || !original) return put(id, { version: 1, guide, isByHand: true });
      return put(id, { version: 1, guide, original });
    },
    replace(guide, corrected) {
      const { id } = guide;
      if (!find(id) && list().length >= mostGuides) return failure('too-many', { of: 'guides', limit: mostGuides });
      return put(id, corrected ? { version: 1, guide: corrected, original: guide } : { version: 1, guide });
    },
    remove(id) {
      if (!fileOf(id).value().guide) return failure('unknown-guide');
      return put(id, nothing);
    },
    undo() {
      if (!before) return failure('nothing-to-undo', { of: 'guides' });
      const { id, kept } = before;
      const undone = put(id, kept);
      if (undone.ok) before = undefined;
      return undone;
    },
    onChange: (listener) => listeners.push(listener),
  };
}
