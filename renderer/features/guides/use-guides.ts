import { useEffect, useState } from 'react';
import type { CallReply } from '../../../shared/ipc/contract';
import { wordFailure } from '../../../shared/text/word-failure';
import { bridge } from '../../lib/bridge';
import { useFailure } from '../../lib/use-outcome';

/** A guide as main has it, with what it was before the person corrected it. */
export type KnownGuide = CallReply<'guide.list'>[number];

/** Every guide, read anew whenever one has changed; undefined until main has answered, and told where it can't. */
export function useGuides(): readonly KnownGuide[] | undefined {
  const [guides, setGuides] = useState<readonly KnownGuide[]>();
  const [failure, setFailure] = useState<string>();
  useFailure(failure);
  useEffect(() => {
    let asked = 0;
    const ask = async () => {
      asked += 1;
      const mine = asked;
      const listed = await bridge.call('guide.list', undefined);
      if (mine !== asked) return;
      if (listed.ok) setGuides(listed.value);
      setFailure(listed.ok ? undefined : wordFailure(listed.error));
    };
    void ask();
    const stop = bridge.on('guides', () => void ask());
    return () => {
      asked += 1;
      stop();
    };
  }, []);
  return guides;
}
