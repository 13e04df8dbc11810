import { everywhere, noCountry } from '../../../shared/guide/region';
import type { SupportLine } from '../../../shared/guide/schema';
import { isBlank, newCallSheet, openSheetsLimit } from '../../../shared/journal/call-sheet';
import { type CallSheet, callSheetSchema, dialledNumber } from '../../../shared/journal/call-sheet-schema';
import { blankNotes, type JournalEntry, type JournalNotes } from '../../../shared/journal/schema';
import { type Changes, mergeDefined } from '../../../shared/merge-defined';
import { failure, type Result, success } from '../../../shared/result';
import type { Severity } from '../../../shared/severity';
import type { Sentence } from '../../../shared/text/sentence';
import { openKeptItems } from '../../storage/kept-items';
import { daysBefore } from '../journal/days-before';

/** The sheets of calls that nobody has finished yet, on disk with every keystroke. */
export interface CallSheets {
  /** The one dialled last comes first. */
  list(): CallSheet[];
  /** Opens a sheet. It is there even when the disk refuses it; earlier ones that are still blank make room. */
  begin(entry: JournalEntry, line: SupportLine): Result<undefined>;
  /** Keeps what was typed. After a failure memory still has it, so that a page that dies loses nothing. */
  save(id: string, typed: Changes<JournalNotes>): Result<undefined>;
  /** Takes over what was changed about its call in the journal, so that finishing the sheet doesn't undo that. */
  adopt(id: string, changes: Changes<JournalNotes>): Result<undefined>;
  /** Takes an answer to the triage question that came or changed during the call, which is the one dialled last. */
  answer(severity: Severity): Result<undefined>;
  /** Closes a sheet into the journal. */
  finish(id: string): Result<undefined>;
  /** Opens the sheet again that was closed or thrown away last. */
  reopen(id: string): Result<undefined>;
  /** Throws a sheet away, as when its journal entry is deleted, with all that was set aside of it; a closed one too. */
  discard(id: string): Result<undefined>;
  discardAll(): Result<undefined>;
  /** Removes what was set aside longer ago than some days; 0 keeps everything. Open sheets stay. */
  removeOlderThan(days: number, now: Date): Result<undefined>;
  /** Told after anything but typing, which the page that types shows already. */
  onChange(listener: () => void): void;
}

/** As many as there can be when the journal takes none of the older ones. */
const sheetLimit = 50;

/** All that a number says of its line. */
const bareLine = (e164: string): SupportLine => ({
  id: 'unknown',
  region: everywhere,
  country: noCountry,
  servesWholeRegion: false,
  published: e164,
  shown: e164,
  e164,
});

interface Surroundings {
  /** The line of a number, where a guide has it. */
  readonly lineOf?: (e164: string) => SupportLine | undefined;
  /** Told of a sheet on which it was said what came of its call. */
  readonly outcomeSaid?: (sheet: CallSheet) => void;
}

/**
 * Opens the call sheets in a folder.
 *
 * @param enter - writes a finished sheet into the journal
 * @param say - told what happened to files that can't be used
 */
