import type { ReactNode } from 'react';
import type { Identifier } from '../../shared/guide/rules-schema';
import { usePinStatus, usePinText } from '../lib/guide-words';
import { OpenPortal } from './open-portal';
import { PinEntry } from './pin-entry';

interface Props {
  /** Whose value it is; of what support asks for first, where none is named. */
  readonly identifier?: Identifier | undefined;
  readonly onKept?: () => void;
  /** How the way to the portal looks. */
  readonly look?: 'primary' | 'plain';
  /** What else can be done with it, in one row with saving it. */
  readonly children?: ReactNode;
}

/** Where there is no PIN to use: why support wants one, how to get it, the portal, and the field for it. */
export function GetPin({ identifier, onKept = () => undefined, look = 'plain', children }: Props) {
  const pin = usePinStatus(identifier);
  const words = usePinText(identifier);
  return (
    <div className="get-pin">
      <div className="get-pin-how">
        {pin.state === 'unreadable' ? <p className="problem">{words.unreadable}</p> : null}
        <p className="hint">{words.where}</p>
        <OpenPortal look={look} />
      </div>
      <PinEntry {...(identifier ? { identifier } : {})} onKept={onKept}>
        {children}
      </PinEntry>
    </div>
  );
}
