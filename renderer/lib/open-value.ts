import { useEffect, useState } from 'react';
import type { Identifier } from '../../shared/guide/rules-schema';
import { isPinAtHand } from '../../shared/ipc/pin-at-hand';
import { isOpen } from '../../shared/request/pin';
import { bridge } from './bridge';
import { named, usePinStatus } from './guide-words';

/** The value of an identifier that anybody may read; undefined for a secret, and for one that isn't there yet. */
export function useOpenValue(identifier: Identifier | undefined): string | undefined {
  const { state, since } = usePinStatus(identifier);
  const [value, setValue] = useState<string>();
  const isWanted = identifier !== undefined && isOpen(identifier) && isPinAtHand({ state });
  const id = identifier?.id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: one that was entered anew is another one
  useEffect(() => {
    if (!isWanted) return;
    let isOver = false;
    void bridge.call('pin.reveal', named(identifier)).then((revealed) => {
      if (!isOver && revealed.ok) setValue(revealed.value);
    });
    return () => {
      isOver = true;
      setValue(undefined);
    };
  }, [isWanted, id, since]);
  return value;
}
