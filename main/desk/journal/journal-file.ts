import { basename, dirname } from 'node:path';
import { applyRecord, isWorthCompacting } from '../../../shared/journal/fold';
import type { JournalEntry, JournalRecord } from '../../../shared/journal/schema';
import { failure, type Result, success } from '../../../shared/result';
import type { Sentence } from '../../../shared/text/sentence';
import { appendLine } from '../../storage/append-line';
import { type DiskCode, diskFailure } from '../../storage/disk-failure';
import type { Inventory } from '../../storage/inventory';
import { InUseError, readBytes, sizeOfFile, stateOf } from '../../storage/read-file';
import { replaceFile } from '../../storage/replace-file';
import { removeAsides, removeOldAsides, setAside } from '../../storage/set-aside';
import {
  compactJournal,
  type JournalContent,
  type NewestEntries,
  readJournal,
  readNewest,
  withoutEntry,
  withoutOlder,
} from './journal-lines';

type JournalCode = DiskCode | 'journal-full';

export interface JournalFile {
  read(): Result<JournalContent, JournalCode>;
  /** Its newest entries, where they are there sooner than the whole of it; undefined where that is to be read. */
  newest(count: number): Result<NewestEntries | undefined, JournalCode>;
  /** Whether it has an entry. It does not read the journal for that if it has not been read. */
  has(id: string): Result<boolean, JournalCode>;
  /** Writes one line and flushes it to the disk before it returns. */
  append(record: JournalRecord): Result<undefined, JournalCode>;
  /** Takes every line about an entry out of the file. */
  remove(id: string): Result<undefined, JournalCode>;
  /** Puts an entry before another one, or at the end. */
  insert(entry: JournalEntry, before: string | undefined): Result<undefined, JournalCode>;
  /** Removes the entries that went out before a time. @returns whether there were any */
  removeBefore(time: Date): Result<boolean, JournalCode>;
  /** Leaves the file empty, unreadable lines included. */
  clear(): Result<undefined, JournalCode>;
  /** Removes what was set aside of it. */
  removeAsides(): Result<undefined, JournalCode>;
  /** The same of what was set aside before a time. */
  removeOldAsides(before: Date): Result<undefined, JournalCode>;
  /** Forgets what was read, until it is asked for again. */
  rest(): void;
}

export interface JournalSurroundings {
  /** Told what happened to the file. */
  readonly say: (sentence: Sentence) => void;
  /** Knows whether the file should be there. */
  readonly inventory: Inventory;
}

const megabyte = 1024 * 1024;

/** As much as the program writes: some hundred thousand calls. */
const sizeLimit = 48 * megabyte;
/** As much as it reads; a file beyond is not its own. */
export const readLimit = 64 * megabyte;
/** How many edits are appended before it is asked whether most of the file is edits. */
const lookAfter = megabyte;

const newline = 10;

/** The line in which a place is. */
function lineAt(content: Buffer, place: number): Buffer {
  const end = content.indexOf(newline, place);
  return content.subarray(content.lastIndexOf(newline, place) + 1, end < 0 ? content.length : end);
}

/**
 * Opens the journal: one JSON record a line, written by this process alone. Lines are only ever appended, with two
 * exceptions: what a person deletes must be gone, and a file that is mostly replaced edits is written anew without them.
 * Then it is replaced as a whole.
 */
