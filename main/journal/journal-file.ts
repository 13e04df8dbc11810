import { closeSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { foldJournal, readJournalLines } from '../../shared/journal/fold';
import type { JournalEntry, JournalRecord } from '../../shared/journal/schema';
import { type Result, success } from '../../shared/result';
import { type DiskCode, diskFailure } from '../keeping/disk-failure';

export interface JournalFile {
  /** All entries, newest first. */
  entries(): Result<JournalEntry[], DiskCode>;
  /** Writes one line and flushes it to the disk before it returns. */
  append(record: JournalRecord): Result<undefined, DiskCode>;
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  }
}

/** Opens the journal: one JSON record a line, only ever appended to, written by this process alone. */
export function openJournal(path: string): JournalFile {
  let known: Map<string, JournalEntry> | undefined;
  let endsWithNewline = true;

  const load = (): Map<string, JournalEntry> => {
    if (known) return known;
    const content = readText(path);
    endsWithNewline = content === '' || content.endsWith('\n');
    known = foldJournal(new Map(), readJournalLines(content).records);
    return known;
  };

  return {
    entries() {
      try {
        return success([...load().values()].reverse());
      } catch (error) {
        return diskFailure(error, dirname(path));
      }
    },
    append(record) {
      try {
        const entries = load();
        const file = openSync(path, 'a', 0o600);
        try {
          // A line that a crash tore in two must not swallow the next one.
          writeSync(file, `${endsWithNewline ? '' : '\n'}${JSON.stringify(record)}\n`);
          fsyncSync(file);
          endsWithNewline = true;
        } finally {
          closeSync(file);
        }
        foldJournal(entries, [record]);
        return success(undefined);
      } catch (error) {
        // What did reach a full disk may be half a line.
        endsWithNewline = false;
        return diskFailure(error, dirname(path));
      }
    },
  };
}
