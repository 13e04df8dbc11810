import { lstatSync, readdirSync, renameSync } from 'node:fs';
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

/**
 * Moves a file, or whatever lies in its place, out of the way under a name that nothing has yet. It is never read for
 * that, so it may be anything.
 *
 * @param path - where it lies
 * @param name - its name without an ending; the new one begins with it
 * @param ending - such as `.json`
 * @returns the new name
 * @throws what the file system says
 */
export function setAside(path: string, name: string, ending = '.json'): string {
  const folder = dirname(path);
  const stem = `${name}.set-aside-${new Date().toISOString().replaceAll(/[:.]/g, '-')}`;
  let aside = `${stem}${ending}`;
  for (let copy = 2; isTaken(join(folder, aside)); copy += 1) aside = `${stem}-${copy}${ending}`;
  patiently(() => renameSync(path, join(folder, aside)));
  flushFolder(folder);
  return aside;
}

/** The same for a file of a newer version, under the name where that version looks for it. */
export function setNewerAside(path: string, name: string): string {
  const folder = dirname(path);
  const aside = newerName(name);
  if (isTaken(join(folder, aside))) return setAside(path, name);
  patiently(() => renameSync(path, join(folder, aside)));
  flushFolder(folder);
  return aside;
}

/**
 * Removes what was set aside of a file, for what must be gone with it.
 *
 * @throws what the file system says
 */
export function removeAsides(folder: string, name: string): void {
  if (!isTaken(folder)) return;
  const isAside = (entry: string) => entry.startsWith(`${name}.set-aside-`) || entry === newerName(name);
  const asides = readdirSync(folder).filter(isAside);
  for (const entry of asides) patiently(() => removeFile(join(folder, entry)));
  if (asides.length > 0) flushFolder(folder);
}
