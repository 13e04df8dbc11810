import { useState } from 'react';
import { isPinAtHand } from '../../../shared/ipc/pin-at-hand';
import { text } from '../../../shared/text';
import { ActionButton } from '../../components/action-button';
import { FurtherIdentifiers } from '../../components/further-identifiers';
import { GetPin } from '../../components/get-pin';
import { PinNote } from '../../components/pin-note';
import { PinValue } from '../../components/pin-value';
import { useAppState } from '../../lib/app-state';
import { useIsPainted } from '../../lib/first-paint';
import { usePinText } from '../../lib/guide-words';

/** The PIN beside the number, entered right here where there is none. */
export function PinCard() {
  const { pin } = useAppState();
  const words = usePinText();
  const [isReplacing, setReplacing] = useState(false);
  const hasPin = isPinAtHand(pin) && !isReplacing;
  // The number must not wait for the form, only know that there is one: the card then lies below it.
  const isPainted = useIsPainted();
  return (
    <section className="card pin" aria-label={words.title}>
      <p className="eyebrow">{words.title}</p>
      {hasPin ? (
        <PinValue>
          <ActionButton look="quiet" onPress={() => setReplacing(true)}>
            {words.replace}
          </ActionButton>
        </PinValue>
      ) : !isPainted ? (
        <div className="pin-entry" />
      ) : (
        <GetPin onKept={() => setReplacing(false)}>
          {isPinAtHand(pin) ? (
            <ActionButton onPress={() => setReplacing(false)}>{text.common.cancel}</ActionButton>
          ) : null}
        </GetPin>
      )}
      <PinNote isSilent={!hasPin} />
      <FurtherIdentifiers />
    </section>
  );
}
