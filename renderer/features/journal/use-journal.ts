import { useCallback, useEffect, useState } from 'react';
import type { JournalFound, JournalSearch } from '../../../shared/journal/find-schema';
import type { Failure } from '../../../shared/result';
import { bridge } from '../../lib/bridge';

/** Entries on one page: more than a window shows, and few enough to draw at once. */
const pageLength = 50;

export interface Journal {
  /** What was found last; undefined until the first answer. */
  readonly found: JournalFound | undefined;
  readonly failure: Failure | undefined;
  readonly search: JournalSearch;
  /** Starts again at the newest entry. */
  readonly look: (change: Partial<JournalSearch>) => void;
  readonly newer: (() => void) | undefined;
  readonly older: (() => void) | undefined;
}

/** One page of the journal, searched by main and followed as the journal changes. */
export function useJournal(): Journal {
  const [search, setSearch] = useState<JournalSearch>({ query: '', channel: 'all' });
  const [from, setFrom] = useState(0);
  const [found, setFound] = useState<JournalFound>();
  const [failure, setFailure] = useState<Failure>();

  useEffect(() => {
    let isCurrent = true;
    const ask = () =>
      void bridge.call('journal.find', { ...search, from, count: pageLength }).then((result) => {
        if (!isCurrent) return;
        setFailure(result.ok ? undefined : result.error);
        if (result.ok) setFound(result.value);
      });
    ask();
    const unfollow = bridge.on('journal', ask);
    return () => {
      isCurrent = false;
      unfollow();
    };
  }, [search, from]);

  const look = useCallback((change: Partial<JournalSearch>) => {
    setSearch((before) => ({ ...before, ...change }));
    setFrom(0);
  }, []);

  const begin = found?.from ?? 0;
  return {
    found,
    failure,
    search,
    look,
    newer: begin > 0 ? () => setFrom(begin - pageLength) : undefined,
    older: found && begin + found.entries.length < found.found ? () => setFrom(begin + pageLength) : undefined,
  };
}
