import { mergeDefined } from '../merge-defined';
import { type JournalEntry, type JournalRecord, journalRecordSchema } from './schema';

/** What a journal's file holds: the records that are whole, and how many lines could not be read. */
export interface JournalLines {
  readonly records: readonly JournalRecord[];
  readonly unreadable: number;
}

function linesOf(content: string): readonly string[] {
  return content.split('\n').filter((line) => line.trim() !== '');
}

function readLine(line: string): JournalRecord | undefined {
  try {
    const parsed = journalRecordSchema.safeParse(JSON.parse(line));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}

function idOf(record: JournalRecord): string {
  return record.op === 'add' ? record.entry.id : record.id;
}

/**
 * Reads JSON Lines. A line that is torn, foreign or damaged costs that line only.
 *
 * @param content - the whole file
 */
export function readJournalLines(content: string): JournalLines {
  const lines = linesOf(content);
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
    } else {
      const entry = entries.get(record.id);
      if (entry) entries.set(record.id, mergeDefined(entry, record.changes));
    }
  }
  return entries;
}

/**
 * The file without anything about one entry. Lines that cannot be read stay, unless they name the entry: a torn line of
 * it holds its text.
 *
 * @param content - the whole file
 * @returns the whole file as it should be
 */
export function withoutEntry(content: string, id: string): string {
  const isKept = (line: string) => {
    const record = readLine(line);
    return record ? idOf(record) !== id : !line.includes(id);
  };
  return linesOf(content)
    .filter(isKept)
    .map((line) => `${line}\n`)
    .join('');
}
