import { useAppState } from '../lib/app-state';
import { usePinText } from '../lib/guide-words';
import { OpenPortal } from './open-portal';
import { PinEntry } from './pin-entry';

interface Props {
  readonly onKept?: () => void;
  /** How the way to the portal looks. */
  readonly look?: 'primary' | 'plain';
}

/** Where there is no PIN to use: why support wants one, how to get it, the portal, and the field for it. */
export function GetPin({ onKept = () => undefined, look = 'plain' }: Props) {
  const { pin } = useAppState();
  const words = usePinText();
  return (
    <div className="get-pin">
      {pin.state === 'unreadable' ? <p className="problem">{words.unreadable}</p> : null}
      <p className="hint">{words.where}</p>
      <OpenPortal look={look} />
      <PinEntry onKept={onKept} />
    </div>
  );
}
