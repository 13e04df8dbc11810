import { useEffect, useState } from 'react';
import type { CallReply } from '../../../shared/ipc/contract';
import { bridge } from '../../lib/bridge';

/** A guide as main has it, with what it was before the person corrected it. */
export type KnownGuide = CallReply<'guide.list'>[number];

/** Every guide, read anew whenever one has changed; undefined until main has answered. */
export function useGuides(): readonly KnownGuide[] | undefined {
  const [guides, setGuides] = useState<readonly KnownGuide[]>();
  useEffect(() => {
    let asked = 0;
    const ask = async () => {
      asked += 1;
      const mine = asked;
      const listed = await bridge.call('guide.list', undefined);
      if (listed.ok && mine === asked) setGuides(listed.value);
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
