import { lstatSync, readdirSync, renameSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { patiently } from './patiently';
import { removeFile } from './remove-file';
import { flushFolder } from './replace-file';

/** Whether a name is in use, by whatever. */
export function isTaken(path: string): boolean {
  try {
    lstatSync(path);
    return true;
  } catch (error) {
    // Where a file is in the place of its folder, nothing can be there.
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
      return false;
    throw error;
  }
}

/** Where a file of a newer version waits for that version to come back. */
export function newerName(name: string): string {
  return `${name}.newer.json`;
}

const stamp = (time: Date) => time.toISOString().replaceAll(/[:.]/g, '-');

/**
 * A name that nothing has yet, for a file, or whatever lies in its place, that is to be out of the way.
 *
 * @param name - its name without an ending; the new one begins with it
 * @param ending - such as `.json`
 */
export function nameAside(folder: string, name: string, ending = '.json'): string {
  const stem = `${name}.set-aside-${stamp(new Date())}`;
  let aside = `${stem}${ending}`;
  for (let copy = 2; isTaken(join(folder, aside)); copy += 1) aside = `${stem}-${copy}${ending}`;
  return aside;
}

/** The same for a file of a newer version: the name where that version looks for it. */
export function newerNameAside(folder: string, name: string): string {
  const aside = newerName(name);
  return isTaken(join(folder, aside)) ? nameAside(folder, name) : aside;
}

/**
 * Moves what lies at a path to another name in the same folder. It is never read for that, so it may be anything.
 *
 * @returns the new name
 * @throws what the file system says
 */
export function moveAside(path: string, aside: string): string {
  const folder = dirname(path);
  patiently(() => renameSync(path, join(folder, aside)));
  flushFolder(folder);
  return aside;
}

/** The same, under {@link nameAside}. */
export function setAside(path: string, name: string, ending?: string): string {
  return moveAside(path, nameAside(dirname(path), name, ending));
}

/** Removes files of a folder, but never a folder in it: one that was in the place of a file is somebody else's. */
function removeThose(folder: string, isMeant: (entry: string) => boolean): void {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
  const meant = readdirSync(folder, { withFileTypes: true }).filter(
    (entry) => !entry.isDirectory() && isMeant(entry.name),
  );
  for (const { name } of meant) patiently(() => removeFile(join(folder, name)));
  if (meant.length > 0) flushFolder(folder);
}

/**
 * Removes what was set aside of a file, for what must be gone with it.
 *
 * @throws what the file system says
 */
export function removeAsides(folder: string, name: string): void {
  removeThose(folder, (entry) => entry.startsWith(`${name}.set-aside-`) || entry === newerName(name));
}

/** The same for all files of a folder. @throws what the file system says */
export function removeEveryAside(folder: string): void {
  removeThose(folder, (entry) => entry.includes('.set-aside-') || entry.endsWith(newerName('')));
}

/**
 * Removes what was set aside before a time, and so holds nothing younger.
 *
 * @param name - of which file; of all in the folder, unless given
 * @throws what the file system says
 */
export function removeOldAsides(folder: string, before: Date, name = ''): void {
  const limit = stamp(before);
  removeThose(folder, (entry) => {
    const at = /\.set-aside-(\d{4}-\d\d-\d\dT[\d-]+Z)/.exec(entry)?.[1];
    return at !== undefined && at < limit && (name === '' || entry.startsWith(`${name}.set-aside-`));
  });
}