export function openCallSheets(
  folder: string,
  enter: (sheet: CallSheet) => Result<undefined>,
  say: (sentence: Sentence) => void,
  { lineOf = () => undefined, outcomeSaid = () => undefined }: Surroundings = {},
): CallSheets {
  /** What stands in for values of a sheet that can't be read. Without its number it would be no sheet. */
  const emptySheet = (id: string, stored: unknown): Partial<CallSheet> => {
    const e164 = dialledNumber(stored);
    return {
      id,
      dialledAt: new Date().toISOString(),
      way: 'by-hand',
      severity: 'unanswered',
      guide: 'alm',
      ...blankNotes,
      ...(e164 === undefined ? {} : { line: lineOf(e164) ?? bareLine(e164) }),
    };
  };
  const items = openKeptItems<CallSheet>({
    folder,
    name: 'call-sheets',
    formerList: 'sheets',
    schema: callSheetSchema,
    empty: emptySheet,
    limit: sheetLimit,
    tooMany: { of: 'sheets', limit: sheetLimit },
    backups: 1,
    say,
  });
  const listeners: (() => void)[] = [];
  const latestFirst = (all: readonly CallSheet[]) => all.toSorted((a, b) => b.dialledAt.localeCompare(a.dialledAt));
  let loaded: CallSheet[] | undefined;
  /** The one that was closed or thrown away last, as long as the program runs. */
  let closed: CallSheet | undefined;
  const sheets = () => {
    loaded ??= latestFirst(items.list());
    return loaded;
  };

  const change = (id: string, changed: (sheet: CallSheet) => CallSheet): Result<undefined> => {
    const next = sheets().map((sheet) => (sheet.id === id ? changed(sheet) : sheet));
    const sheet = next.find((each) => each.id === id);
    if (!sheet) return failure('unknown-sheet');
    loaded = next;
    return items.save(sheet);
  };
  /** Takes sheets away. One that the disk does not let go of comes back with the next start. */
  const take = (
    ids: readonly string[],
    remove: (id: string) => Result<undefined> = items.remove,
  ): Result<undefined> => {
    loaded = sheets().filter(({ id }) => !ids.includes(id));
    const results = ids.map(remove);
    return results.find(({ ok }) => !ok) ?? success(undefined);
  };
  const announced = (kept: Result<undefined>): Result<undefined> => {
    for (const listener of listeners) listener();
    return kept;
  };

  return {
    list: () => [...sheets()],
    begin(entry, line) {
      const earlier = sheets().filter((sheet) => !isBlank(sheet));
      // A sheet that the journal does not take stays, however many there are.
      const surplus = earlier.slice(openSheetsLimit - 1).filter((sheet) => enter(sheet).ok);
      take([...sheets().filter(isBlank), ...surplus].map(({ id }) => id));
      const begun = newCallSheet(entry, line);
      const saved = items.save(begun);
      if (saved.ok || saved.error.code !== 'too-many') loaded = [begun, ...sheets()];
      return announced(saved);
    },
    save(id, typed) {
      const saved = change(id, (sheet) => mergeDefined<CallSheet>(sheet, typed));
      const sheet = typed.outcome === undefined ? undefined : sheets().find((open) => open.id === id);
      if (sheet) outcomeSaid(sheet);
      return saved;
    },
    adopt(id, changes) {
      if (closed?.id === id) closed = mergeDefined<CallSheet>(closed, changes);
      if (!sheets().some((open) => open.id === id)) return success(undefined);
      return announced(change(id, (sheet) => mergeDefined<CallSheet>(sheet, changes)));
    },
    answer(severity) {
      const [current] = sheets();
      if (!current || current.severity === severity || severity === 'unanswered') return success(undefined);
      return announced(change(current.id, (sheet) => ({ ...sheet, severity })));
    },
    finish(id) {
      const sheet = sheets().find((open) => open.id === id);
      if (!sheet) return failure('unknown-sheet');
      const entered = enter(sheet);
      if (!entered.ok) return entered;
      closed = sheet;
      return announced(take([id]));
    },
    reopen(id) {
      if (closed?.id !== id) return failure('unknown-sheet');
      const sheet = closed;
      const saved = items.save(sheet);
      if (!saved.ok && saved.error.code === 'too-many') return saved;
      closed = undefined;
      loaded = latestFirst([sheet, ...sheets()]);
      return announced(saved);
    },
    discard(id) {
      const sheet = sheets().find((open) => open.id === id);
      if (sheet || closed?.id === id) closed = sheet;
      const taken = take([id], items.erase);
      return sheet ? announced(taken) : taken;
    },
    discardAll() {
      const isAny = sheets().length > 0;
      loaded = [];
      const cleared = items.eraseAll();
      return isAny ? announced(cleared) : cleared;
    },
    removeOlderThan: (days, now) => (days === 0 ? success(undefined) : items.removeOldAsides(daysBefore(now, days))),
    onChange: (listener) => listeners.push(listener),
  };
}
