import type { Handlers } from '../../../shared/ipc/contract';
import { success } from '../../../shared/result';
import type { CallSheets } from '../../calling/call-sheets';

type Names = 'sheet.list' | 'sheet.save' | 'sheet.finish' | 'sheet.reopen';

/** What is written down during a call, kept with every keystroke. */
export function sheetHandlers(sheets: CallSheets): Pick<Handlers, Names> {
  return {
    'sheet.list': () => success(sheets.list()),
    'sheet.save': ({ id, typed }) => sheets.save(id, typed),
    'sheet.finish': ({ id }) => sheets.finish(id),
    'sheet.reopen': ({ id }) => sheets.reopen(id),
  };
}
