import type { JournalFind, JournalFound } from '../../../shared/journal/find-schema';
import type { JournalEntry } from '../../../shared/journal/schema';
import { prepareSearch } from '../../../shared/journal/search';
import type { Failure, Result } from '../../../shared/result';

/** Entries that are fetched at a time: few enough that a key pressed meanwhile has not to wait. */
const pieceLength = 200;

const untilIdle = () => new Promise<void>((resolve) => requestIdleCallback(() => resolve(), { timeout: 1_000 }));

/** The whole journal on this side of the wall, so that a search in it need not wait for main. */
export interface WholeJournal {
  /** All entries, newest first; undefined until they are here. */
  entries(): readonly JournalEntry[] | undefined;
  /** How many lines of its file could not be read. */
  unreadable(): number;
  /**
   * Forgets what is here and fetches it anew in pieces, beginning when the page has nothing else to do.
   *
   * @returns why it can't be read, if it can't
   */
  read(): Promise<Failure | undefined>;
  /** Forgets what is here. */
  forget(): void;
}

/**
 * A journal of which nothing is here yet.
 *
 * @param find - asks main for a page of it
 */
export function createWholeJournal(find: (request: JournalFind) => Promise<Result<JournalFound>>): WholeJournal {
  let whole: readonly JournalEntry[] | undefined;
  let unreadable = 0;
  let readings = 0;

  const forget = () => {
    whole = undefined;
    readings += 1;
  };

  return {
    entries: () => whole,
    unreadable: () => unreadable,
    forget,
    async read() {
      forget();
      const own = readings;
      const entries: JournalEntry[] = [];
      await untilIdle();
      while (readings === own) {
        const from = entries.length;
        const piece = await find({ query: '', channel: 'all', from, count: pieceLength });
        if (readings !== own) return undefined;
        if (!piece.ok) return piece.error;
        prepareSearch(piece.value.entries);
        entries.push(...piece.value.entries);
        if (entries.length >= piece.value.all) {
          whole = entries;
          unreadable = piece.value.unreadable;
          return undefined;
        }
      }
      return undefined;
    },
  };
}
