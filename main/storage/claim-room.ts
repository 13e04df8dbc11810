import { rmSync, writeFileSync } from 'node:fs';

/**
 * Makes sure that the disk takes a content, before a library puts it in the place of a good file. The libraries that
 * write files whole write once and do not look at how much arrived, so that a disk that fills up half-way would leave
 * half a file where a good one was; and where a folder is not to be written to they would try again for seconds.
 *
 * @param path - the file that is to be written; the claim lies beside it for a moment
 * @throws what the file system says when it has no room, or no right, for it
 */
export function claimRoom(path: string, content: string | Uint8Array): void {
  const claim = `${path}.${process.pid}.room`;
  try {
    writeFileSync(claim, content, { mode: 0o600, flush: true });
  } finally {
    rmSync(claim, { force: true });
  }
}
