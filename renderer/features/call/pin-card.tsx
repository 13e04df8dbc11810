import { useState } from 'react';
import { isPinAtHand } from '../../../shared/ipc/pin-at-hand';
import { text } from '../../../shared/text';
import { GetPin } from '../../components/get-pin';
import { PinNote } from '../../components/pin-note';
import { PinValue } from '../../components/pin-value';
import { useAppState } from '../../lib/app-state';

/** The PIN beside the number, entered right here where there is none. */
export function PinCard() {
  const { pin } = useAppState();
  const [isReplacing, setReplacing] = useState(false);
  const hasPin = isPinAtHand(pin) && !isReplacing;
  return (
    <section className="card pin" aria-label={text.pin.title}>
      <p className="eyebrow">{text.pin.title}</p>
      {hasPin ? <PinValue replace={() => setReplacing(true)} /> : <GetPin onKept={() => setReplacing(false)} />}
      <PinNote isSilent={!hasPin} />
    </section>
  );
}
