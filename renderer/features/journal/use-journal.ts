import { useCallback, useEffect, useRef, useState } from 'react';
import type { JournalFind, JournalFound, JournalSearch } from '../../../shared/journal/find-schema';
import type { Failure } from '../../../shared/result';
import { bridge } from '../../lib/bridge';

/** Entries on one page: more than a window shows, and few enough to draw at once. */
const pageLength = 50;

const everything: JournalFind = { query: '', channel: 'all', from: 0, count: pageLength };

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
}

/** One page of the journal, searched by main and followed as the journal changes. Drawn anew with each answer alone. */
export function useJournal(): Journal {
  const wanted = useRef(everything);
  const [asked, setAsked] = useState(everything);
  const [found, setFound] = useState<JournalFound>();
  const [failure, setFailure] = useState<Failure>();

  const ask = useCallback((change: Partial<JournalFind>) => {
    const request = { ...wanted.current, ...change };
    wanted.current = request;
    void bridge.call('journal.find', request).then((result) => {
      // A later question has its answer on the way.
      if (wanted.current !== request) return;
      setAsked(request);
      setFailure(result.ok ? undefined : result.error);
      if (result.ok) setFound(result.value);
    });
  }, []);

  useEffect(() => {
    ask({});
    return bridge.on('journal', () => ask({}));
  }, [ask]);

  const look = useCallback((change: Partial<JournalSearch>) => ask({ ...change, from: 0 }), [ask]);

  const begin = found?.from ?? 0;
  const { query, channel } = asked;
  return {
    found,
    failure,
    search: { query, channel },
    look,
    newer: begin > 0 ? () => ask({ from: begin - pageLength }) : undefined,
    older: found && begin + found.entries.length < found.found ? () => ask({ from: begin + pageLength }) : undefined,
  };
}
