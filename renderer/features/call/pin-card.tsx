import { useEffect, useState } from 'react';
import { isPinAtHand } from '../../../shared/ipc/pin-at-hand';
import { text } from '../../../shared/text';
import { ActionButton } from '../../components/action-button';
import { Announcement } from '../../components/announcement';
import { PinEntry } from '../../components/pin-entry';
import { useAppState } from '../../lib/app-state';
import { bridge } from '../../lib/bridge';
import { useOutcome } from '../../lib/use-outcome';

/** The PIN beside the number: hidden until asked for, entered right here where there is none. */
export function PinCard() {
  const { pin } = useAppState();
  const [shown, setShown] = useState<string>();
  const [isReplacing, setReplacing] = useState(false);
  const [outcome, report] = useOutcome();
  const hasPin = isPinAtHand(pin);

  // What is shown must never outlive what is kept.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a PIN entered anew hides the old one
  useEffect(() => setShown(undefined), [pin.state, pin.since]);

  const reveal = () =>
    report(bridge.call('pin.reveal', undefined), (value) => {
      setShown(value);
      return undefined;
    });
  const copy = () =>
    report(bridge.call('pin.copy', undefined), (copied) => text.pin.copied(copied.clearedAfterSeconds));

  return (
    <section className="card pin" aria-label={text.pin.title}>
      <p className="eyebrow">{text.pin.title}</p>
      {hasPin && !isReplacing ? (
        <>
          <p className="number number-large pin-value">{shown ?? text.pin.hidden}</p>
          <div className="actions">
            <ActionButton onPress={() => (shown === undefined ? void reveal() : setShown(undefined))}>
              {shown === undefined ? text.pin.show : text.pin.hide}
            </ActionButton>
            <ActionButton onPress={() => void copy()}>{text.pin.copy}</ActionButton>
            <ActionButton look="quiet" onPress={() => setReplacing(true)}>
              {text.pin.replace}
            </ActionButton>
          </div>
          <p className="hint">{pin.state === 'session' ? text.pin.session : text.pin.kept}</p>
        </>
      ) : (
        <>
          <p className={pin.state === 'unreadable' ? 'problem' : 'hint'}>
            {pin.state === 'unreadable' ? text.pin.unreadable : text.pin.where}
          </p>
          <PinEntry onKept={() => setReplacing(false)} />
        </>
      )}
      {pin.state === 'unreadable' ? null : <Announcement {...outcome} />}
    </section>
  );
}
