import { useCallback, useEffect, useState } from 'react';
import type { Result } from '../../../shared/result';
import { text } from '../../../shared/text';
import { wordFailure } from '../../../shared/text/word-failure';
import { TickRow } from '../../components/tick-row';
import { useAppState } from '../../lib/app-state';
import { bridge } from '../../lib/bridge';
import { useFailure } from '../../lib/use-outcome';

function StartupRows() {
  const [atLogin, setAtLogin] = useState(false);
  const [failure, setFailure] = useState<string>();

  useFailure(failure);

  const take = useCallback((answer: Result<{ readonly atLogin: boolean }>) => {
    setFailure(answer.ok ? undefined : wordFailure(answer.error));
    if (answer.ok) setAtLogin(answer.value.atLogin);
  }, []);
  useEffect(() => {
    const read = () => void bridge.call('startup.read', undefined).then(take);
    read();
    // The person may come back from the system's own settings.
    return bridge.on('window.focused', read);
  }, [take]);

  return (
    <>
      <TickRow
        name="startsAtSignIn"
        isTicked={atLogin}
        tick={(wanted) => void bridge.call('startup.choose', { atLogin: wanted }).then(take)}
      >
        {text.startup.atLogin}
      </TickRow>
      <p className="hint">{text.startup.why}</p>
    </>
  );
}

/** Starting at sign-in, as the system has it each time this is looked at, and each time that a policy locks it or lets go. */
export function StartupSection() {
  const { policy } = useAppState();
  return (
    <section className="card form" aria-label={text.startup.title}>
      <h2>{text.startup.title}</h2>
      <StartupRows key={String(policy.locked.includes('startsAtSignIn'))} />
    </section>
  );
}
