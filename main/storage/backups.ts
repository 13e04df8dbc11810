import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { patiently } from './patiently';
import { readBytes } from './read-file';
import { removeFile } from './remove-file';
import { replaceFile } from './replace-file';

const backupPath = (folder: string, name: string, age: number) => join(folder, `${name}.backup-${age}.json`);

/** Where the backups of a file lie, the newest first. */
export function backupPaths(folder: string, name: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => backupPath(folder, name, index + 1));
}

/**
 * Makes a file's content the newest of its backups, unless it is that already. A disk that does not take it costs the
 * backup and nothing else.
 *
 * @param content - what the file holds
 * @param count - how many backups there are to be
 */
export function keepBackup(folder: string, name: string, count: number, content: string): void {
  const at = (age: number) => backupPath(folder, name, age);
  try {
    const newest = readBytes(at(1), content.length * 4);
    if (newest.ok && newest.value?.equals(Buffer.from(content))) return;
    // Complete before any of the others makes room for it.
    replaceFile(at(0), content);
    for (let age = count - 1; age >= 0; age -= 1) {
      if (existsSync(at(age))) patiently(() => renameSync(at(age), at(age + 1)));
    }
  } catch {
    // The file itself is good, and the next start tries again.
  }
}

/** Removes all backups of a file, for what must be gone with it. @throws what the file system says */
export function removeBackups(folder: string, name: string, count: number): void {
  for (const path of backupPaths(folder, name, count)) patiently(() => removeFile(path));
}
