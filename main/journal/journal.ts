import { recordOfSheet } from '../../shared/journal/call-sheet';
import type { CallSheet } from '../../shared/journal/call-sheet-schema';
import type { JournalFind, JournalFound, JournalSearch } from '../../shared/journal/find-schema';
import type { JournalChanges, JournalEntry } from '../../shared/journal/schema';
import { findEntries, findPage } from '../../shared/journal/search';
import { failure, type Result, success } from '../../shared/result';
import { text } from '../../shared/text';
import { openJournalFile } from './journal-file';

/** The record of every contact that was prepared. */
export interface Journal {
  /** Reads the file ahead of the first question. A file that cannot be read says so when it is asked. */
  prepare(): void;
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

/** Opens the journal that is kept in a file. */
export function openJournal(path: string): Journal {
  const file = openJournalFile(path);
  const listeners: (() => void)[] = [];

  const announced = (result: Result<undefined>): Result<undefined> => {
    if (result.ok) for (const listener of listeners) listener();
    return result;
  };

  const newestFirst = (entries: ReadonlyMap<string, JournalEntry>) => [...entries.values()].reverse();

  return {
    prepare() {
      file.read();
    },
    matching(request) {
      const content = file.read();
      return content.ok ? success(findEntries(newestFirst(content.value.entries), request)) : content;
    },
    find(request) {
      const content = file.read();
      if (!content.ok) return content;
      const { entries, unreadable } = content.value;
      return success({ ...findPage(newestFirst(entries), request), unreadable });
    },
    add: (entry) => announced(file.append({ op: 'add', entry })),
    addSheet(sheet) {
      const content = file.read();
      if (!content.ok) return content;
      return announced(file.append(recordOfSheet(sheet, content.value.entries.has(sheet.id))));
    },
    edit(id, changes) {
      const content = file.read();
      if (!content.ok) return content;
      return content.value.entries.has(id)
        ? file.append({ op: 'edit', id, changes })
        : failure('unknown-entry', text.journal.unknownEntry);
    },
    remove: (id) => announced(file.remove(id)),
    clear: () => announced(file.clear()),
    onChange: (listener) => listeners.push(listener),
  };
}
