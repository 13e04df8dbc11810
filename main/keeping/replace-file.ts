import { existsSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import stubborn from 'stubborn-fs';

/** How long to try again where a virus scanner or a backup program holds the old file, in milliseconds. */
const patience = 1_000;

/**
 * Replaces a file as a whole or not at all: the content goes into a file beside it, down to the disk, and only then
 * takes its place. Known libraries for this write once and do not look at how much arrived, so that a disk that fills up
 * half-way leaves half a file in place of the good one.
 *
 * @param mode - for whom; unless said otherwise the person alone
 * @throws what the file system says; the old file then stands as it was
 */
export function replaceFile(path: string, content: string | Uint8Array, mode = 0o600): void {
  const target = existsSync(path) ? realpathSync(path) : path;
  const fresh = `${target}.${process.pid}.new`;
  try {
    writeFileSync(fresh, content, { mode, flush: true });
    stubborn.retry.renameSync({ timeout: patience })(fresh, target);
  } catch (error) {
    rmSync(fresh, { force: true });
    throw error;
  }
}
