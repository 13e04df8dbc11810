import { applyRecord, idsIn, isAbout, lineOfEntry, readJournalLine } from '../../../shared/journal/fold';
import type { JournalEntry } from '../../../shared/journal/schema';
import { asText, decoded, type Line, partsOf, withoutPieces } from './damaged-line';

const newline = 10;
const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf]);

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

/** When the first entry went out whose line can be read; now, where there is none. */
function firstTime(lines: readonly Line[]): string {
  for (const line of lines) {
    const record = readJournalLine(asText(line));
    if (record?.op === 'add') return record.entry.at;
  }
  return new Date().toISOString();
}

/** Reads a journal. A line that is torn, foreign or damaged costs what is damaged of it and nothing else. */
export function readJournal(file: Buffer): JournalContent {
  const entries = new Map<string, JournalEntry>();
  const unreadable: Line[] = [];
  /** Of which only a part was read so far. */
  const inPart = new Set<string>();
  const lines = [...linesOf(file)];
  /** When the entry before went out. */
  let at: string | undefined;
  let edits = 0;
  for (const line of lines) {
    const record = typeof line === 'string' ? readJournalLine(line) : undefined;
    // Its whole line comes where it belongs, however early its damaged one was read.
    if (record?.op === 'add' && inPart.delete(record.entry.id)) entries.delete(record.entry.id);
    if (record && applyRecord(entries, record)) {
      if (record.op === 'edit') edits += line.length;
      else at = record.entry.at;
      continue;
    }
    unreadable.push(line);
    if (record) continue;
    at ??= firstTime(lines);
    for (const part of partsOf(line, at)) {
      if (part.op === 'add' && entries.has(part.entry.id)) continue;
      if (part.op === 'add') inPart.add(part.entry.id);
      applyRecord(entries, part);
    }
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

/** What is left without the entries that went out before a time, and without the damaged lines about them alone. */
export function withoutOlder({ entries, unreadable }: JournalContent, time: Date): Omit<JournalContent, 'edits'> {
  const isOld = (entry: JournalEntry | undefined) => entry !== undefined && new Date(entry.at) < time;
  const isGone = (piece: string) => {
    const ids = idsIn(piece);
    return ids.length > 0 && ids.every((id) => isOld(entries.get(id)));
  };
  // What is left of a line and can be read is among the entries.
  const isTold = (line: Line) => typeof line === 'string' && readJournalLine(line)?.op === 'add';
  return {
    entries: new Map([...entries].filter(([, entry]) => !isOld(entry))),
    unreadable: unreadable.flatMap((line) => withoutPieces(line, isGone)).filter((line) => !isTold(line)),
  };
}

/** The file without any line about an entry. */
export function withoutEntry(file: Buffer, id: string): Buffer {
  return joined([...linesOf(file)].flatMap((line) => withoutPieces(line, (piece) => isAbout(piece, id))));
}
