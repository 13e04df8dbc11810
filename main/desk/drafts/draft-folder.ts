import { chmodSync, lstatSync, mkdirSync, readdirSync, rmdirSync, rmSync, truncateSync } from 'node:fs';
import { basename, join } from 'node:path';
import { removeFile } from '../../storage/remove-file';

const visibleName = 'alm-lifeline-drafts';
const draftName = /alm-support-email-[0-9a-f-]{36}\.eml/;

/**
 * The folder of draft files for mail programs that see no hidden folder. It lies among the person's own, so whatever else is
 * put there is theirs and stays.
 *
 * @param parent - a folder that the person and their mail program can see
 */
export function visibleDraftFolder(parent: string): string {
  return join(parent, visibleName);
}

const mayRemove = (folder: string, name: string) => basename(folder) !== visibleName || draftName.test(name);

/** Does something to all of them, whatever comes of each. @throws the first failure */
export function doAll<Item>(items: Iterable<Item>, work: (item: Item) => void): void {
  const failures: unknown[] = [];
  for (const item of items) {
    try {
      work(item);
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw failures[0];
}

/** Removes a draft file; where that cannot be, at least what it holds. @throws why it could not be removed */
export function removeDraft(path: string): void {
  try {
    if (lstatSync(path, { throwIfNoEntry: false })?.isDirectory()) rmSync(path, { recursive: true, force: true });
    else removeFile(path);
  } catch (error) {
    try {
      if (lstatSync(path).isFile()) truncateSync(path);
    } catch {
      // Whoever holds it lets nobody write to it either.
    }
    throw error;
  }
}

/**
 * Makes a folder this person's alone, whether or not it was there.
 *
 * @returns false where something else is in its place, such as a link to another folder
 * @throws what the file system says
 */
export function claimDraftFolder(folder: string): boolean {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (!lstatSync(folder).isDirectory()) return false;
  chmodSync(folder, 0o700);
  return true;
}

/**
 * Removes every draft file in a folder, and the folder if that empties it. A link in its place is removed and not followed.
 *
 * @param kept - paths of those that stay
 * @throws the first failure, once everything was tried
 */
export function emptyDraftFolder(folder: string, kept: ReadonlySet<string> = new Set()): void {
  const found = lstatSync(folder, { throwIfNoEntry: false });
  if (!found) return;
  if (!found.isDirectory()) {
    if (mayRemove(folder, basename(folder))) removeFile(folder);
    return;
  }
  const drafts = readdirSync(folder).filter((name) => mayRemove(folder, name) && !kept.has(join(folder, name)));
  doAll(drafts, (name) => removeDraft(join(folder, name)));
  if (readdirSync(folder).length === 0) rmdirSync(folder);
}
