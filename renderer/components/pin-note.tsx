import type { Identifier } from '../../shared/guide/rules-schema';
import { pinSentence } from '../../shared/ipc/pin-sentence';
import { bridge } from '../lib/bridge';
import { named, usePinStatus, usePinText } from '../lib/guide-words';
import { ActionButton } from './action-button';

interface Props {
  /** Whose value it is; of what support asks for first, where none is named. */
  readonly identifier?: Identifier | undefined;
  /** Says nothing while all is well, for places where the PIN is only used. */
  readonly onlyTrouble?: boolean;
  /** Says nothing at all for now. */
  readonly isSilent?: boolean;
}

/**
 * Where the PIN is, and what its keyring is doing, with a way to ask that again where it may help. What it says is heard
 * only if it was drawn before, so it is there and silent where there is nothing to say yet.
 */
export function PinNote({ identifier, onlyTrouble = false, isSilent = false }: Props) {
  const pin = usePinStatus(identifier);
  const words = usePinText(identifier);
  const { says, isProblem, canRetry } = pinSentence(pin, words);
  const saysNothing = isSilent || (onlyTrouble && !isProblem && pin.keyring !== 'waiting');
  return (
    <div className="pin-note">
      <output className={isProblem ? 'problem' : 'hint'}>{saysNothing ? null : says}</output>
      {canRetry && !saysNothing ? (
        <ActionButton look="quiet" onPress={() => void bridge.call('pin.retry', named(identifier))}>
          {words.retry}
        </ActionButton>
      ) : null}
    </div>
  );
}
