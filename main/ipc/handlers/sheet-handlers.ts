import type { Handlers } from '../../../shared/ipc/contract';
import { success } from '../../../shared/result';
import type { Desk } from '../../desk/desk';

type Names = 'sheet.list' | 'sheet.save' | 'sheet.finish' | 'sheet.reopen';

/** What is written down during a call, kept with every keystroke. */
export function sheetHandlers({ sheets, promises }: Pick<Desk, 'sheets' | 'promises'>): Pick<Handlers, Names> {
  return {
    'sheet.list': () => success(sheets.list()),
    'sheet.save': ({ id, typed }) => {
      const saved = sheets.save(id, typed);
      if (saved.ok && typed.caseNumber !== undefined) promises.nameCase(id, typed.caseNumber);
      const sheet = sheets.list().find((open) => open.id === id);
      if (saved.ok && sheet?.caseStatus === 'resolved') promises.caseClosed(sheet);
      return saved;
    },
    'sheet.finish': ({ id }) => sheets.finish(id),
    'sheet.reopen': ({ id }) => sheets.reopen(id),
  };
}
