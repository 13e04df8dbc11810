import { pinSentence } from '../../shared/ipc/pin-sentence';
import { text } from '../../shared/text';
import { useAppState } from '../lib/app-state';
import { bridge } from '../lib/bridge';
import { ActionButton } from './action-button';

interface Props {
  /** Says nothing while all is well, for places where the PIN is only used. */
  readonly onlyTrouble?: boolean;
}

/** Where the PIN is, and what its keyring is doing, which the window says aloud when it changes; with a way to ask that again where it may help. */
export function PinNote({ onlyTrouble = false }: Props) {
  const { pin } = useAppState();
  const { says, isProblem, canRetry } = pinSentence(pin);
  if (onlyTrouble && !isProblem && pin.keyring !== 'waiting') return null;
  return (
    <div className="pin-note">
      <p className={isProblem ? 'problem' : 'hint'}>{says}</p>
      {canRetry ? (
        <ActionButton look="quiet" onPress={() => void bridge.call('pin.retry', undefined)}>
          {text.pin.retry}
        </ActionButton>
      ) : null}
    </div>
  );
}
