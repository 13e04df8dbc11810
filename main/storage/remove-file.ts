import { unlinkSync } from 'node:fs';

/**
 * Removes a file, or a link itself, if it is there. Node's `rmSync` does the same, but since Node 24 its errors have lost the
 * code of a file that is held or of a disk that takes no changes, by which it is tried again or put into words.
 *
 * @throws what the file system says
 */
export function removeFile(path: string): void {
  try {
    unlinkSync(path);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
}
