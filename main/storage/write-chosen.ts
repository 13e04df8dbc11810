import { chmodSync, closeSync, constants, lstatSync, openSync, type Stats, statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { failure, type Result, success } from '../../shared/result';
import { codeOf, diskFailure } from './disk-failure';
import { patiently } from './patiently';
import { replaceFile } from './replace-file';

/** The file that was written, by its name alone; absent where the person changed their mind. */
export interface Saved {
  readonly file?: string;
}

// A file that the person places is theirs to share; what the system takes off new files is taken off here too.
const forAnyone = 0o666;
const permissions = 0o777;
const anyWriting = 0o222;

/** What a link leads to; nothing where it leads nowhere. */
function followed(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

// By writing rights and not by its folder's: a file can be replaced that nobody may write to. Asked by opening it, because
// the system then also judges links that somebody else has put in a folder open to all.
function openForWriting(path: string): void {
  // Windows has no flag for not waiting.
  const flags = constants.O_WRONLY | (constants.O_NONBLOCK ?? 0);
  patiently(() => closeSync(openSync(path, flags)));
}

/**
 * Looks at what is in the place where a file is to be written, without waiting for a pipe or waking a device.
 *
 * @returns the permissions of the file that would be replaced, where a link leads to one: of that one; undefined where
 *   there is none. A failure for whatever else is there, and for a file that this person may not write to.
 */
export function whatIsThere(path: string): Result<number | undefined> {
  const file = basename(path);
  try {
    if (!lstatSync(path, { throwIfNoEntry: false })) {
      // Its folder must be there all the same.
      lstatSync(dirname(path));
      return success(undefined);
    }
    const found = followed(path);
    if (found?.isDirectory()) return failure('is-folder', { file });
    if (!found?.isFile()) return failure('not-regular', { file });
    if ((found.mode & anyWriting) === 0) return failure('protected', { file });
    openForWriting(path);
    return success(found.mode & permissions);
  } catch (error) {
    const mayNot = ['EACCES', 'EPERM', 'ETXTBSY'].includes(codeOf(error)) && followed(path) !== undefined;
    return mayNot ? failure('protected', { file }) : diskFailure(error, dirname(path));
  }
}

/**
 * Writes a file where the person wants it, whole or not at all. A link stays: the file that it leads to is replaced. A file
 * that is replaced keeps its permissions unless the new one is a secret.
 *
 * @param isSecret - whether it is for this person alone
 */
export function writeChosen(path: string, content: string | Uint8Array, isSecret = false): Result<Saved> {
  const there = whatIsThere(path);
  if (!there.ok) return there;
  const mode = isSecret ? 0o600 : there.value;
  try {
    replaceFile(path, content, { mode: mode ?? forAnyone });
    // Making it had what the system takes off new files taken off.
    if (mode !== undefined) chmodSync(path, mode);
    return success({ file: basename(path) });
  } catch (error) {
    return diskFailure(error, dirname(path));
  }
}
