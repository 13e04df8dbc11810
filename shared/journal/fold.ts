import { mergeDefined } from '../merge-defined';
import { type JournalEntry, type JournalRecord, journalRecordSchema } from './schema';

/** What a journal's file holds: the records that are whole, and the lines that could not be read, as they stand. */
export interface JournalLines {
  readonly records: readonly JournalRecord[];
  readonly unreadable: readonly string[];
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
  const records: JournalRecord[] = [];
  const unreadable: string[] = [];
  for (const line of linesOf(content)) {
    const record = readLine(line);
    if (record) records.push(record);
    else unreadable.push(line);
  }
  return { records, unreadable };
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

/** Superseded lines that are not worth a new file: what some hundred words of notes leave behind, as each key is a line. */
const toleratedEdits = 1_000;

/**
 * Whether most of the file is edits that later ones replaced, so that it is time for {@link compactJournal}.
 *
 * @param records - how many the file holds
 * @param entries - how many they fold to
 */
export function isWorthCompacting(records: number, entries: number): boolean {
  return records > 2 * entries + toleratedEdits;
}

/**
 * The shortest file with the same content: a line for each entry, then the lines that could not be read, untouched.
 *
 * @returns the whole file as it should be
 */
export function compactJournal(entries: Iterable<JournalEntry>, unreadable: readonly string[]): string {
  const lines = Array.from(entries, (entry) => JSON.stringify({ op: 'add', entry } satisfies JournalRecord));
  return [...lines, ...unreadable].map((line) => `${line}\n`).join('');
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
