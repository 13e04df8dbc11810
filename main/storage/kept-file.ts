import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import Store from 'electron-store';
import { type Result, success } from '../../shared/result';
import { text } from '../../shared/text';
import { keepBackup, newestGoodBackup } from './backups';
import { claimRoom } from './claim-room';
import { type DiskCode, diskFailure } from './disk-failure';
import { readJson } from './read-json';

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

const forThePersonAlone = 0o600;

const serialize = (content: Content) => `${JSON.stringify(content, null, 2)}\n`;

/** Moves a file out of the way, under a name that nothing has yet. @returns that name */
function setAside(folder: string, name: string): string {
  const stem = `${name}.set-aside-${new Date().toISOString().replaceAll(/[:.]/g, '-')}`;
  let aside = `${stem}.json`;
  for (let copy = 2; existsSync(join(folder, aside)); copy += 1) aside = `${stem}-${copy}.json`;
  renameSync(join(folder, `${name}.json`), join(folder, aside));
  return aside;
}

/**
 * Opens a kept file. One that cannot be read is set aside under another name, never deleted and never overwritten; the
 * newest of up to three good backups takes its place, else the fallback. So does it where the file is missing.
 */
export function openKeptFile<Value extends Content>({
  folder,
  name,
  read,
  fallback,
  keepsBackups,
}: Options<Value>): KeptFile<Value> {
  const file = `${name}.json`;
  const path = join(folder, file);
  let current = fallback;
  let notice: string | undefined;
  let store: Store<Content> | undefined;
  // Set when the damaged file could not be moved out of the way: then nothing may be written over it.
  let blocked: Result<never, DiskCode> | undefined;

  const restore = (): boolean => {
    const backup = keepsBackups ? newestGoodBackup(folder, name, read) : undefined;
    current = backup ?? fallback;
    return backup !== undefined;
  };

  const open = () => {
    if (!existsSync(path)) {
      restore();
      return;
    }
    const stored = readJson(path, read);
    if (stored.ok) {
      current = stored.value;
      if (keepsBackups) keepBackup(folder, name);
      return;
    }
    const restored = restore();
    const aside = setAside(folder, name);
    notice = text.keptFile.setAside({ file, aside, folder, reason: stored.error.message, restored });
  };

  try {
    open();
  } catch (error) {
    blocked = diskFailure(error, folder);
    notice = text.keptFile.unreadable({ file, folder });
  }

  return {
    value: () => current,
    write(next) {
      if (blocked) return blocked;
      try {
        claimRoom(path, serialize(next));
        store ??= new Store<Content>({
          name,
          cwd: folder,
          serialize,
          configFileMode: forThePersonAlone,
          clearInvalidConfig: false,
        });
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
