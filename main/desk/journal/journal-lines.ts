import {
  applyRecord,
  isAbout,
  lineOfEntry,
  readJournalLine,
  recoverEntry,
  salvageLine,
} from '../../../shared/journal/fold';
import type { JournalEntry, JournalRecord } from '../../../shared/journal/schema';

const newline = 10;
const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf]);
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** A line without its line break: text, or bytes that are no UTF-8. */
type Line = string | Buffer;

function decoded(bytes: Buffer): Line {
  try {
    return utf8.decode(bytes);
  } catch {
    return bytes;
  }
}

function* splitBytes(content: Buffer): Iterable<Line> {
  for (let begin = 0; begin < content.length; ) {
    const found = content.indexOf(newline, begin);
    const end = found < 0 ? content.length : found;
    yield decoded(content.subarray(begin, end));
    begin = end + 1;
  }
}

/** The lines of a file, the blank ones left out. */
function* linesOf(file: Buffer): Iterable<Line> {
  const content = file.subarray(0, 3).equals(byteOrderMark) ? file.subarray(3) : file;
  const whole = decoded(content);
  const lines = typeof whole === 'string' ? whole.split('\n') : splitBytes(content);
  for (const line of lines) if (typeof line !== 'string' || line.trim() !== '') yield line;
}

function joined(lines: Iterable<Line>): Buffer {
  const parts: Buffer[] = [];
  for (const line of lines)
    parts.push(typeof line === 'string' ? Buffer.from(`${line}\n`) : Buffer.concat([line, Buffer.of(newline)]));
  return Buffer.concat(parts);
}

/** What the journal's file holds. */
export interface JournalContent {
  /** By id, in the order they were added. */
  readonly entries: Map<string, JournalEntry>;
  /** Lines that can't be read, and changes of entries that are not there; they stay in the file byte for byte. */
  readonly unreadable: Line[];
  /** What the changes of entries take up in the file, in bytes. */
  readonly edits: number;
}

const textOf = (line: Line) => (typeof line === 'string' ? line : line.toString('latin1'));

/** What can still be told of a line that can't be read as a whole. */
function partOf(line: Line): JournalRecord | undefined {
  const salvaged = typeof line === 'string' ? salvageLine(line) : undefined;
  if (salvaged) return salvaged;
  const entry = recoverEntry(textOf(line));
  return entry && { op: 'add', entry };
}

/** Reads a journal. A line that is torn, foreign or damaged costs what is damaged of it and nothing else. */
export function readJournal(file: Buffer): JournalContent {
  const entries = new Map<string, JournalEntry>();
  const unreadable: Line[] = [];
  /** Of which only a part was read so far. */
  const inPart = new Set<string>();
  let edits = 0;
  for (const line of linesOf(file)) {
    const record = typeof line === 'string' ? readJournalLine(line) : undefined;
    // Its whole line comes where it belongs, however early its damaged one was read.
    if (record?.op === 'add' && inPart.delete(record.entry.id)) entries.delete(record.entry.id);
    if (record && applyRecord(entries, record)) {
      if (record.op === 'edit') edits += line.length;
      continue;
    }
    unreadable.push(line);
    const part = record ? undefined : partOf(line);
    if (!part || (part.op === 'add' && entries.has(part.entry.id))) continue;
    if (part.op === 'add') inPart.add(part.entry.id);
    applyRecord(entries, part);
  }
  return { entries, unreadable, edits };
}

/** What this program writes at the beginning of a line. */
const added = '{"op":"add","entry":{"id":"';
const edited = '{"op":"edit","id":"';

/** The newest entries of a journal, and how many it has. */
export interface NewestEntries {
  /** Newest first. */
  readonly entries: readonly JournalEntry[];
  readonly all: number;
}

/**
 * The newest entries of a long journal, without reading the lines before them: those are counted by how they begin, so that
 * one of them that is damaged further on is counted as well, until the whole is read.
 *
 * @param count - how many are wanted at most
 * @returns undefined for a file that is to be read as a whole: one with lines that this program does not write, or with
 *   one among the newest that can't be read
 */
export function readNewest(file: Buffer, count: number): NewestEntries | undefined {
  // One byte is one character, and the places are the same.
  const lines = file.toString('latin1');
  const begins: number[] = [];
  for (let begin = 0; begin < lines.length; ) {
    if (lines.startsWith(added, begin)) begins.push(begin);
    else if (!lines.startsWith(edited, begin)) return undefined;
    const end = lines.indexOf('\n', begin);
    begin = end < 0 ? lines.length : end + 1;
  }
  const newest = readJournal(file.subarray(begins.at(-count) ?? 0));
  // What was changed of older entries stands among the newest lines too.
  const isRead = (line: Line) =>
    begins.length > count && typeof line === 'string' && readJournalLine(line) !== undefined;
  if (newest.entries.size !== Math.min(count, begins.length) || !newest.unreadable.every(isRead)) return undefined;
  return { entries: [...newest.entries.values()].reverse(), all: begins.length };
}

/**
 * The shortest file with the same content: the lines that can't be read, untouched, then a line for each entry, which has
 * all that could be told of them and must not be changed by them again.
 */
export function compactJournal({ entries, unreadable }: Omit<JournalContent, 'edits'>): Buffer {
  return Buffer.concat([joined(unreadable), joined(Array.from(entries.values(), lineOfEntry))]);
}

const ids = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;

/** What is left without the entries that went out before a time, and without the damaged lines about them alone. */
export function withoutOlder({ entries, unreadable }: JournalContent, time: Date): Omit<JournalContent, 'edits'> {
  const isOld = (entry: JournalEntry | undefined) => entry !== undefined && new Date(entry.at) < time;
  const isGone = (line: Line) => {
    const named = textOf(line).match(ids) ?? [];
    return (
      named.some((id) => isOld(entries.get(id))) && named.every((id) => !entries.has(id) || isOld(entries.get(id)))
    );
  };
  return {
    entries: new Map([...entries].filter(([, entry]) => !isOld(entry))),
    unreadable: unreadable.filter((line) => !isGone(line)),
  };
}

/** The file without any line about an entry. */
export function withoutEntry(file: Buffer, id: string): Buffer {
  const isKept = (line: Line) => !isAbout(textOf(line), id);
  return joined([...linesOf(file)].filter(isKept));
}
