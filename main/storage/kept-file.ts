import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { failure, type Result, success } from '../../shared/result';
import { type Salvaged, withUnknown } from '../../shared/salvage';
import type { ReadStored } from '../../shared/stored';
import type { Sentence } from '../../shared/text/sentence';
import { keepBackup, removeBackups } from './backups';
import { type DiskCode, diskFailure } from './disk-failure';
import type { Inventory } from './inventory';
import { patiently } from './patiently';
import { InUseError, stateOf } from './read-file';
import { removeFile } from './remove-file';
import { flushFolder, replaceFile, takePlace } from './replace-file';
import { isTaken, moveAside, nameAside, newerName, newerNameAside, removeAsides } from './set-aside';
import { largestStored, newestGoodBackup, readStoredFile } from './stored-file';

/** A small JSON file that survives being damaged, and that is never written over unseen. */
export interface KeptFile<Value extends object> {
  /** What is kept now. */
  value(): Value;
  /**
   * Changes it, on disk first: after a failure the old value stands and the caller still holds the change. What somebody
   * changed in the file meanwhile is taken up before.
   */
  update(change: (current: Value) => Value): Result<undefined, DiskCode>;
  /** Replaces it. What somebody changed in the file meanwhile is set aside. */
  write(next: Value): Result<undefined, DiskCode>;
  /** Removes the file with its backups; what was ever set aside of it stays. */
  remove(): Result<undefined, DiskCode>;
  /** Removes what was set aside of it, where a person deletes what it holds. */
  removeAsides(): Result<undefined, DiskCode>;
}

/**
 * Puts a value into a file, whole and flushed or not at all.
 *
 * @param content - the value as JSON, what the file is to hold
 * @param aside - the path under which what was there before stays; undefined where it need not
 * @throws what the file system says; what was there before then stands as it was
 */
export type PutFile = (path: string, content: string, value: object, aside: string | undefined) => void;

interface Options<Value extends object> {
  readonly folder: string;
  /** File name without its ending; shown to the person when the file is damaged. */
  readonly name: string;
  readonly read: ReadStored<Value>;
  readonly fallback: Value;
  /** How many versions that the program started with are kept beside it; 0 for what must be gone when it is deleted. */
  readonly backups: number;
  /** Told what happened to the file; nothing when all is well. */
  readonly say: (sentence: Sentence) => void;
  /** Knows whether the file should be there. */
  readonly inventory?: Inventory | undefined;
  /** How the file is written; unless given, by {@link replaceFile}. */
  readonly put?: PutFile;
}

const serialize = (content: object) => `${JSON.stringify(content, null, 2)}\n`;

/**
 * Opens a kept file. What can't be used of it gives way to the newest good backup, else to the fallback, value by value;
 * the whole file is then set aside under another name, never deleted and never written over.
 */
