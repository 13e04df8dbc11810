import { copyFileSync, existsSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import type { Result } from '../../shared/result';
import { readJson } from './read-json';

const ages = [1, 2, 3] as const;

const backupPath = (folder: string, name: string, age: number) => join(folder, `${name}.backup-${age}.json`);

/**
 * Makes a file the newest of three backups, unless it is that already. A disk that does not take it costs the backup and
 * nothing else.
 */
export function keepBackup(folder: string, name: string): void {
  const path = join(folder, `${name}.json`);
  const at = (age: number) => backupPath(folder, name, age);
  try {
    if (existsSync(at(1)) && readFileSync(at(1)).equals(readFileSync(path))) return;
    // Complete before any of the others makes room for it.
    copyFileSync(path, at(0));
    for (const age of [2, 1, 0].filter((candidate) => existsSync(at(candidate)))) renameSync(at(age), at(age + 1));
  } catch {
    // The file itself is good, and the next start tries again.
  }
}

/** What the newest backup holds that can be read, or undefined. */
export function newestGoodBackup<Value>(
  folder: string,
  name: string,
  read: (stored: unknown) => Result<Value>,
): Value | undefined {
  for (const age of ages) {
    try {
      const backup = readJson(backupPath(folder, name, age), read);
      if (backup.ok) return backup.value;
    } catch {
      // One that is missing or cannot be read says nothing about the others.
    }
  }
  return undefined;
}
