import { closeSync, constants, fstatSync, lstatSync, openSync, readSync, type Stats, statSync } from 'node:fs';
import { failure, type Result, success } from '../../shared/result';
import { type Attempt, patiently } from './patiently';

/** Why a file cannot be read, each with words of its own. */
export type ReadProblem =
  | 'not-a-file'
  | 'dangling-link'
  | 'too-large'
  | 'no-permission'
  | 'not-trusted'
  | 'not-text'
  | 'in-use'
  | 'unreadable';

/** What is thrown where a file can't be read as long as another program holds it. */
export class InUseError extends Error {
  readonly code = 'EBUSY';
}

/** Whether a file's owner and mode are what its reader wants. */
export type Trusts = (status: Pick<Stats, 'uid' | 'mode'>) => boolean;

const everyone: Trusts = () => true;

const problem = (code: ReadProblem) => failure(code, {});

const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? error.code : undefined);

// Windows has no such flag and no such files.
const withoutWaiting = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

const piece = 64 * 1024;

/** Reads to the end of a file, whatever size it claims to have. @returns undefined beyond the limit */
function readToEnd(file: number, size: number, limit: number): Buffer | undefined {
  const pieces: Buffer[] = [];
  let length = 0;
  for (;;) {
    const next = Buffer.allocUnsafe(Math.max(piece, Math.min(size - length + 1, limit)));
    const read = readSync(file, next, 0, next.length, null);
    if (read === 0) return Buffer.concat(pieces, length);
    length += read;
    if (length > limit) return undefined;
    pieces.push(next.subarray(0, read));
  }
}

const openProblem = (path: string, error: unknown): Result<undefined, ReadProblem> => {
  switch (codeOf(error)) {
    case 'ENOENT':
      return lstatSync(path, { throwIfNoEntry: false }) ? problem('dangling-link') : success(undefined);
    // A file is where its folder should be: there is nothing.
    case 'ENOTDIR':
      return success(undefined);
    case 'EISDIR':
    // A socket, or a device that nothing stands behind.
    case 'ENXIO':
    case 'ENODEV':
      return problem('not-a-file');
    case 'EACCES':
    case 'EPERM':
      return problem('no-permission');
    case 'EBUSY':
      return problem('in-use');
    default:
      return problem('unreadable');
  }
};

interface Reading {
  /** Asked of the very file that is then read; `not-trusted` where it says no. */
  readonly trusts?: Trusts | undefined;
  /** How it is tried again while another program holds the file. */
  readonly attempt?: Attempt;
}

function withFile<Value>(
  path: string,
  limit: number,
  { trusts = everyone, attempt = patiently }: Reading,
  use: (file: number, size: number) => Result<Value, ReadProblem>,
): Result<Value | undefined, ReadProblem> {
  const work = (): Result<Value, ReadProblem> => {
    const file = openSync(path, withoutWaiting);
    try {
      const status = fstatSync(file);
      if (!status.isFile()) return problem('not-a-file');
      if (!trusts(status)) return problem('not-trusted');
      return status.size > limit ? problem('too-large') : use(file, status.size);
    } finally {
      closeSync(file);
    }
  };
  try {
    return attempt(work);
  } catch (error) {
    return openProblem(path, error);
  }
}

/**
 * The one way in which a file is read. It waits for nobody but, for a moment, for a program that holds the file: a pipe, a
 * device, a socket or a folder in the place of a file is refused, and so is what is larger than any file that the program
 * writes.
 *
 * @param limit - in bytes
 * @returns undefined where there is no file
 */
export function readBytes(path: string, limit: number, reading: Reading = {}): Result<Buffer | undefined, ReadProblem> {
  return withFile(path, limit, reading, (file, size) => {
    const content = readToEnd(file, size, limit);
    return content === undefined ? problem('too-large') : success(content);
  });
}

/** How many bytes a file has that {@link readBytes} would read. */
export function sizeOfFile(path: string, limit: number): Result<number | undefined, ReadProblem> {
  return withFile(path, limit, {}, (_file, size) => success(size));
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Reads text. A byte-order mark is no part of it, and bytes that are not UTF-8 are never guessed at.
 *
 * @returns `not-text` for such bytes; else as {@link readBytes} does
 */
export function readText(path: string, limit: number, reading: Reading = {}): Result<string | undefined, ReadProblem> {
  const content = readBytes(path, limit, reading);
  if (!content.ok || content.value === undefined) return content.ok ? success(undefined) : content;
  try {
    return success(utf8.decode(content.value));
  } catch {
    return problem('not-text');
  }
}

/** Tells one state of a file from another; undefined where it is gone or can't be told. */
export function stateOf(path: string): string | undefined {
  try {
    const { dev, ino, size, mtimeNs, ctimeNs } = statSync(path, { bigint: true });
    return [dev, ino, size, mtimeNs, ctimeNs].join(':');
  } catch {
    return undefined;
  }
}