export function openJournalFile(path: string, { say, inventory }: JournalSurroundings): JournalFile {
  const folder = dirname(path);
  const file = basename(path);
  const name = basename(path, '.jsonl');
  let known: (JournalContent & { readonly state: string | undefined }) | undefined;
  let newEdits = 0;

  const attempt = <Value>(work: () => Value): Result<Value, DiskCode> => {
    try {
      return success(work());
    } catch (error) {
      return diskFailure(error, folder);
    }
  };

  /** The file as it is. What can't be read is moved out of the way. @throws where it can't be moved, or is in use */
  const bytes = (): Buffer => {
    const content = readBytes(path, readLimit);
    if (content.ok) {
      if (content.value && content.value.length > 0) return content.value;
      const how = content.value ? 'emptied' : 'missing';
      if (inventory.has(file))
        say(({ keptFile }) => keptFile[how]({ file, folder, standIn: keptFile.standIn.nothing }));
      inventory.drop(file);
    } else {
      const { code } = content.error;
      if (code === 'in-use') throw new InUseError(path);
      const aside = setAside(path, name, '.jsonl');
      say(({ keptFile: { unusable, reason, standIn } }) =>
        unusable({ file, aside, folder, reason: reason[code], standIn: standIn.nothing }),
      );
      inventory.drop(file);
    }
    return Buffer.alloc(0);
  };

  const replace = (content: Buffer): undefined => {
    replaceFile(path, content);
    // An empty one is not missed.
    if (content.length > 0) inventory.add(file);
    else inventory.drop(file);
    known = undefined;
    newEdits = 0;
  };

  const isCurrent = () => known !== undefined && known.state === stateOf(path);

  const load = (): JournalContent => {
    const content = known && isCurrent() ? known : { ...readJournal(bytes()), state: stateOf(path) };
    known = content;
    newEdits = 0;
    // Left as it is where it can't be written: it is only longer than it need be.
    if (isWorthCompacting(size(), content.edits)) {
      const replaced = attempt(() => replace(compactJournal(content)));
      known = { ...content, edits: replaced.ok ? 0 : content.edits, state: stateOf(path) };
    }
    return known;
  };

  const size = (): number => {
    const found = sizeOfFile(path, readLimit);
    return (found.ok && found.value) || 0;
  };

  /** Makes sure that there is a file to append to, or nothing in its place. */
  const clearTheWay = () => {
    const found = sizeOfFile(path, readLimit);
    if (!found.ok || (!found.value && inventory.has(file))) bytes();
  };

  /** Writes a line, and takes it up in what is known. */
  const write = (line: Buffer, record: JournalRecord) => {
    const isKnown = isCurrent();
    appendLine(path, line);
    inventory.add(file);
    const edit = record.op === 'edit' ? line.length : 0;
    newEdits += edit;
    if (!known || !isKnown) return;
    applyRecord(known.entries, record);
    known = { ...known, edits: known.edits + edit, state: stateOf(path) };
  };

  const append = (record: JournalRecord): Result<undefined, JournalCode> => {
    const line = Buffer.from(JSON.stringify(record));
    const hasRoom = () => size() + line.length <= sizeLimit;
    const written = attempt(() => {
      clearTheWay();
      // It may be full of edits that can go.
      if (!hasRoom()) load();
      if (!hasRoom()) return false;
      write(line, record);
      return true;
    });
    if (!written.ok) return written;
    if (!written.value) return failure('journal-full', { megabytes: sizeLimit / megabyte });
    if (newEdits > lookAfter) attempt(load);
    return success(undefined);
  };

  return {
    read: () => attempt(load),
    newest: (count) => attempt(() => (isCurrent() ? undefined : readNewest(bytes(), count))),
    has: (id) =>
      attempt(() => {
        if (known && isCurrent()) return known.entries.has(id);
        const content = bytes();
        const begin = content.indexOf(`{"op":"add","entry":{"id":"${id}"`);
        // Its line may be damaged.
        return (begin >= 0 && readJournal(lineAt(content, begin)).entries.has(id)) || load().entries.has(id);
      }),
    append,
    remove: (id) =>
      attempt(() => {
        const before = bytes();
        // Nothing is written anew for what is not there.
        return before.includes(id) ? replace(withoutEntry(before, id)) : undefined;
      }),
    insert: (entry, before) =>
      attempt(() => {
        const content = load();
        const others = [...content.entries.values()].filter(({ id }) => id !== entry.id);
        const found = others.findIndex(({ id }) => id === before);
        const all = others.toSpliced(found === -1 ? others.length : found, 0, entry);
        return replace(compactJournal({ ...content, entries: new Map(all.map((each) => [each.id, each])) }));
      }),
    removeBefore: (time) =>
      attempt(() => {
        const content = load();
        const left = withoutOlder(content, time);
        if (left.entries.size === content.entries.size) return false;
        replace(compactJournal(left));
        return true;
      }),
    clear: () => attempt(() => replace(Buffer.alloc(0))),
    removeAsides: () => attempt(() => void removeAsides(folder, name)),
    removeOldAsides: (before) => attempt(() => void removeOldAsides(folder, before, name)),
    rest() {
      known = undefined;
    },
  };
}
