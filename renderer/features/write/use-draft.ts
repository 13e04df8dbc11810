import { useEffect, useState } from 'react';
import type { Draft } from '../../../shared/request/draft';
import { newDraft } from '../../../shared/request/new-draft';
import { bridge } from '../../lib/bridge';

export type ChangeDraft = (change: Partial<Draft>) => void;

/** The draft that is being written, saved with every change; undefined until it is loaded. */
export function useDraft(): {
  readonly value: Draft | undefined;
  readonly change: ChangeDraft;
  readonly failure: string | undefined;
} {
  const [value, setValue] = useState<Draft>();
  const [failure, setFailure] = useState<string>();

  useEffect(() => {
    void bridge.call('draft.list', undefined).then((result) => {
      const [latest] = result.ok ? result.value : [];
      setValue(latest ?? newDraft(crypto.randomUUID(), new Date()));
    });
  }, []);

  return {
    value,
    failure,
    change(change) {
      if (!value) return;
      const next = { ...value, ...change, changedAt: new Date().toISOString() };
      setValue(next);
      void bridge.call('draft.save', next).then((result) => setFailure(result.ok ? undefined : result.error.message));
    },
  };
}
