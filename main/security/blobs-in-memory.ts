import { rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Has Chromium keep a page's blobs in memory alone: there it stops at a fixed share, on disk it takes a tenth of it, and
 * leaves it there until the next start. It pages blobs out to a folder; where a file stands in its place, it does not.
 * Must run before the first session is made, and in the one program that uses the folder.
 *
 * @param folder - where Chromium keeps a session's data
 */
export function keepBlobsInMemory(folder: string): void {
  const place = join(folder, 'blob_storage');
  try {
    if (statSync(place, { throwIfNoEntry: false })?.isFile()) return;
    // What an earlier run has paged out; nobody can read it any more.
    rmSync(place, { recursive: true, force: true });
    writeFileSync(place, '', { flag: 'wx', mode: 0o600 });
  } catch {
    // Where nothing can be written, Chromium cannot write either.
  }
}
