import { useState } from 'react';
import type { Guide } from '../../../shared/guide/schema';
import { isPinAtHand } from '../../../shared/ipc/pin-at-hand';
import { text } from '../../../shared/text';
import { ActionButton } from '../../components/action-button';
import { FurtherIdentifiers } from '../../components/further-identifiers';
import { GetPin } from '../../components/get-pin';
import { PinNote } from '../../components/pin-note';
import { PinValue } from '../../components/pin-value';
import { useAppState } from '../../lib/app-state';
import { useAskedFor } from '../../lib/asked-for';
import { bridge } from '../../lib/bridge';
import { usePinText } from '../../lib/guide-words';
import { useTypedPin } from '../../lib/typed-pin';
import { useOutcome } from '../../lib/use-outcome';

/**
 * What support asks for first, at hand or not. Without it, one line says so: what else support asks for stays in view, and how
 * to get it is there once it's wanted, once something was typed of it, or where it's missing from a message.
 */
function LeadIdentity({ id }: { readonly id: string }) {
  const { pin } = useAppState();
  const words = usePinText();
  const [typed] = useTypedPin(id);
  const isAskedFor = useAskedFor().has('pin');
  const [isWanted, want] = useState(false);
  const hasPin = isPinAtHand(pin);
  const isEntered = !hasPin && (isWanted || isAskedFor || typed !== '');
  return (
    <div className="sheet-lead">
      {hasPin ? <PinValue /> : isEntered ? <GetPin onKept={() => want(false)} /> : null}
      <PinNote onlyTrouble={hasPin} isSilent={isEntered} />
      {hasPin || isEntered ? null : <ActionButton onPress={() => want(true)}>{words.getOrEnter}</ActionButton>}
    </div>
  );
}

/** What support knows the customer by. The value of another product's is at hand once that product is in use. */
export function SheetIdentity({ guide }: { readonly guide: Guide }) {
  const { guide: inUse } = useAppState();
  const words = usePinText(guide.identifiers[0]);
  const report = useOutcome(guide.id);
  const [lead] = guide.identifiers;
  if (!lead) return null;
  const use = () => void report(bridge.call('guide.choose', { guide: guide.id }), () => undefined);
  return (
    <div className="sheet-identity">
      <p className="eyebrow">{words.title}</p>
      {guide.id === inUse.id ? (
        <>
          <LeadIdentity id={lead.id} />
          <FurtherIdentifiers />
        </>
      ) : (
        <>
          <p className="hint">{text.sheet.ofOtherProduct(guide.product)}</p>
          <ActionButton onPress={use}>{text.sheet.switchTo(guide.product)}</ActionButton>
        </>
      )}
    </div>
  );
}
