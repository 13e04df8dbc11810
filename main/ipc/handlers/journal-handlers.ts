import type { Handlers } from '../../../shared/ipc/contract';
import { csvSeparatorOf } from '../../../shared/journal/csv-separator';
import { journalAsCsv, journalAsJson } from '../../../shared/journal/export';
import { success } from '../../../shared/result';
import { text } from '../../../shared/text';
import type { Desk } from '../../desk/desk';
import { saveAs } from '../../storage/save-as';
import { copyText } from '../../system/clipboard/system-clipboard';

type Names =
  | 'journal.find'
  | 'journal.edit'
  | 'journal.remove'
  | 'journal.restore'
  | 'journal.copy-case'
  | 'journal.clear'
  | 'journal.export';

/** The record of what was prepared. */
export function journalHandlers({ journal, sheets, promises, state }: Desk): Pick<Handlers, Names> {
  return {
    'journal.find': (request) => journal.find(request),
    'journal.edit': ({ id, changes }) => {
      const edited = journal.edit(id, changes);
      if (edited.ok && changes.caseNumber !== undefined) promises.nameCase(id, changes.caseNumber);
      if (edited.ok && changes.caseStatus === 'resolved') {
        const all = journal.matching({ query: '', channel: 'all' });
        const entry = all.ok ? all.value.find((each) => each.id === id) : undefined;
        if (entry) promises.caseClosed(entry);
      }
      return edited.ok ? sheets.adopt(id, changes) : edited;
    },
    'journal.remove': ({ id }) => {
      const removed = journal.remove(id);
      // An open sheet would bring the entry back.
      return removed.ok ? sheets.discard(id) : removed;
    },
    'journal.restore': ({ id }) => {
      const restored = journal.restore(id);
      // With its sheet, if that was open until then.
      if (restored.ok) sheets.reopen(id);
      return restored;
    },
    'journal.copy-case': async ({ id }) => {
      const found = journal.caseNumber(id);
      if (!found.ok) return found;
      await copyText(found.value);
      return success(undefined);
    },
    'journal.clear': () => {
      const cleared = journal.clear();
      return cleared.ok ? sheets.discardAll() : cleared;
    },
    'journal.export': ({ form, ...search }) => {
      const found = journal.matching(search);
      if (!found.ok) return found;
      const { value: entries } = found;
      const { settings, program } = state.read();
      const separator = settings.csvSeparator === 'region' ? csvSeparatorOf(program.locale) : settings.csvSeparator;
      const written = form === 'json' ? journalAsJson : (all: typeof entries) => journalAsCsv(all, separator);
      const offered = { fileName: text.journal.fileName(form), kind: text.journal.fileKind[form], extension: form };
      return entries.length === 0 ? success({}) : saveAs(offered, async () => written(entries));
    },
  };
}
