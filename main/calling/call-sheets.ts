import { z } from 'zod';
import type { SupportLine } from '../../shared/guide/schema';
import { isBlank, newCallSheet, openSheetsLimit } from '../../shared/journal/call-sheet';
import { type CallSheet, type CallSheetText, callSheetSchema } from '../../shared/journal/call-sheet-schema';
import type { JournalEntry } from '../../shared/journal/schema';
import { type Changes, mergeDefined } from '../../shared/merge-defined';
import { failure, type Result, success } from '../../shared/result';
import type { Severity } from '../../shared/severity';
import { text } from '../../shared/text';
import { bySchema } from '../storage/by-schema';
import { openKeptFile } from '../storage/kept-file';

const openSheetsSchema = z.object({ version: z.literal(1), sheets: z.array(callSheetSchema) });

type OpenSheets = z.infer<typeof openSheetsSchema>;

/** The sheets of calls that nobody has finished yet, on disk with every keystroke. */
export interface CallSheets {
  /** The one dialled last comes first. */
  list(): CallSheet[];
  /** Opens a sheet. It is there even when the disk refuses it; earlier ones that are still blank make room. */
  begin(entry: JournalEntry, line: SupportLine): Result<undefined>;
  /** Keeps what was typed. After a failure memory still has it, so that a page that dies loses nothing. */
  save(id: string, typed: Changes<CallSheetText>): Result<undefined>;
  /** Takes an answer to the triage question that came during the call. */
  answer(severity: Severity): Result<undefined>;
  /** Closes a sheet into the journal. */
  finish(id: string): Result<undefined>;
  /** Throws a sheet away, as when its journal entry is deleted. */
  discard(id: string): Result<undefined>;
  discardAll(): Result<undefined>;
  /** Told after anything but typing, which the page that types shows already. */
  onChange(listener: () => void): void;
  readonly notice?: string;
}

/**
 * Opens the call sheets in a folder.
 *
 * @param enter - writes a finished sheet into the journal
 */
export function openCallSheets(folder: string, enter: (sheet: CallSheet) => Result<undefined>): CallSheets {
  const file = openKeptFile<OpenSheets>({
    folder,
    name: 'call-sheets',
    read: bySchema(openSheetsSchema),
    fallback: { version: 1, sheets: [] },
    keepsBackups: false,
  });
  let { sheets } = file.value();
  const listeners: (() => void)[] = [];

  const keep = (next: CallSheet[]): Result<undefined> => {
    sheets = next;
    return file.write({ version: 1, sheets: next });
  };
  const change = (id: string, changed: (sheet: CallSheet) => CallSheet): Result<undefined> =>
    sheets.some((sheet) => sheet.id === id)
      ? keep(sheets.map((sheet) => (sheet.id === id ? changed(sheet) : sheet)))
      : failure('unknown-sheet', text.sheet.unknown);
  const announced = (kept: Result<undefined>): Result<undefined> => {
    for (const listener of listeners) listener();
    return kept;
  };
  const without = (id: string) => sheets.filter((sheet) => sheet.id !== id);

  return {
    list: () => [...sheets],
    begin(entry, line) {
      const earlier = sheets.filter((sheet) => !isBlank(sheet));
      // A sheet that the journal does not take stays, however many there are.
      const surplus = earlier.slice(openSheetsLimit - 1).filter((sheet) => enter(sheet).ok);
      return announced(keep([newCallSheet(entry, line), ...earlier.filter((sheet) => !surplus.includes(sheet))]));
    },
    save: (id, typed) => change(id, (sheet) => mergeDefined<CallSheet>(sheet, typed)),
    answer(severity) {
      const [current] = sheets;
      if (current?.severity !== 'unanswered' || severity === 'unanswered') return success(undefined);
      return announced(change(current.id, (sheet) => ({ ...sheet, severity })));
    },
    finish(id) {
      const sheet = sheets.find((open) => open.id === id);
      if (!sheet) return failure('unknown-sheet', text.sheet.unknown);
      const entered = enter(sheet);
      return entered.ok ? announced(keep(without(id))) : entered;
    },
    discard: (id) => (sheets.some((sheet) => sheet.id === id) ? announced(keep(without(id))) : success(undefined)),
    discardAll: () => (sheets.length > 0 ? announced(keep([])) : success(undefined)),
    onChange: (listener) => listeners.push(listener),
    ...(file.notice === undefined ? {} : { notice: file.notice }),
  };
}
