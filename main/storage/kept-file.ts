import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { failure, type Result, success } from '../../shared/result';
import { type Salvaged, withUnknown } from '../../shared/salvage';
import type { ReadStored } from '../../shared/stored';
import { text } from '../../shared/text';
import { keepBackup, removeBackups } from './backups';
import { type DiskCode, diskFailure } from './disk-failure';
import type { Inventory } from './inventory';
import { patiently } from './patiently';
import { stateOf } from './read-file';
import { removeFile } from './remove-file';
import { flushFolder, replaceFile } from './replace-file';
import { isTaken, newerName, removeAsides, setAside, setNewerAside } from './set-aside';
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
 * @throws what the file system says
 */
export type PutFile = (path: string, content: string, value: object) => void;

interface Options<Value extends object> {
  readonly folder: string;
  /** File name without its ending; shown to the person when the file is damaged. */
  readonly name: string;
  readonly read: ReadStored<Value>;
  readonly fallback: Value;
  /** How many versions that the program started with are kept beside it; 0 for what must be gone when it is deleted. */
  readonly backups: number;
  /** Told what happened to the file, in words for the person; nothing when all is well. */
  readonly say: (message: string) => void;
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
    put = (path, content) => replaceFile(path, content),
  } = options;
  const file = `${name}.json`;
  const path = join(folder, file);
  let current = fallback;
  let unknown: Salvaged<Value>['unknown'] = [];
  let known: string | undefined;
  // True while a file that can't be used could not be moved away: nothing may be written over it.
  let isInTheWay = false;

  const backup = () => newestGoodBackup(folder, name, backups, read);
  const content = () => serialize(withUnknown(current, unknown));
  const use = (stored: Salvaged<Value>) => {
    current = stored.value;
    unknown = stored.unknown;
  };

  /** @returns the file's new name, undefined where the folder does not let it be moved */
  const makeWay = (move = setAside): string | undefined => {
    try {
      const aside = move(path, name);
      isInTheWay = false;
      return aside;
    } catch {
      isInTheWay = true;
      return undefined;
    }
  };

  /** Makes what is in use the file, so that the next start finds it in order. */
  const settle = () => {
    if (isInTheWay) return;
    try {
      replaceFile(path, content());
      inventory?.add(file);
    } catch {
      // It stays in memory, and the next start does the same again.
    }
  };

  /** Uses the newest good backup, else the fallback. @returns what to say of it */
  const standIn = (): string => {
    const good = backup();
    current = good ?? fallback;
    if (good === undefined) inventory?.drop(file);
    else settle();
    return text.keptFile.standIn[good === undefined ? 'nothing' : 'backup'];
  };

  /** A file that a newer version left behind comes back once this version can read it. */
  const takeBackNewer = () => {
    const waiting = join(folder, newerName(name));
    const stored = isTaken(waiting) ? readStoredFile(waiting, read) : undefined;
    if (!stored?.ok || !stored.value) return;
    try {
      const aside = isTaken(path) ? setAside(path, name) : undefined;
      patiently(() => renameSync(waiting, path));
      flushFolder(folder);
      say(text.keptFile.newerIsBack({ file, aside, folder }));
    } catch {
      // It waits for a folder that may be written to.
    }
  };

  const open = () => {
    takeBackNewer();
    const stored = readStoredFile(path, read);
    if (!stored.ok) {
      const aside = makeWay(stored.error.code === 'newer' ? setNewerAside : setAside);
      const reason = text.keptFile.reason[stored.error.code];
      say(text.keptFile.unusable({ file, aside, folder, reason, standIn: standIn() }));
    } else if (!stored.value) {
      const isMissed = inventory?.has(file) || backup() !== undefined;
      if (isMissed) say(text.keptFile.missing({ file, folder, standIn: standIn() }));
    } else if (stored.value.dropped.length > 0) {
      // Better an old value than none.
      const mended = readStoredFile(path, read, backup());
      use(mended.ok && mended.value ? mended.value : stored.value);
      const aside = makeWay();
      settle();
      say(text.keptFile.dropped({ file, aside, folder, values: stored.value.dropped }));
    } else {
      use(stored.value);
      if (backups > 0) keepBackup(folder, name, backups, stored.value.content);
      inventory?.add(file);
    }
  };

  /** Sees to what something else did to the file since it was last read or written. */
  const lookAgain = (takesUp: boolean) => {
    if (isInTheWay) {
      setAside(path, name);
      isInTheWay = false;
    }
    if (stateOf(path) === known) return;
    const stored = readStoredFile(path, read);
    if (stored.ok && !stored.value) return;
    if (stored.ok && stored.value) {
      const { value, dropped } = stored.value;
      const isSame = isDeepStrictEqual([value, stored.value.unknown], [current, unknown]);
      if (takesUp) {
        // What does not fit leaves what it was to replace.
        const mended = dropped.length > 0 ? readStoredFile(path, read, current) : stored;
        use(mended.ok && mended.value ? mended.value : stored.value);
      }
      if (dropped.length === 0 && (takesUp || isSame)) return;
    }
    const isNewer = !stored.ok && stored.error.code === 'newer';
    const aside = isNewer ? setNewerAside(path, name) : setAside(path, name);
    say(text.keptFile.editedMeanwhile({ file, aside, folder }));
  };

  /** Writes, and only then believes it. */
  const attempt = (takesUp: boolean, change: (current: Value) => Value): Result<undefined, DiskCode> => {
    try {
      lookAgain(takesUp);
      const next = change(current);
      const whole = withUnknown(next, unknown);
      const written = serialize(whole);
      // What can't be read at the next start is not written.
      if (Buffer.byteLength(written) > largestStored) return failure('too-large-to-keep');
      put(path, written, whole);
      known = stateOf(path);
      current = next;
      inventory?.add(file);
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
        current = fallback;
        unknown = [];
        return success(undefined);
      } catch (error) {
        return diskFailure(error, folder);
      }
    },
  };
}
