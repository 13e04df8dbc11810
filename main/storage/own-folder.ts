import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { codeOf } from './disk-failure';
import { flushFolder } from './replace-file';

/**
 * Makes a folder that its owner alone can read, unless it is there.
 *
 * @throws what the file system says
 */
export function makeOwnFolder(folder: string): void {
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
    return;
  }
  flushFolder(dirname(folder));
}
