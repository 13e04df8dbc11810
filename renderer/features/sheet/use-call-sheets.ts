import { createContext, useCallback, useEffect, useState } from 'react';
import type { CallSheet } from '../../../shared/journal/call-sheet-schema';
import type { JournalNotes } from '../../../shared/journal/schema';
import type { Result } from '../../../shared/result';
import { bridge } from '../../lib/bridge';
import { firstPaint } from '../../lib/first-paint';

/** The sheets of calls that go on, for whatever shows such a call beside its sheet. */
export const OpenSheets = createContext<readonly CallSheet[]>([]);

/** Writes on a sheet, here and in main. */
export type TypeOnSheet = (id: string, typed: Partial<JournalNotes>) => Promise<Result<undefined>>;

/**
 * The sheets of calls that go on, the one dialled last first. Main does not tell of what is typed, so it is noted here as
 * well: a sheet that goes out of sight comes back with it.
 */
export function useCallSheets(): [sheets: readonly CallSheet[], type: TypeOnSheet] {
  const [sheets, setSheets] = useState<readonly CallSheet[]>([]);
  useEffect(() => {
    void firstPaint.then(async () => {
      const open = await bridge.call('sheet.list', undefined);
      if (open.ok) setSheets(open.value);
    });
    return bridge.on('sheets', setSheets);
  }, []);
  const type = useCallback<TypeOnSheet>((id, typed) => {
    setSheets((open) => open.map((sheet) => (sheet.id === id ? { ...sheet, ...typed } : sheet)));
    return bridge.call('sheet.save', { id, typed });
  }, []);
  return [sheets, type];
}
