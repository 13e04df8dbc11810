import { useCallback, useEffect, useRef, useState } from 'react';
import type { JournalFind, JournalFound, JournalSearch } from '../../../shared/journal/find-schema';
import { findPage } from '../../../shared/journal/search';
import type { Failure } from '../../../shared/result';
import { bridge } from '../../lib/bridge';
import { createWholeJournal } from './whole-journal';

/** Entries on one page: more than a window shows, and few enough to draw at once. */
const pageLength = 25;

const everything: JournalFind = { query: '', channel: 'all', from: 0, count: pageLength };

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
 */
export function useJournal(): Journal {
  const wanted = useRef(everything);
  const [whole] = useState(() => createWholeJournal(find));
  const [asked, setAsked] = useState(everything);
  const [found, setFound] = useState<JournalFound>();
  const [failure, setFailure] = useState<Failure>();

  const ask = useCallback(
    (change: Partial<JournalFind>) => {
      const request = { ...wanted.current, ...change };
      wanted.current = request;
      const all = whole.entries();
      if (all) {
        setAsked(request);
        setFailure(undefined);
        setFound((before) => ({ ...findPage(all, request), unreadable: before?.unreadable ?? 0 }));
        return;
      }
      void find(request).then((result) => {
        // A later question has its answer on the way.
        if (wanted.current !== request) return;
        setAsked(request);
        setFailure(result.ok ? undefined : result.error);
        if (result.ok) setFound(result.value);
      });
    },
    [whole],
  );

  useEffect(() => {
    const follow = () => {
      void whole.read();
      ask({});
    };
    follow();
    const unfollow = bridge.on('journal', follow);
    return () => {
      unfollow();
      whole.forget();
    };
  }, [ask, whole]);

  const look = useCallback((change: Partial<JournalSearch>) => ask({ ...change, from: 0 }), [ask]);
  const edited = useCallback(() => void whole.read(), [whole]);

  const begin = found?.from ?? 0;
  const { query, channel } = asked;
  return {
    found,
    failure,
    search: { query, channel },
    look,
    newer: begin > 0 ? () => ask({ from: begin - pageLength }) : undefined,
    older: found && begin + found.entries.length < found.found ? () => ask({ from: begin + pageLength }) : undefined,
    edited,
  };
}
