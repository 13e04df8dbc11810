import { chmodSync, mkdirSync, readdirSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { Sentence } from '../../shared/text/sentence';
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

function reasonOf(error: unknown) {
  switch (codeOf(error)) {
    case 'ENOTDIR':
    case 'ELOOP':
      return 'not-a-folder';
    case 'ENOENT':
      return 'dangling-link';
    case 'EACCES':
    case 'EPERM':
      return 'no-permission';
    default:
      return 'unreadable';
  }
}

/**
 * The names of what lies in a folder of the program's. What is in the folder's place and can't be read is moved out of the
 * way, so that there can be one, and never deleted.
 *
 * @param say - told of that
 */
export function namesInOwnFolder(folder: string, say: (sentence: Sentence) => void): readonly string[] {
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
    const moved = { file, aside, folder: place };
    say(({ keptFile: { unusable, reason, standIn } }) =>
      unusable({ ...moved, reason: reason[reasonOf(error)], standIn: standIn.nothing }),
    );
    return [];
  }
}
