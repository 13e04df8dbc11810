import { useEffect, useState } from 'react';
import type { CallReply } from '../../../shared/ipc/contract';
import { useAppState } from '../../lib/app-state';
import { bridge } from '../../lib/bridge';

/** A guide as main has it, with what it was before the person corrected it. */
export type KnownGuide = CallReply<'guide.list'>[number];

/** Every guide, read anew whenever one has changed; undefined until main has answered. */
export function useGuides(): readonly KnownGuide[] | undefined {
  const [guides, setGuides] = useState<readonly KnownGuide[]>();
  const { guide, otherGuides } = useAppState();
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the guides that it follows
  useEffect(() => {
    let isOver = false;
    void bridge.call('guide.list', undefined).then((listed) => {
      if (listed.ok && !isOver) setGuides(listed.value);
    });
    return () => {
      isOver = true;
    };
  }, [guide, otherGuides]);
  return guides;
}
