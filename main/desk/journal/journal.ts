import { join } from 'node:path';
import { recordOfSheet } from '../../../shared/journal/call-sheet';
import type { CallSheet } from '../../../shared/journal/call-sheet-schema';
import type { JournalFind, JournalFound, JournalSearch } from '../../../shared/journal/find-schema';
import type { JournalChanges, JournalEntry } from '../../../shared/journal/schema';
import { findEntries, findPage } from '../../../shared/journal/search';
import { failure, type Result, success } from '../../../shared/result';
import { daysBefore } from './days-before';
import { type JournalSurroundings, openJournalFile } from './journal-file';

/** The record of every contact that was prepared. */
export interface Journal {
  /** Lets go of what was read, once nobody looks at it any more. It is read again when somebody does. */
  rest(): void;
  /** All entries that answer a search, newest first. */
  matching(search: JournalSearch): Result<readonly JournalEntry[]>;
  /**
   * One page of them. Where nobody has asked yet, the newest come before the journal is read as a whole, and its damaged
   * lines count as entries until it is.
   */
  find(request: JournalFind): Result<JournalFound>;
  add(entry: JournalEntry): Result<undefined>;
  /** Writes a finished call sheet into its entry. */
  addSheet(sheet: CallSheet): Result<undefined>;
  /** Changes what was written about a contact; not announced, as the page that edits shows it already. */
  edit(id: string, changes: JournalChanges): Result<undefined>;
  /** One entry; `unknown-entry` where it is not there. */
  entry(id: string): Result<JournalEntry>;
  /** The case number of an entry; `no-case-number` where it has none. */
  caseNumber(id: string): Result<string>;
  remove(id: string): Result<undefined>;
  /** Puts the entry that was removed a moment ago back into its place. */
  restore(id: string): Result<undefined>;
  /** Removes for good what is older than some days, also what was set aside; 0 keeps everything, and then nothing is read. */
  removeOlderThan(days: number, now: Date): Result<undefined>;
  /** Removes everything, also what was set aside. */
  clear(): Result<undefined>;
  onChange(listener: () => void): void;
  /** Told after something that was in it went, came back, or has come to something else. */
  onPastChange(listener: () => void): void;
}

/** How long a removed entry can be put back, in milliseconds: a little longer than that is offered. */
const restorableFor = 15_000;

/**
 * Opens the journal of a folder. Its file is read when somebody first looks.
 */
export function openJournal(folder: string, surroundings: JournalSurroundings): Journal {
  const file = openJournalFile(join(folder, 'journal.jsonl'), surroundings);
  const listeners: (() => void)[] = [];
  /** What was removed a moment ago, in memory alone, and what came after it. */
  let removed: { readonly entry: JournalEntry; readonly before: string | undefined } | undefined;
  let forgetting: NodeJS.Timeout | undefined;
  const forget = () => {
    clearTimeout(forgetting);
    removed = undefined;
  };

  const announced = (result: Result<undefined>): Result<undefined> => {
    if (result.ok) for (const listener of listeners) listener();
    return result;
  };

  const past: (() => void)[] = [];
  /** Says so of a change of what was there before. */
  const rewritten = (result: Result<undefined>): Result<undefined> => {
    if (result.ok) for (const listener of past) listener();
    return result;
  };

  const newestFirst = (entries: ReadonlyMap<string, JournalEntry>) => [...entries.values()].reverse();

  const entry = (id: string): Result<JournalEntry> => {
    const content = file.read();
    if (!content.ok) return content;
    const found = content.value.entries.get(id);
    return found ? success(found) : failure('unknown-entry');
  };

  return {
    rest: file.rest,
    matching(request) {
      const content = file.read();
      return content.ok ? success(findEntries(newestFirst(content.value.entries), request)) : content;
    },
    find(request) {
      const { query, channel, guide, from, count } = request;
      const isBeginning = query.trim() === '' && channel === 'all' && guide === undefined && from === 0;
      const newest = isBeginning ? file.newest(count) : undefined;
      if (newest?.ok && newest.value) {
        const { entries, all } = newest.value;
        return success({ entries: [...entries], from, found: all, all, unreadable: 0 });
      }
      const content = file.read();
      if (!content.ok) return content;
      const { entries, unreadable } = content.value;
      return success({ ...findPage(newestFirst(entries), request), unreadable: unreadable.length });
    },
    add: (entry) => announced(file.append({ op: 'add', entry })),
    addSheet(sheet) {
      const isEntered = file.has(sheet.id);
      return isEntered.ok ? announced(file.append(recordOfSheet(sheet, isEntered.value))) : isEntered;
    },
    edit(id, changes) {
      const isEntered = file.has(id);
      if (!isEntered.ok) return isEntered;
      if (!isEntered.value) return failure('unknown-entry');
      const edited = file.append({ op: 'edit', id, changes });
      return changes.outcome === undefined ? edited : rewritten(edited);
    },
    entry,
    caseNumber(id) {
      const found = entry(id);
      if (!found.ok) return found;
      const caseNumber = found.value.caseNumber.trim();
      return caseNumber === '' ? failure('no-case-number') : success(caseNumber);
    },
    remove(id) {
      const content = file.read();
      const all = content.ok ? [...content.value.entries.values()] : [];
      const at = all.findIndex((entry) => entry.id === id);
      const entry = all[at];
      const gone = file.remove(id);
      if (gone.ok && entry) {
        forget();
        removed = { entry, before: all[at + 1]?.id };
        forgetting = setTimeout(forget, restorableFor).unref();
      }
      return announced(rewritten(gone));
    },
    restore(id) {
      if (removed?.entry.id !== id) return failure('too-late');
      const inserted = file.insert(removed.entry, removed.before);
      if (inserted.ok) forget();
      return announced(rewritten(inserted));
    },
    removeOlderThan(days, now) {
      if (days === 0) return success(undefined);
      const time = daysBefore(now, days);
      const removed = file.removeBefore(time);
      if (removed.ok && removed.value) announced(rewritten(success(undefined)));
      const cleared = file.removeOldAsides(time);
      return removed.ok ? cleared : removed;
    },
    clear() {
      forget();
      const cleared = announced(rewritten(file.clear()));
      return cleared.ok ? file.removeAsides() : cleared;
    },
    onChange: (listener) => listeners.push(listener),
    onPastChange: (listener) => past.push(listener),
  };
}
