import { applyRecord, isAbout, lineOfEntry, readJournalLine, recoverEntry } from '../../shared/journal/fold';
import type { JournalEntry } from '../../shared/journal/schema';

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

/** Reads a journal. A line that is torn, foreign or damaged costs itself and nothing else. */
export function readJournal(file: Buffer): JournalContent {
  const entries = new Map<string, JournalEntry>();
  const unreadable: Line[] = [];
  let edits = 0;
  for (const line of linesOf(file)) {
    const text = typeof line === 'string' ? line : line.toString('latin1');
    const record = typeof line === 'string' ? readJournalLine(line) : undefined;
    if (record && applyRecord(entries, record)) {
      if (record.op === 'edit') edits += line.length;
      continue;
    }
    unreadable.push(line);
    const recovered = record ? undefined : recoverEntry(text);
    if (recovered && !entries.has(recovered.id)) entries.set(recovered.id, recovered);
  }
  return { entries, unreadable, edits };
}

/** The shortest file with the same content: a line for each entry, then the lines that can't be read, untouched. */
export function compactJournal({ entries, unreadable }: Omit<JournalContent, 'edits'>): Buffer {
  return Buffer.concat([joined(Array.from(entries.values(), lineOfEntry)), joined(unreadable)]);
}

/** The file without any line about an entry. */
export function withoutEntry(file: Buffer, id: string): Buffer {
  const isKept = (line: Line) => !isAbout(typeof line === 'string' ? line : line.toString('latin1'), id);
  return joined([...linesOf(file)].filter(isKept));
}
