import { chmodSync, closeSync, fsyncSync, openSync, readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import Store from 'electron-store';
import type { PutFile } from '../../storage/kept-file';
import { patiently } from '../../storage/patiently';
import { readText } from '../../storage/read-file';
import { takePlace, targetToReplace, temporaryName } from '../../storage/replace-file';

/** What the file system would have said, had anyone listened. */
class DiskFullError extends Error {
  readonly code = 'ENOSPC';
}

function flushFile(path: string): void {
  const file = patiently(() => openSync(path, 'r+'));
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Removes a temporary file, and the one beside it that electron-store removes in its own time. */
function removeWith(temporary: string): void {
  const folder = dirname(temporary);
  for (const name of readdirSync(folder)) {
    if (name.startsWith(basename(temporary))) rmSync(join(folder, name), { force: true });
  }
}

/**
 * How settings are written: electron-store writes a file beside the old one, and that takes its place once it was read back
 * whole and flushed. electron-store alone would put it there unread, and on a disk that fills up half-way that is half a
 * file; nor does it flush the folder.
 *
 * @param closeChannel - as `openSettings` takes it
 */
export function putThroughStore(closeChannel: (channel: string) => void): PutFile {
  return (path, content, value, aside) => {
    const target = targetToReplace(path, aside);
    const temporary = temporaryName(target);
    try {
      const store = new Store<Record<string, unknown>>({
        cwd: dirname(target),
        name: basename(temporary, '.tmp'),
        fileExtension: 'tmp',
        // What comes in is what has to be in the file, byte by byte.
        serialize: () => content,
        configFileMode: 0o600,
        clearInvalidConfig: false,
      });
      closeChannel('electron-store-get-data');
      store.store = { ...value };
      chmodSync(temporary, 0o600);
      const written = readText(temporary, content.length * 4);
      if (!written.ok || written.value !== content) throw new DiskFullError('The file is not whole.');
      flushFile(temporary);
      takePlace(temporary, target, aside);
    } catch (error) {
      removeWith(temporary);
      throw error;
    }
  };
}
