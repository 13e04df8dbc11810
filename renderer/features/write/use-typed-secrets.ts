import { useEffect, useState } from 'react';
import { isPinAtHand, statusOf } from '../../../shared/ipc/pin-at-hand';
import type { Draft } from '../../../shared/request/draft';
import { textsOf, unwantedSecrets } from '../../../shared/request/typed-password';
import { useAppState } from '../../lib/app-state';
import { bridge } from '../../lib/bridge';

/** How long nothing is typed before main is asked, in milliseconds: it alone knows what is saved. */
const pause = 400;

/** The names of the identifiers whose saved values stand in a draft although support does not want them in a message. */
export function useTypedSecrets(draft: Draft): readonly string[] {
  const state = useAppState();
  const isAsked = unwantedSecrets(state.guide).some(({ id }) => isPinAtHand(statusOf(state, id)));
  const typed = textsOf(draft).join('\n');
  const [found, setFound] = useState<readonly string[]>([]);
  // What is typed is what triggers it; the rest of the draft is looked at with it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    if (!isAsked || typed.trim() === '') {
      setFound([]);
      return;
    }
    let isLate = false;
    const asking = setTimeout(async () => {
      const answer = await bridge.call('draft.secrets', { draft });
      if (answer.ok && !isLate) setFound(answer.value);
    }, pause);
    return () => {
      isLate = true;
      clearTimeout(asking);
    };
  }, [typed, isAsked]);
  return found;
}
