import { accessSync, constants, copyFileSync, existsSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import Store from 'electron-store';
import { failure, type Result, success } from '../../shared/result';
import { text } from '../../shared/text';
import { type DiskCode, diskFailure } from './disk-failure';

type Content = Record<string, unknown>;

/** A small JSON file that this program alone writes, and that survives being damaged. */
export interface KeptFile<Value extends Content> {
  /** What is kept now. */
  value(): Value;
  /** Replaces it, on disk first: after a failure the old value stands and the caller still holds the new one. */
  write(next: Value): Result<undefined, DiskCode>;
  /** What happened to the file while it was opened, in words for the person; absent when all was well. */
  readonly notice?: string;
}

interface Options<Value extends Content> {
  readonly folder: string;
  /** File name without its ending; shown to the person when the file is damaged. */
  readonly name: string;
  readonly read: (stored: unknown) => Result<Value>;
  readonly fallback: Value;
  /** False for what must be gone when the person deletes it. */
  readonly keepsBackups: boolean;
}

const backups = [1, 2, 3] as const;

function readJson<Value>(path: string, read: (stored: unknown) => Result<Value>): Result<Value> {
  try {
    return read(JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    if (error instanceof SyntaxError) return failure('not-json', text.keptFile.notJson);
    throw error;
  }
}

function rotateBackups(path: string, backupPath: (age: number) => string): void {
  const newest = backupPath(1);
  if (existsSync(newest) && readFileSync(newest).equals(readFileSync(path))) return;
  for (const age of [...backups].reverse().slice(1)) {
    if (existsSync(backupPath(age))) renameSync(backupPath(age), backupPath(age + 1));
  }
  copyFileSync(path, newest);
}

/**
 * Opens a kept file. One that cannot be read is set aside under another name, never deleted and never overwritten; the
 * newest of up to three good backups takes its place, else the fallback.
 */
export function openKeptFile<Value extends Content>({
  folder,
  name,
  read,
  fallback,
  keepsBackups,
}: Options<Value>): KeptFile<Value> {
  const path = join(folder, `${name}.json`);
  const backupPath = (age: number) => join(folder, `${name}.backup-${age}.json`);
  let current = fallback;
  let notice: string | undefined;
  let store: Store<Content> | undefined;
  // Set when the damaged file could not be moved out of the way: then nothing may be written over it.
  let blocked: Result<never, DiskCode> | undefined;

  const restoreBackup = (): boolean => {
    for (const age of backups.filter((candidate) => existsSync(backupPath(candidate)))) {
      const backup = readJson(backupPath(age), read);
      if (backup.ok) {
        current = backup.value;
        return true;
      }
    }
    return false;
  };

  try {
    if (existsSync(path)) {
      const stored = readJson(path, read);
      if (stored.ok) {
        current = stored.value;
        if (keepsBackups) rotateBackups(path, backupPath);
      } else {
        const aside = `${name}.set-aside-${new Date().toISOString().replaceAll(/[:.]/g, '-')}.json`;
        const restored = restoreBackup();
        renameSync(path, join(folder, aside));
        notice = text.keptFile.setAside({
          file: `${name}.json`,
          aside,
          folder,
          reason: stored.error.message,
          restored,
        });
      }
    }
  } catch (error) {
    blocked = diskFailure(error, folder);
    notice = text.keptFile.unreadable({ file: `${name}.json`, folder });
  }

  return {
    value: () => current,
    write(next) {
      if (blocked) return blocked;
      try {
        // Asked first: the store would try again for seconds where the folder is not to be written to.
        accessSync(folder, constants.W_OK);
        store ??= new Store<Content>({ name, cwd: folder, clearInvalidConfig: false });
        store.store = next;
        current = next;
        return success(undefined);
      } catch (error) {
        return diskFailure(error, folder);
      }
    },
    ...(notice === undefined ? {} : { notice }),
  };
}
