import { join } from 'node:path';
import { builtInGuide } from '../../shared/guide/built-in-guide';
import type { Guide } from '../../shared/guide/schema';
import { slugPattern } from '../../shared/guide/slug-pattern';
import { failure, type Result, success } from '../../shared/result';
import type { Sentence } from '../../shared/text/sentence';
import type { PolicyGuides } from '../policy/policy-guides';
import { diskFailure } from '../storage/disk-failure';
import { type KeptFile, openKeptFile } from '../storage/kept-file';
import { makeOwnFolder, namesInOwnFolder } from '../storage/own-folder';
import { openFormerGuides } from './former-guides';
import { type KeptGuide, noKeptGuide, readKeptGuide } from './kept-guide-schema';

/** More than anyone depends on, and few enough to be read at once. */
const mostGuides = 200;

/** The folder that the person's own guides lie in, each in a file named by its id. */
export const guidesFolder = 'guides';

const fileOfGuide = /^([^.]+)\.(?:json|newer\.json|backup-\d\.json)$/;

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
  /** The last change of any guide, and what would be there without it. */
  lastChange(): LastChange | undefined;
  /** Takes back the last change, then the one before it. */
  undo(): Result<undefined>;
  /** To be told when what the organisation hands out has changed. */
  refresh(): void;
  onChange(listener: () => void): void;
}

/** A change that can be taken back. */
interface LastChange {
  readonly at: Date;
  readonly product: string;
  /** How many numbers its guide had before; undefined where there was no such guide. */
  readonly numbers: number | undefined;
}

interface Surroundings {
  /** Told what happened to files that can't be used. */
  readonly say: (sentence: Sentence) => void;
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
  const former = openFormerGuides(place, say);

  const fileOf = (id: string): KeptFile<KeptGuide> => {
    const known = files.get(id);
    if (known) return known;
    const opened = openKeptFile<KeptGuide>({
      folder: place,
      name: id,
      read: readKeptGuide,
      fallback: noKeptGuide,
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
    ...new Set(
      namesInOwnFolder(place, say)
        .map((entry) => fileOfGuide.exec(entry)?.[1] ?? '')
        .filter((id) => slugPattern.test(id)),
    ),
  ];

  const handedOut = (id: string) => fromPolicy.list().find((guide) => guide.id === id);
  /** What there is of a guide without anything of the person's own. */
  const published = (id: string) => handedOut(id) ?? (id === builtInGuide.id ? builtInGuide : undefined);
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
  const find = (id: string) => all?.find((guide) => guide.id === id) ?? own(id) ?? published(id);
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
  const write = (id: string, kept: KeptGuide): Result<undefined> => {
    const file = fileOf(id);
    return kept.guide ? file.write(kept) : file.remove();
  };
  const put = (id: string, kept: KeptGuide): Result<undefined> => {
    try {
      makeOwnFolder(place);
    } catch (error) {
      return diskFailure(error, folder);
    }
    const remembered = former.add(id, fileOf(id).value());
    if (!remembered.ok) return remembered;
    const written = write(id, kept);
    // Nothing was changed, so there is nothing to take back.
    if (!written.ok) former.dropLast();
    else announce();
    return written;
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
      const removed = put(id, noKeptGuide);
      return removed.ok ? fileOf(id).removeAsides() : removed;
    },
    lastChange() {
      const last = former.last();
      if (!last) return undefined;
      const { id, at, kept } = last;
      const before = kept.guide ?? published(id);
      return { at, product: (before ?? find(id))?.product ?? id, numbers: before?.lines.length };
    },
    undo() {
      const last = former.last();
      if (!last) return failure('nothing-to-undo', { of: 'guides' });
      const written = write(last.id, last.kept);
      if (!written.ok) return written;
      const dropped = former.dropLast();
      announce();
      return dropped;
    },
    onChange: (listener) => listeners.push(listener),
  };
}
