import {
  closeSync,
  fchmodSync,
  fsyncSync,
  linkSync,
  lstatSync,
  openSync,
  realpathSync,
  renameSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname } from 'node:path';
import { patiently } from './patiently';
import { removeFile } from './remove-file';

const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? error.code : undefined);

// A disk that fills up takes part of what it is given and says so by nothing but a number.
function writeAll(file: number, content: Uint8Array): void {
  for (let written = 0; written < content.length; ) {
    written += writeSync(file, content, written, content.length - written);
  }
}

/** What systems answer that cannot flush a folder, or let nobody read it. */
const cannotFlush = new Set(['EISDIR', 'EINVAL', 'EPERM', 'EACCES', 'ENOTSUP', 'ENOSYS', 'EBADF']);

/**
 * Makes sure that a file that was made, renamed or removed in a folder is so after a power cut too, where the system can.
 *
 * @throws what the disk says when it fails
 */
export function flushFolder(folder: string): void {
  let opened: number | undefined;
  try {
    opened = openSync(folder, 'r');
    fsyncSync(opened);
  } catch (error) {
    if (!cannotFlush.has(String(codeOf(error)))) throw error;
  } finally {
    if (opened !== undefined) closeSync(opened);
  }
}

/** The file that a path means: where it is a link to a file, that one. A link to anything else is itself replaced. */
export function targetOf(path: string): string {
  try {
    const target = realpathSync(path);
    return statSync(target).isFile() ? target : path;
  } catch {
    // There is none yet.
    return path;
  }
}

/** How much of a name stays where something is added to it, in bytes: file systems allow 255. */
const longestName = 230;

/** The beginning of a name that leaves room for an ending; all of it where there is some. */
function shortened(name: string): string {
  const letters = [...name];
  let bytes = Buffer.byteLength(name);
  while (bytes > longestName) bytes -= Buffer.byteLength(letters.pop() ?? '');
  return letters.join('');
}

/** A name beside a file that nobody can foresee; `removeLeftovers` knows it again after a crash. */
export function temporaryName(path: string): string {
  const name = basename(path);
  const unforeseen = Buffer.from(crypto.getRandomValues(new Uint8Array(8))).toString('hex');
  return `${path.slice(0, path.length - name.length)}${shortened(name)}.${unforeseen}.tmp`;
}

const forOwner = 0o600;

interface Replacing {
  /** For whom the new file is; unless said otherwise the person alone. */
  readonly mode?: number;
  /** The path, in the same folder, under which what was there before stays; unless given, it goes. */
  readonly aside?: string | undefined;
}

/**
 * The one way in which a file is written: as a whole or not at all, and down to the disk before it returns. The content
 * goes into a new file beside the old one, is flushed, and takes its place; then the folder is flushed.
 *
 * @throws what the file system says; the old file then stands as it was
 */
export function replaceFile(
  path: string,
  content: string | Uint8Array,
  { mode = forOwner, aside }: Replacing = {},
): void {
  const target = targetToReplace(path, aside);
  const temporary = temporaryName(target);
  let file: number | undefined;
  try {
    // It must not be there: what somebody put in its place is never written into.
    file = openSync(temporary, 'wx', mode);
    // The system may take so much off new files that their owner could not read them again.
    if (mode === forOwner) fchmodSync(file, mode);
    writeAll(file, typeof content === 'string' ? Buffer.from(content) : content);
    fsyncSync(file);
    closeSync(file);
    file = undefined;
    takePlace(temporary, target, aside);
  } catch (error) {
    if (file !== undefined) closeSync(file);
    removeQuietly(temporary);
    throw error;
  }
}

/** The file that a new one replaces. What stays under another name is what has this one, and not what a link leads to. */
export function targetToReplace(path: string, aside: string | undefined): string {
  return aside === undefined ? targetOf(path) : path;
}

/**
 * Puts a file that is whole and flushed in the place of another, and flushes the folder.
 *
 * @param target - what it replaces; it need not be there
 * @param aside - as {@link replaceFile} takes it
 * @throws what the file system says; what was there before then stands as it was
 */
export function takePlace(temporary: string, target: string, aside?: string): void {
  const undo = aside === undefined ? undefined : keepAs(aside, target);
  try {
    patiently(() => renameSync(temporary, target));
  } catch (error) {
    undo?.();
    throw error;
  }
  flushFolder(dirname(target));
}

/**
 * Gives what has a name another one. A file has both until it is replaced, so that a kill in between costs nothing; what is
 * no file, and what a file system gives one name alone, is moved.
 *
 * @returns takes that back
 */
function keepAs(aside: string, path: string): () => void {
  try {
    if (lstatSync(path).isFile()) {
      linkSync(path, aside);
      return () => removeQuietly(aside);
    }
  } catch {
    // It is moved.
  }
  patiently(() => renameSync(path, aside));
  return () => patiently(() => renameSync(aside, path));
}

function removeQuietly(path: string): void {
  try {
    patiently(() => removeFile(path));
  } catch {
    // The next start takes it away.
  }
}
