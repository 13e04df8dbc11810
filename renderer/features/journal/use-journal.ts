import { useCallback, useEffect, useRef, useState } from 'react';
import type { JournalFind, JournalFound, JournalSearch } from '../../../shared/journal/find-schema';
import { findPage } from '../../../shared/journal/search';
import type { Failure } from '../../../shared/result';
import { bridge } from '../../lib/bridge';
import { firstPage, isFirstPage, pageLength, takeAhead } from './first-page';
import { createWholeJournal } from './whole-journal';

const find = (request: JournalFind) => bridge.call('journal.find', request);

export interface Journal {
  /** What was found last; undefined until the first answer. */
  readonly found: JournalFound | undefined;
  readonly failure: Failure | undefined;
  /** What was asked to find it. */
  readonly search: JournalSearch;
  /** Starts again at the newest entry. */
  readonly look: (change: Partial<JournalSearch>) => void;
  readonly newer: (() => void) | undefined;
  readonly older: (() => void) | undefined;
  /** To be told after an entry was changed here, as main does not announce that. */
  readonly edited: () => void;
}

/**
 * One page of the journal, followed as the journal changes. Main finds it, until this page holds the whole journal too and
 * finds at once what is typed.
 *
 * @param guide - the product that it is about; undefined for all of them
 */
export function useJournal(guide: string | undefined): Journal {
  const wanted = useRef<JournalFind>({ ...firstPage, guide });
  const [whole] = useState(() => createWholeJournal(find));
  const [asked, setAsked] = useState<JournalFind>(firstPage);
  const [found, setFound] = useState<JournalFound>();
  const [failure, setFailure] = useState<Failure>();

  const ask = useCallback(
    async (change: Partial<JournalFind>) => {
      const request = { ...wanted.current, ...change };
      wanted.current = request;
      const all = whole.entries();
      if (all) {
        setAsked(request);
        setFailure(undefined);
        setFound({ ...findPage(all, request), unreadable: whole.unreadable() });
        return;
      }
      const result = await ((isFirstPage(request) ? takeAhead() : undefined) ?? find(request));
      // A later question has its answer on the way.
      if (wanted.current !== request) return;
      setAsked(request);
      setFailure(result.ok ? undefined : result.error);
      if (result.ok) setFound(result.value);
    },
    [whole],
  );

  useEffect(() => {
    /** The newest came before the lines behind them were read. What was right is not drawn anew. */
    const correct = () => {
      const all = whole.entries();
      const unreadable = whole.unreadable();
      if (!all) return;
      setFound((before) =>
        before?.all === all.length && before.unreadable === unreadable
          ? before
          : { ...findPage(all, wanted.current), unreadable },
      );
    };
    let isFollowed = true;
    const follow = async () => {
      whole.forget();
      // What is in view comes first: all the rest would be in its way.
      await ask({});
      if (!isFollowed) return;
      await whole.read();
      correct();
    };
    void follow();
    const unfollow = bridge.on('journal', () => void follow());
    return () => {
      isFollowed = false;
      unfollow();
      whole.forget();
    };
  }, [ask, whole]);

  const look = useCallback((change: Partial<JournalSearch>) => void ask({ ...change, from: 0 }), [ask]);
  const edited = useCallback(() => void whole.read(), [whole]);

  useEffect(() => {
    if (wanted.current.guide !== guide) look({ guide });
  }, [guide, look]);

  const begin = found?.from ?? 0;
  const { query, channel } = asked;
  return {
    found,
    failure,
    search: { query, channel, guide },
    look,
    newer: begin > 0 ? () => void ask({ from: begin - pageLength }) : undefined,
    older:
      found && begin + found.entries.length < found.found ? () => void ask({ from: begin + pageLength }) : undefined,
    edited,
  };
}
