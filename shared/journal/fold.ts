import { mergeDefined } from '../merge-defined';
import { type JournalEntry, type JournalRecord, journalRecordSchema } from './schema';

/** What a journal's file holds: the records that are whole, and how many lines could not be read. */
export interface JournalLines {
  readonly records: readonly JournalRecord[];
  readonly unreadable: number;
}

function readLine(line: string): JournalRecord | undefined {
  try {
    const parsed = journalRecordSchema.safeParse(JSON.parse(line));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Reads JSON Lines. A line that is torn, foreign or damaged costs that line only.
 *
 * @param content - the whole file
 */
export function readJournalLines(content: string): JournalLines {
  const lines = content.split('\n').filter((line) => line.trim() !== '');
  const records = lines.map(readLine).filter((record) => record !== undefined);
  return { records, unreadable: lines.length - records.length };
}

/**
 * Applies records in order.
 *
 * @param entries - by id in the order they were added; changed in place, so that ten thousand appends stay linear
 * @returns the same map
 */
export function foldJournal(
  entries: Map<string, JournalEntry>,
  records: readonly JournalRecord[],
): Map<string, JournalEntry> {
  for (const record of records) {
    if (record.op === 'add') {
      entries.set(record.entry.id, record.entry);
    } else if (record.op === 'delete') {
      entries.delete(record.id);
    } else {
      const entry = entries.get(record.id);
      if (entry) entries.set(record.id, mergeDefined(entry, record.changes));
    }
  }
  return entries;
}
