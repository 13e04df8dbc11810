import { join } from 'node:path';
import { recordOfSheet } from '../../shared/journal/call-sheet';
import type { CallSheet } from '../../shared/journal/call-sheet-schema';
import type { JournalFind, JournalFound, JournalSearch } from '../../shared/journal/find-schema';
import type { JournalChanges, JournalEntry } from '../../shared/journal/schema';
import { findEntries, findPage } from '../../shared/journal/search';
import { failure, type Result, success } from '../../shared/result';
import { text } from '../../shared/text';
import { type JournalSurroundings, openJournalFile } from './journal-file';

/** The record of every contact that was prepared. */
export interface Journal {
  /** Lets go of what was read, once nobody looks at it any more. It is read again when somebody does. */
  rest(): void;
  /** All entries that answer a search, newest first. */
  matching(search: JournalSearch): Result<readonly JournalEntry[]>;
  /** One page of them. */
  find(request: JournalFind): Result<JournalFound>;
  add(entry: JournalEntry): Result<undefined>;
  /** Writes a finished call sheet into its entry. */
  addSheet(sheet: CallSheet): Result<undefined>;
  /** Changes what was written about a contact; not announced, as the page that edits shows it already. */
  edit(id: string, changes: JournalChanges): Result<undefined>;
  remove(id: string): Result<undefined>;
  clear(): Result<undefined>;
  onChange(listener: () => void): void;
}

/**
 * Opens the journal of a folder. Its file is read when somebody first looks.
 */
export function openJournal(folder: string, surroundings: JournalSurroundings): Journal {
  const file = openJournalFile(join(folder, 'journal.jsonl'), surroundings);
  const listeners: (() => void)[] = [];

  const announced = (result: Result<undefined>): Result<undefined> => {
    if (result.ok) for (const listener of listeners) listener();
    return result;
  };

  const newestFirst = (entries: ReadonlyMap<string, JournalEntry>) => [...entries.values()].reverse();

  return {
    rest: file.rest,
    matching(request) {
      const content = file.read();
      return content.ok ? success(findEntries(newestFirst(content.value.entries), request)) : content;
    },
    find(request) {
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
      return isEntered.value
        ? file.append({ op: 'edit', id, changes })
        : failure('unknown-entry', text.journal.unknownEntry);
    },
    remove: (id) => announced(file.remove(id)),
    clear: () => announced(file.clear()),
    onChange: (listener) => listeners.push(listener),
  };
}
