import { useCallback, useEffect, useMemo, useState } from 'react';
import { type Case, casesOf } from '../../../shared/journal/cases';
import type { CaseStatus, JournalEntry } from '../../../shared/journal/schema';
import type { Failure } from '../../../shared/result';
import { bridge } from '../../lib/bridge';
import { useOutcome } from '../../lib/use-outcome';
import { createWholeJournal } from './whole-journal';

interface Cases {
  /** Undefined until the whole journal is here. */
  readonly cases: readonly Case[] | undefined;
  /** Why it can't be. */
  readonly failure: Failure | undefined;
  /** Says how a case is now, which is kept with its last contact. */
  readonly setStatus: (one: Case, status: CaseStatus) => Promise<void>;
}

/** The journal's cases, followed as it changes. Nothing is worked out before somebody looks at them. */
export function useCases(): Cases {
  const [whole] = useState(() => createWholeJournal((request) => bridge.call('journal.find', request)));
  const [entries, setEntries] = useState<readonly JournalEntry[]>();
  const [failure, setFailure] = useState<Failure>();
  const report = useOutcome();
  useEffect(() => {
    const follow = async () => {
      setFailure(await whole.read());
      const read = whole.entries();
      if (read) setEntries(read);
    };
    void follow();
    const unfollow = bridge.on('journal', () => void follow());
    return () => {
      unfollow();
      whole.forget();
    };
  }, [whole]);
  const setStatus = useCallback(
    async ({ entries: contacts }: Case, caseStatus: CaseStatus) => {
      const { id } = contacts.at(-1) ?? contacts[0];
      // Main does not announce what is edited here.
      if (await report(bridge.call('journal.edit', { id, changes: { caseStatus } }), () => undefined))
        setEntries((before) => before?.map((entry) => (entry.id === id ? { ...entry, caseStatus } : entry)));
    },
    [report],
  );
  return { cases: useMemo(() => entries && casesOf(entries), [entries]), failure, setStatus };
}
