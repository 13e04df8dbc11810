import { useEffect, useState } from 'react';
import { text } from '../../shared/text';
import { useAppState } from '../lib/app-state';
import { bridge } from '../lib/bridge';
import { useOutcome } from '../lib/use-outcome';
import { ActionButton } from './action-button';
import { Announcement } from './announcement';

interface Props {
  /** Asked for when the person wants to enter another PIN; without it that is not offered here. */
  readonly replace?: () => void;
}

/** The PIN that is at hand: hidden until asked for, copied with an automatic clearing. */
export function PinValue({ replace }: Props) {
  const { pin } = useAppState();
  const [shown, setShown] = useState<string>();
  const [outcome, report] = useOutcome();

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
    <>
      <p className="number number-large pin-value">{shown ?? text.pin.hidden}</p>
      <div className="actions">
        <ActionButton onPress={() => (shown === undefined ? void reveal() : setShown(undefined))}>
          {shown === undefined ? text.pin.show : text.pin.hide}
        </ActionButton>
        <ActionButton aria-label={text.pin.copyPin} onPress={() => void copy()}>
          {text.pin.copy}
        </ActionButton>
        {replace ? (
          <ActionButton look="quiet" onPress={replace}>
            {text.pin.replace}
          </ActionButton>
        ) : null}
      </div>
      <Announcement {...outcome} />
    </>
  );
}
