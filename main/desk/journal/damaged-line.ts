import { readJournalLine, recoverEntry, salvageLine } from '../../../shared/journal/fold';
import type { JournalRecord } from '../../../shared/journal/schema';

/** A line without its line break: text, or bytes that are no UTF-8. */
export type Line = string | Buffer;

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const anyBytes = new TextDecoder();

/** Bytes as a line. */
export function decoded(bytes: Buffer): Line {
  try {
    return utf8.decode(bytes);
  } catch {
    return bytes;
  }
}

/** What can be read of a line, with a mark in the place of each byte that can't. */
export function asText(line: Line): string {
  return typeof line === 'string' ? line : anyBytes.decode(line);
}

/**
 * A line at each place where one of this program's begins: between two of them the line break may be damaged. In what
 * somebody typed, quotes are escaped, so no place is in there.
 */
function piecesOf(line: Line): readonly Line[] {
  const places = /(?=\{"op":")/;
  if (typeof line === 'string') return line.split(places);
  // One byte is one character, and none of them gets lost.
  return line
    .toString('latin1')
    .split(places)
    .map((piece) => decoded(Buffer.from(piece, 'latin1')));
}

function partOf(piece: Line, at: string): JournalRecord | undefined {
  const text = asText(piece);
  // What is left of a line break.
  const whole = text.slice(0, text.lastIndexOf('}') + 1);
  const record = readJournalLine(whole) ?? salvageLine(whole, at);
  if (record) return record;
  const entry = recoverEntry(text);
  return entry && { op: 'add', entry };
}

/**
 * What can still be told of a line that can't be read as a whole.
 *
 * @param at - when an entry went out whose own time can't be read
 */
export function partsOf(line: Line, at: string): readonly JournalRecord[] {
  return piecesOf(line).flatMap((piece) => partOf(piece, at) ?? []);
}

/**
 * What is left of a line without some of its pieces: itself, untouched, where none goes.
 *
 * @param isGone - whether a piece goes
 */
export function withoutPieces(line: Line, isGone: (piece: string) => boolean): readonly Line[] {
  const pieces = piecesOf(line);
  const left = pieces.filter((piece) => !isGone(asText(piece)));
  return left.length === pieces.length ? [line] : left;
}
