import { useCallback, useEffect, useState } from 'react';
import type { Result } from '../../../shared/result';
import { text } from '../../../shared/text';
import { TickRow } from '../../components/tick-row';
import { bridge } from '../../lib/bridge';
import { useFailure } from '../../lib/use-outcome';

/** Starting at sign-in, as the system has it each time this is looked at. */
export function StartupSection() {
  const [atLogin, setAtLogin] = useState(false);
  const [failure, setFailure] = useState<string>();

  useFailure(failure);

  const take = useCallback((answer: Result<{ readonly atLogin: boolean }>) => {
    setFailure(answer.ok ? undefined : answer.error.message);
    if (answer.ok) setAtLogin(answer.value.atLogin);
  }, []);
  useEffect(() => {
    const read = () => void bridge.call('startup.read', undefined).then(take);
    read();
    // The person may come back from the system's own settings.
    return bridge.on('window.focused', read);
  }, [take]);

  return (
    <section className="card form" aria-label={text.startup.title}>
      <h2>{text.startup.title}</h2>
      <TickRow isTicked={atLogin} tick={(wanted) => void bridge.call('startup.choose', { atLogin: wanted }).then(take)}>
        {text.startup.atLogin}
      </TickRow>
      <p className="hint">{text.startup.why}</p>
    </section>
  );
}
