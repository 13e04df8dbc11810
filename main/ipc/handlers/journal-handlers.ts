import type { Handlers } from '../../../shared/ipc/contract';
import type { JournalFile } from '../../journal/journal-file';

type Names = 'journal.list' | 'journal.edit';

/** The record of what was prepared. */
export function journalHandlers(journal: JournalFile): Pick<Handlers, Names> {
  return {
    'journal.list': () => journal.entries(),
    'journal.edit': ({ id, changes }) => journal.append({ op: 'edit', id, changes }),
  };
}
