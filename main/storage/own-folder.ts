import { chmodSync, mkdirSync, readdirSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { text } from '../../shared/text';
import { codeOf } from './disk-failure';
import { flushFolder } from './replace-file';
import { isTaken, setAside } from './set-aside';

/**
 * Makes a folder that its owner alone can read, unless it is there.
 *
 * @throws what the file system says
 */
export function makeOwnFolder(folder: string): void {
  try {
    mkdirSync(folder, { mode: 0o700 });
    // The system may have taken so much off that its owner could not enter it.
    chmodSync(folder, 0o700);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
    return;
  }
  flushFolder(dirname(folder));
}

function reasonOf(error: unknown): string {
  const { reason } = text.keptFile;
  switch (codeOf(error)) {
    case 'ENOTDIR':
    case 'ELOOP':
      return reason['not-a-folder'];
    case 'ENOENT':
      return reason['dangling-link'];
    case 'EACCES':
    case 'EPERM':
      return reason['no-permission'];
    default:
      return reason.unreadable;
  }
}

/**
 * The names of what lies in a folder of the program's. What is in the folder's place and can't be read is moved out of the
 * way, so that there can be one, and never deleted.
 *
 * @param say - told of that, in words for the person
 */
export function namesInOwnFolder(folder: string, say: (message: string) => void): readonly string[] {
  if (!isTaken(folder)) return [];
  try {
    return readdirSync(folder);
  } catch (error) {
    const [file, place] = [basename(folder), dirname(folder)];
    let aside: string | undefined;
    try {
      aside = setAside(folder, file, '');
    } catch {
      // It stays where it is, and saying so is all that can be done.
    }
    const standIn = text.keptFile.standIn.nothing;
    say(text.keptFile.unusable({ file, aside, folder: place, reason: reasonOf(error), standIn }));
    return [];
  }
}
