import { writeFileSync } from 'atomically';
import { claimRoom } from './claim-room';

/** How long to try again where a virus scanner or a backup program holds the old file, in milliseconds. */
const patience = 1_000;

/**
 * Replaces a file as a whole or not at all: the content goes into a file beside it, down to the disk, and only then
 * takes its place.
 *
 * @param mode - for whom; unless said otherwise the person alone
 * @throws what the file system says; the old file then stands as it was
 */
export function replaceFile(path: string, content: string | Uint8Array, mode = 0o600): void {
  claimRoom(path, content);
  writeFileSync(path, content, { mode, timeout: patience });
}
