import { basename, dirname } from 'node:path';
import { type Result, success } from '../../shared/result';
import { diskFailure } from './disk-failure';
import { replaceFile } from './replace-file';

/** The file that was written, by its name alone; absent where the person changed their mind. */
export interface Saved {
  readonly file?: string;
}

// A file that the person places is theirs to share; what the system takes off new files is taken off here too.
const forAnyone = 0o666;

/**
 * Writes a file where the person wants it, whole or not at all.
 *
 * @param isSecret - whether it is for this person alone
 */
export function writeChosen(path: string, content: string | Uint8Array, isSecret = false): Result<Saved> {
  try {
    replaceFile(path, content, isSecret ? 0o600 : forAnyone);
    return success({ file: basename(path) });
  } catch (error) {
    return diskFailure(error, dirname(path));
  }
}
