import { constants } from 'node:fs';
import { type FileHandle, mkdir, open, rename } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Both files together stay below this, in bytes. */
export const logLimit = 256 * 1024;

/** How much may wait while the disk is slow, in bytes; the rest is left out. */
const mostWaiting = 64 * 1024;

// Windows knows neither: there a link needs a right that a stranger does not have, and a pipe has a name space of its own.
const { O_APPEND, O_CREAT, O_NOFOLLOW = 0, O_NONBLOCK = 0, O_RDONLY, O_WRONLY } = constants;

/** A file that lines are appended to, for as long as that works. */
export interface LogFile {
  /** Takes a line without a line break. Never throws and never waits; what cannot be written is lost. */
  append(line: string): void;
  /** Waits until everything appended so far is written, or given up. */
  settled(): Promise<void>;
  /** What both files hold, oldest line first; nothing where they cannot be read. */
  read(): Promise<readonly string[]>;
}

/** A regular file of this person's own, under no second name; a link, a pipe, a folder or a device is none. */
async function openOwn(path: string, flags: number): Promise<FileHandle> {
  // Without blocking: a pipe that nobody reads would hold the thread for good.
  const file = await open(path, flags | O_NOFOLLOW | O_NONBLOCK, 0o600);
  try {
    const found = await file.stat();
    const isOwn = process.getuid === undefined || found.uid === process.getuid();
    if (!found.isFile() || found.nlink > 1 || !isOwn) throw new Error('Not a log file.');
    if (process.platform !== 'win32' && (flags & O_WRONLY) !== 0 && (found.mode & 0o077) !== 0) await file.chmod(0o600);
    return file;
  } catch (error) {
    await file.close();
    throw error;
  }
}

/** At most the last `limit` bytes of a file. */
async function tailOf(path: string, limit: number): Promise<string> {
  const file = await openOwn(path, O_RDONLY).catch(() => undefined);
  if (!file) return '';
  try {
    const { size } = await file.stat();
    const { buffer, bytesRead } = await file.read(Buffer.alloc(limit), 0, limit, Math.max(0, size - limit));
    return buffer.toString('utf8', 0, bytesRead);
  } catch {
    return '';
  } finally {
    await file.close().catch(() => undefined);
  }
}

/**
 * A log of two files, the older one replaced whenever the newer one is full. Nothing is opened before the first line.
 *
 * @param path - of the newer file
 * @param olderPath - of the older one, in the same folder
 */
export function logFile(path: string, olderPath: string): LogFile {
  let waiting: string[] = [];
  let waitingBytes = 0;
  let writing: Promise<void> | undefined;

  const write = async (content: string) => {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    let file = await openOwn(path, O_WRONLY | O_APPEND | O_CREAT);
    try {
      const { size } = await file.stat();
      if (size > 0 && size + Buffer.byteLength(content) > logLimit / 2) {
        // Far beyond the limit it is nothing that was written here.
        const moved =
          size <= logLimit &&
          (await rename(path, olderPath).then(
            () => true,
            () => false,
          ));
        if (moved) {
          await file.close();
          file = await openOwn(path, O_WRONLY | O_APPEND | O_CREAT);
        } else await file.truncate(0);
      }
      await file.write(content);
    } finally {
      await file.close();
    }
  };

  const drain = async () => {
    while (waiting.length > 0) {
      const content = waiting.join('');
      waiting = [];
      waitingBytes = 0;
      // A disk that is full, read-only or gone costs these lines, and nothing else.
      await write(content).catch(() => undefined);
    }
    writing = undefined;
  };

  return {
    append(line) {
      const bytes = Buffer.byteLength(line) + 1;
      if (waitingBytes + bytes > mostWaiting) return;
      waiting.push(`${line}\n`);
      waitingBytes += bytes;
      writing ??= drain();
    },
    async settled() {
      await writing;
    },
    async read() {
      const both = [await tailOf(olderPath, logLimit), await tailOf(path, logLimit)];
      return both.flatMap((content) => content.split('\n')).filter((line) => line !== '');
    },
  };
}
