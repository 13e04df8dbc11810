import { randomUUID } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Result } from '../../shared/result';
import { success } from '../../shared/result';
import { diskFailure } from '../storage/disk-failure';

/** Long enough to read a message through in the mail program and send it. */
export const removedAfterMinutes = 30;

/** The `file:` links of the draft files that this program wrote and that are still there, each with its removal. */
const links = new Map<string, NodeJS.Timeout>();

/** The folder of draft files that lie there only to be opened; its own, so that it can be emptied blindly. */
export function folderOfDraftsToOpen(userData: string): string {
  return join(userData, 'drafts-to-open');
}

// A mail program may hold its file; then the next start takes it away.
function remove(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch {}
}

/**
 * Writes a draft file for a mail program to open. Only this person can read it, and it is removed again after
 * {@link removedAfterMinutes}, when the program quits, and when it next starts.
 *
 * @returns its `file:` link
 */
export function writeDraftToOpen(folder: string, content: Buffer): Result<string> {
  const path = join(folder, `alm-support-email-${randomUUID()}.eml`);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(path, content, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    // What did reach a full disk may hold the PIN.
    remove(path);
    return diskFailure(error, folder);
  }
  const link = pathToFileURL(path).href;
  links.set(
    link,
    setTimeout(() => {
      links.delete(link);
      remove(fileURLToPath(link));
    }, removedAfterMinutes * 60_000),
  );
  return success(link);
}

/** Whether a link leads to a draft file that this program wrote and has not removed. */
export function isDraftToOpen(link: string): boolean {
  return links.has(link);
}

/** Removes all of them, also those that an earlier run has left. */
export function removeDraftsToOpen(folder: string): void {
  for (const timer of links.values()) clearTimeout(timer);
  links.clear();
  remove(folder);
}
