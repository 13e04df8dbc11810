import { mergeDefined } from '../merge-defined';
import { type JournalEntry, type JournalRecord, journalEntrySchema, journalRecordSchema } from './schema';

/**
 * Reads one line of the journal's file (JSON Lines).
 *
 * @returns undefined for a line that is torn, foreign or damaged
 */
export function readJournalLine(line: string): JournalRecord | undefined {
  try {
    return journalRecordSchema.safeParse(JSON.parse(line)).data;
  } catch {
    return undefined;
  }
}

/** The beginning of a line that adds an entry, as this program writes it: what is known before anyone writes about it. */
const beginning =
  /^\{"op":"add","entry":\{"id":"(?<id>[^"\\]*)","at":"(?<at>[^"\\]*)","channel":"(?<channel>[^"\\]*)","way":"(?<way>[^"\\]*)","target":"(?<target>[^"\\]*)"/;

/**
 * The entry that a torn or damaged line was to add, as far as it can still be told: when and to whom, without a word of
 * what was written. What later lines write about it then still has its place.
 */
export function recoverEntry(line: string): JournalEntry | undefined {
  const { groups: known } = beginning.exec(line) ?? {};
  const blank = { severity: 'unanswered', summary: '', caseNumber: '', agent: '', notes: '' };
  return known && journalEntrySchema.safeParse({ ...known, ...blank }).data;
}

/**
 * Applies a record to the entries before it.
 *
 * @param entries - by id in the order they were added; changed in place, so that ten thousand appends stay linear
 * @returns false for a change of an entry that is not there
 */
export function applyRecord(entries: Map<string, JournalEntry>, record: JournalRecord): boolean {
  if (record.op === 'add') {
    entries.set(record.entry.id, record.entry);
    return true;
  }
  const entry = entries.get(record.id);
  if (entry) entries.set(record.id, mergeDefined(entry, record.changes));
  return entry !== undefined;
}

/** Whether a line is about an entry. One that can't be read is, if it names the entry: a torn line of it holds its text. */
export function isAbout(line: string, id: string): boolean {
  const record = readJournalLine(line);
  if (!record) return line.includes(id);
  return (record.op === 'add' ? record.entry.id : record.id) === id;
}

/** The line that adds an entry as it stands now, without its line break. */
export function lineOfEntry(entry: JournalEntry): string {
  return JSON.stringify({ op: 'add', entry } satisfies JournalRecord);
}

/** What edits may take up before a new file is worth it, in bytes: what some hundred words of notes leave behind. */
const tolerated = 256 * 1024;

/**
 * Whether most of a file is edits, each of which can go into the line of its entry.
 *
 * @param size - of the file, in bytes
 * @param edits - what its edits take up of that
 */
export function isWorthCompacting(size: number, edits: number): boolean {
  return edits > size / 2 + tolerated;
}
