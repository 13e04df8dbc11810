import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Result } from '../../../shared/result';
import { failure, success } from '../../../shared/result';
import { diskFailure } from '../../storage/disk-failure';
import { patiently, patientlyAwait } from '../../storage/patiently';
import { claimDraftFolder, doAll, emptyDraftFolder, removeDraft } from './draft-folder';

/** Long enough to read a message through in the mail program and send it. */
export const removedAfterMinutes = 30;

/** How many lie there at a time; another one takes the place of the oldest, which its mail program has read long since. */
export const draftsToOpenLimit = 5;

/** The `file:` links of the draft files that this program wrote and that may be opened, each with its removal. */
const links = new Map<string, NodeJS.Timeout>();

/** Where this run has written draft files. */
const usedFolders = new Set<string>();

/** The folder of draft files that lie there only to be opened; its own, so that it can be emptied blindly. */
export function folderOfDraftsToOpen(userData: string): string {
  return join(userData, 'drafts-to-open');
}

/** Removes a file at once or, while its mail program holds it, as soon as it can. */
async function removeSoon(path: string): Promise<void> {
  try {
    await patientlyAwait(async () => removeDraft(path));
  } catch {
    // Quitting and the next start try it too.
    setTimeout(() => void removeSoon(path), 60_000).unref();
  }
}

/** Removes a draft file that was written to be opened, as when nothing opened it. */
export function removeDraftToOpen(link: string): void {
  const timer = links.get(link);
  if (timer === undefined) return;
  clearTimeout(timer);
  links.delete(link);
  void removeSoon(fileURLToPath(link));
}

/**
 * Writes a draft file for a mail program to open. Only this person can read it, and it is removed again after
 * {@link removedAfterMinutes}, when {@link draftsToOpenLimit} newer ones lie there, when the program quits, and when it
 * next starts.
 *
 * @returns its `file:` link
 */
export function writeDraftToOpen(folder: string, content: Buffer): Result<string> {
  const path = join(folder, `alm-support-email-${crypto.randomUUID()}.eml`);
  try {
    if (!claimDraftFolder(folder)) return failure('disk', { folder });
    usedFolders.add(folder);
    writeFileSync(path, content, { mode: 0o600, flag: 'wx' });
    // The system may have taken off so much that nobody can read it.
    chmodSync(path, 0o600);
  } catch (error) {
    // What did reach a full disk may hold the PIN.
    void removeSoon(path);
    return diskFailure(error, folder);
  }
  const link = pathToFileURL(path).href;
  links.set(
    link,
    setTimeout(() => removeDraftToOpen(link), removedAfterMinutes * 60_000),
  );
  // A map keeps the order in which they were written.
  const [oldest] = links.keys();
  if (oldest !== undefined && links.size > draftsToOpenLimit) removeDraftToOpen(oldest);
  return success(link);
}

/** Whether a link leads to a draft file that this program wrote and has not removed. */
export function isDraftToOpen(link: string): boolean {
  return links.has(link);
}

/**
 * Removes what an earlier run has left, as far as no program holds it: at once what can be, else within a second, without
 * keeping anybody waiting. What this run writes meanwhile stays.
 */
export async function removeLeftDrafts(folders: readonly string[]): Promise<void> {
  const current = () => new Set([...links.keys()].map((link) => fileURLToPath(link)));
  await Promise.allSettled(folders.map((folder) => patientlyAwait(async () => emptyDraftFolder(folder, current()))));
}

/**
 * Removes all of them, in this folder and wherever this run has written any; for the moment of quitting, so it waits for
 * programs that hold one, for a second in all. The next start sees to what is left then.
 *
 * @param tryAgain - repeats what fails for a moment
 */
export function removeDraftsToOpen(folder: string, tryAgain: (work: () => void) => void = patiently): void {
  for (const timer of links.values()) clearTimeout(timer);
  links.clear();
  const folders = new Set([folder, ...usedFolders]);
  usedFolders.clear();
  try {
    tryAgain(() => doAll(folders, (each) => emptyDraftFolder(each)));
  } catch {
    // Nobody is there any more to be told.
  }
}
