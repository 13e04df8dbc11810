import {
  closeSync,
  constants,
  fchmodSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { type Attempt, patiently } from './patiently';
import { flushFolder } from './replace-file';
import { isTaken } from './set-aside';

const newline = 10;

function endsInTornLine(file: number, size: number): boolean {
  const last = Buffer.alloc(1);
  return size > 0 && readSync(file, last, 0, 1, size - 1) === 1 && last[0] !== newline;
}

// A pipe in the file's place must not make the program wait.
const forAppending = constants.O_RDWR | constants.O_APPEND | constants.O_CREAT | (constants.O_NONBLOCK ?? 0);

/** Takes back what did reach a full disk, which may be half a line. Windows refuses it to a file opened for appending. */
function takeBack(path: string, file: number, size: number): void {
  try {
    ftruncateSync(file, size);
  } catch {
    try {
      patiently(() => truncateSync(path, size));
    } catch {
      // A torn line costs itself alone.
    }
  }
}

/**
 * Writes one line at the end of a file, and flushes it to the disk before it returns. A file that is not there is made, for
 * the person alone.
 *
 * @param attempt - how it is tried again while another program holds the file
 * @throws what the file system says; nothing of the line is then in the file
 */
export function appendLine(path: string, line: Buffer, attempt: Attempt = patiently): void {
  const isNew = !isTaken(path);
  const file = attempt(() => openSync(path, forAppending, 0o600));
  try {
    if (isNew) fchmodSync(file, 0o600);
    const { size } = fstatSync(file);
    // A line that a crash tore in two must not swallow the next one.
    const before = endsInTornLine(file, size) ? [newline] : [];
    const whole = Buffer.concat([Buffer.from(before), line, Buffer.of(newline)]);
    try {
      writeFileSync(file, whole);
      fsyncSync(file);
      if (isNew) flushFolder(dirname(path));
    } catch (error) {
      takeBack(path, file, size);
      throw error;
    }
  } finally {
    closeSync(file);
  }
}
