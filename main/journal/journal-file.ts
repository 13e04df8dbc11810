import {
  closeSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readFileSync,
  readSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import {
  compactJournal,
  foldJournal,
  isWorthCompacting,
  readJournalLines,
  withoutEntry,
} from '../../shared/journal/fold';
import type { JournalEntry, JournalRecord } from '../../shared/journal/schema';
import { type Result, success } from '../../shared/result';
import { type DiskCode, diskFailure } from '../storage/disk-failure';
import { replaceFile } from '../storage/replace-file';

/** What the journal's file holds. */
interface JournalContent {
  /** By id, in the order they were added. */
  readonly entries: ReadonlyMap<string, JournalEntry>;
  /** Lines that could not be read; they stay in the file. */
  readonly unreadable: number;
}

export interface JournalFile {
  read(): Result<JournalContent, DiskCode>;
  /** Writes one line and flushes it to the disk before it returns. */
  append(record: JournalRecord): Result<undefined, DiskCode>;
  /** Takes every line about an entry out of the file. */
  remove(id: string): Result<undefined, DiskCode>;
  /** Leaves the file empty, unreadable lines included. */
  clear(): Result<undefined, DiskCode>;
}

const newline = 10;

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  }
}

function endsInLine(file: number, size: number): boolean {
  const last = Buffer.alloc(1);
  return size > 0 && readSync(file, last, 0, 1, size - 1) === 1 && last[0] !== newline;
}

function appendLine(path: string, line: string): void {
  const file = openSync(path, 'a+', 0o600);
  try {
    const { size } = fstatSync(file);
    try {
      // A line that a crash tore in two must not swallow the next one.
      writeFileSync(file, `${endsInLine(file, size) ? '\n' : ''}${line}\n`);
      fsyncSync(file);
    } catch (error) {
      // What did reach a full disk may be half a line.
      ftruncateSync(file, size);
      throw error;
    }
  } finally {
    closeSync(file);
  }
}

/**
 * Opens the journal: one JSON record a line, written by this process alone. Lines are only ever appended, with two
 * exceptions: what a person deletes must be gone, and a file that is mostly replaced edits is shortened when it is
 * opened. Then it is replaced as a whole, through a temporary file beside it that is renamed over it.
 */
export function openJournalFile(path: string): JournalFile {
  let known: { entries: Map<string, JournalEntry>; unreadable: number } | undefined;

  const attempt = <Value>(work: () => Value): Result<Value, DiskCode> => {
    try {
      return success(work());
    } catch (error) {
      return diskFailure(error, dirname(path));
    }
  };

  const replace = (content: string): undefined => {
    replaceFile(path, content);
    known = undefined;
  };

  const load = () => {
    if (known) return known;
    const { records, unreadable } = readJournalLines(readText(path));
    const entries = foldJournal(new Map(), records);
    // Left as it is where it cannot be written: it is only longer than it need be.
    if (isWorthCompacting(records.length, entries.size)) {
      attempt(() => replace(compactJournal(entries.values(), unreadable)));
    }
    known = { entries, unreadable: unreadable.length };
    return known;
  };

  return {
    read: () => attempt(load),
    append: (record) =>
      attempt(() => {
        appendLine(path, JSON.stringify(record));
        if (known) foldJournal(known.entries, [record]);
        return undefined;
      }),
    remove: (id) => attempt(() => replace(withoutEntry(readText(path), id))),
    clear: () => attempt(() => replace('')),
  };
}