export function openKeptFile<Value extends object>(options: Options<Value>): KeptFile<Value> {
  const {
    folder,
    name,
    read,
    fallback,
    backups,
    say,
    inventory,
    put = (path, content, _value, aside) => replaceFile(path, content, { aside }),
  } = options;
  const file = `${name}.json`;
  const path = join(folder, file);
  let current = fallback;
  let unknown: Salvaged<Value>['unknown'] = [];
  let known: string | undefined;
  // What names a file that can't be used while it could not be moved away: nothing may be written over it.
  let inTheWay: typeof nameAside | undefined;
  // True while it could not be read for another program.
  let isHeld = false;

  const backup = () => newestGoodBackup(folder, name, backups, read);
  const content = () => serialize(withUnknown(current, unknown));
  const use = (stored: Salvaged<Value>) => {
    current = stored.value;
    unknown = stored.unknown;
  };

  /** @returns what `move` returns, undefined where the disk does not let it */
  const makeWay = (nameFor: typeof nameAside, move: (aside: string) => void): string | undefined => {
    try {
      const aside = nameFor(folder, name);
      move(aside);
      return aside;
    } catch {
      inTheWay = nameFor;
      return undefined;
    }
  };

  /** Makes what is in use the file, so that the next start finds it in order. @throws what the file system says */
  const settle = (aside?: string) => {
    replaceFile(path, content(), { aside: aside && join(folder, aside) });
    inventory?.add(file);
  };

  /** A file that a newer version left behind comes back once this version can read it. */
  const takeBackNewer = () => {
    const waiting = join(folder, newerName(name));
    const stored = isTaken(waiting) ? readStoredFile(waiting, read) : undefined;
    if (!stored?.ok || !stored.value) return;
    try {
      const aside = isTaken(path) ? nameAside(folder, name) : undefined;
      takePlace(waiting, path, aside && join(folder, aside));
      say(({ keptFile }) => keptFile.newerIsBack({ file, aside, folder }));
    } catch {
      // It waits for a folder that may be written to.
    }
  };

  const open = () => {
    takeBackNewer();
    const stored = readStoredFile(path, read);
    if (stored.ok && stored.value?.dropped.length === 0) {
      use(stored.value);
      if (backups > 0) keepBackup(folder, name, backups, stored.value.content);
      inventory?.add(file);
      return;
    }
    const good = backup();
    const usable = stored.ok ? stored.value : undefined;
    // Better an old value than none, and than to lose what is good beside it.
    const canMend = stored.ok ? usable !== undefined : stored.error.code === 'not-ours' && good !== undefined;
    const mended = canMend ? readStoredFile(path, read, good) : stored;
    const best = (mended.ok ? mended.value : undefined) ?? usable;
    if (best) {
      use(best);
      const aside = makeWay(nameAside, settle);
      const values = (usable ?? best).dropped;
      say(({ keptFile }) => keptFile.dropped({ file, aside, folder, values }));
      return;
    }
    const instead = good === undefined ? 'nothing' : 'backup';
    const isMissed = inventory?.has(file) || good !== undefined;
    current = good ?? fallback;
    if (!stored.ok && stored.error.code === 'in-use') {
      isHeld = true;
      say(({ keptFile: { inUse, standIn } }) => inUse({ file, folder, standIn: standIn[instead] }));
      return;
    }
    if (good === undefined) inventory?.drop(file);
    if (!stored.ok) {
      const nameFor = stored.error.code === 'newer' ? newerNameAside : nameAside;
      const aside = makeWay(nameFor, good === undefined ? (name) => moveAside(path, name) : settle);
      const { code } = stored.error;
      say(({ keptFile: { unusable, reason, standIn } }) =>
        unusable({ file, aside, folder, reason: reason[code], standIn: standIn[instead] }),
      );
    } else if (isMissed) {
      try {
        if (good !== undefined) settle();
      } catch {
        // It stays in memory, and the next start does the same again.
      }
      say(({ keptFile: { missing, standIn } }) => missing({ file, folder, standIn: standIn[instead] }));
    }
  };

  /**
   * Sees to what something else did to the file since it was last read or written.
   *
   * @returns the name under which what is there is to stay, undefined where it may be replaced
   * @throws while another program holds it
   */
  const lookAgain = (takesUp: boolean): string | undefined => {
    if (!isHeld && stateOf(path) === known) return inTheWay && isTaken(path) ? inTheWay(folder, name) : undefined;
    const stored = readStoredFile(path, read);
    if (!stored.ok && stored.error.code === 'in-use') throw new InUseError(path);
    if (stored.ok && !stored.value) return undefined;
    if (stored.ok && stored.value) {
      const { value, dropped } = stored.value;
      const isSame = isDeepStrictEqual([value, stored.value.unknown], [current, unknown]);
      if (takesUp) {
        // What does not fit leaves what it was to replace.
        const mended = dropped.length > 0 ? readStoredFile(path, read, current) : stored;
        use(mended.ok && mended.value ? mended.value : stored.value);
      }
      if (dropped.length === 0 && (takesUp || isSame)) return undefined;
    }
    return (!stored.ok && stored.error.code === 'newer' ? newerNameAside : nameAside)(folder, name);
  };

  /** Writes, and only then believes it. */
  const attempt = (takesUp: boolean, change: (current: Value) => Value): Result<undefined, DiskCode> => {
    try {
      const isEdited = isHeld || stateOf(path) !== known;
      const aside = lookAgain(takesUp);
      const next = change(current);
      const whole = withUnknown(next, unknown);
      const written = serialize(whole);
      // What can't be read at the next start is not written.
      if (Buffer.byteLength(written) > largestStored) return failure('too-large-to-keep');
      put(path, written, whole, aside && join(folder, aside));
      known = stateOf(path);
      inTheWay = undefined;
      isHeld = false;
      current = next;
      inventory?.add(file);
      if (aside !== undefined && isEdited) say(({ keptFile }) => keptFile.editedMeanwhile({ file, aside, folder }));
      return success(undefined);
    } catch (error) {
      return diskFailure(error, folder);
    }
  };

  open();
  known = stateOf(path);

  return {
    removeAsides() {
      try {
        removeAsides(folder, name);
        return success(undefined);
      } catch (error) {
        return diskFailure(error, folder);
      }
    },
    value: () => current,
    update: (change) => attempt(true, change),
    write: (next) => attempt(false, () => next),
    remove() {
      try {
        removeBackups(folder, name, backups);
        patiently(() => removeFile(path));
        flushFolder(folder);
        inventory?.drop(file);
        known = undefined;
        inTheWay = undefined;
        isHeld = false;
        current = fallback;
        unknown = [];
        return success(undefined);
      } catch (error) {
        return diskFailure(error, folder);
      }
    },
  };
}
