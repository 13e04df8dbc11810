import { z } from 'zod/mini';
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
const emptyEntry = {
  channel: 'phone',
  way: '',
  target: '',
  severity: 'unanswered',
  guide: 'alm',
  ...blankNotes,
} satisfies Partial<JournalEntry>;

const damagedSchema = z.union([
  z.looseObject({ op: z.literal('add'), entry: z.unknown() }),
  z.looseObject({ op: z.literal('edit'), id: z.uuid(), changes: z.unknown() }),
]);

/**
 * What can be read of a line that doesn't fit as it is, such as one of a newer version or with a value that a hand has
 * changed. It can't stand for the line, which holds more.
 *
 * @param at - when an entry went out whose own time can't be read
 */
export function salvageLine(line: string, at: string): JournalRecord | undefined {
  try {
    const found = damagedSchema.safeParse(JSON.parse(line)).data;
    if (found?.op === 'add') {
      const entry = salvage(journalEntrySchema, found.entry, { ...emptyEntry, at })?.value;
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

const anyId = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;

// In what somebody typed, quotes are escaped.
const ownId = /"id"\s*:\s*"(?<id>[0-9a-f-]{36})"/gi;

/** The entries that a line is about. One that can't be read is about those that it names as its own, else about all it names. */
export function idsIn(line: string): readonly string[] {
  const record = readJournalLine(line) ?? salvageLine(line, new Date(0).toISOString());
  if (record) return [record.op === 'add' ? record.entry.id : record.id];
  const own = Array.from(line.matchAll(ownId), ({ groups }) => groups?.['id'] ?? '');
  return own.length > 0 ? own : (line.match(anyId) ?? []);
}

/** Whether a line is about an entry and no other. */
export function isAbout(line: string, id: string): boolean {
  const ids = idsIn(line);
  return ids.length > 0 && ids.every((each) => each === id);
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
