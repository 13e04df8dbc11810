import { text } from '../../../shared/text';
import { ActionButton } from '../../components/action-button';
import { bridge } from '../../lib/bridge';
import { useOutcome } from '../../lib/use-outcome';

/** Everything off this computer. Main asks first, in a dialog of the system. */
export function EraseSection() {
  const report = useOutcome();
  const erase = () => report(bridge.call('everything.erase', undefined), () => undefined);
  return (
    <section className="card form" aria-label={text.erase.title}>
      <h2>{text.erase.title}</h2>
      <p className="hint">{text.erase.why}</p>
      <div className="actions">
        <ActionButton onPress={() => void erase()}>{text.erase.button}</ActionButton>
      </div>
    </section>
  );
}
