import type { Guide } from '../../../shared/guide/schema';
import { isPinAtHand } from '../../../shared/ipc/pin-at-hand';
import { text } from '../../../shared/text';
import { ActionButton } from '../../components/action-button';
import { FurtherIdentifiers } from '../../components/further-identifiers';
import { GetPin } from '../../components/get-pin';
import { PinNote } from '../../components/pin-note';
import { PinValue } from '../../components/pin-value';
import { useAppState } from '../../lib/app-state';
import { bridge } from '../../lib/bridge';
import { usePinText } from '../../lib/guide-words';
import { useOutcome } from '../../lib/use-outcome';

/** What support knows the customer by. The value of another product's is at hand once that product is in use. */
export function SheetIdentity({ guide }: { readonly guide: Guide }) {
  const { pin, guide: inUse } = useAppState();
  const words = usePinText(guide.identifiers[0]);
  const report = useOutcome(guide.id);
  if (guide.identifiers.length === 0) return null;
  const use = () => void report(bridge.call('guide.choose', { guide: guide.id }), () => undefined);
  return (
    <div className="sheet-identity">
      <p className="eyebrow">{words.title}</p>
      {guide.id === inUse.id ? (
        <>
          {isPinAtHand(pin) ? <PinValue /> : <GetPin />}
          <PinNote onlyTrouble isSilent={!isPinAtHand(pin)} />
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
