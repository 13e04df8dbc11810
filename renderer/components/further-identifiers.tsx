import type { Identifier } from '../../shared/guide/rules-schema';
import { isPinAtHand } from '../../shared/ipc/pin-at-hand';
import { text } from '../../shared/text';
import { useAppState } from '../lib/app-state';
import { bridge } from '../lib/bridge';
import { named, usePinStatus, usePinText } from '../lib/guide-words';
import { reportPast } from '../lib/use-outcome';
import { ActionButton } from './action-button';
import { PinEntry } from './pin-entry';
import { PinValue } from './pin-value';

/** One more thing that support knows a customer by: shown and copied, or entered where it is missing. */
function FurtherIdentifier({ identifier }: { readonly identifier: Identifier }) {
  const words = usePinText(identifier);
  if (!isPinAtHand(usePinStatus(identifier))) return <PinEntry identifier={identifier} onKept={() => undefined} />;
  const restore = () =>
    void reportPast(bridge.call('pin.restore', named(identifier)), () => ({ message: words.restored }));
  const forget = () =>
    void reportPast(bridge.call('pin.forget', named(identifier)), () => ({ message: words.deleted, undo: restore }));
  return (
    <section aria-label={identifier.name}>
      <p className="eyebrow">{identifier.name}</p>
      <PinValue identifier={identifier}>
        <ActionButton look="quiet" aria-label={words.forget} onPress={forget}>
          {text.guides.remove}
        </ActionButton>
      </PinValue>
    </section>
  );
}

/** Everything besides the first that the guide in use names a customer by. */
export function FurtherIdentifiers() {
  const { guide } = useAppState();
  return guide.identifiers
    .slice(1)
    .map((identifier) => <FurtherIdentifier key={`${guide.id} ${identifier.id}`} identifier={identifier} />);
}
