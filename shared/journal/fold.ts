import { z } from 'zod';
import { mergeDefined } from '../merge-defined';
import { salvage } from '../salvage';
import {
  blankNotes,
  type JournalEntry,
  type JournalRecord,
  journalChangesSchema,
  journalEntrySchema,
  journalRecordSchema,
} from './schema';

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

/** What stands in for values of an entry that can't be read; one that lacks any other can't be told. */
const emptyEntry: Partial<JournalEntry> = { way: '', severity: 'unanswered', guide: 'alm', ...blankNotes };

const damagedSchema = z.union([
  z.looseObject({ op: z.literal('add'), entry: z.unknown() }),
  z.looseObject({ op: z.literal('edit'), id: z.uuid(), changes: z.unknown() }),
]);

/**
 * What can be read of a line that doesn't fit as it is, such as one of a newer version or with a value that a hand has
 * changed. It can't stand for the line, which holds more.
 */
export function salvageLine(line: string): JournalRecord | undefined {
  try {
    const found = damagedSchema.safeParse(JSON.parse(line)).data;
    if (found?.op === 'add') {
      const entry = salvage(journalEntrySchema, found.entry, emptyEntry)?.value;
      return entry && { op: 'add', entry };
    }
    const changes = found && salvage(journalChangesSchema, found.changes, {})?.value;
    return changes && { op: 'edit', id: found.id, changes };
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
  return known && journalEntrySchema.safeParse({ ...emptyEntry, ...known }).data;
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
  const record = readJournalLine(line) ?? salvageLine(line);
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
