import { type ReactNode, useId } from 'react';
import type { PolicySetting } from '../../shared/policy/policy-settings';
import { useSetBy } from '../lib/set-by';
import { TakeSuggestion } from './take-suggestion';

interface Props {
  readonly isTicked: boolean;
  readonly tick: (isTicked: boolean) => void;
  readonly children: ReactNode;
  /** Its name in a policy, where that can decide it. */
  readonly name?: PolicySetting | 'startsAtSignIn';
}

/** A box to tick, with its label. */
export function TickRow({ isTicked, tick, children, name }: Props) {
  const id = useId();
  const { isLocked, note } = useSetBy(name);
  return (
    <div>
      <label className="tick-row">
        <input
          type="checkbox"
          checked={isTicked}
          disabled={isLocked}
          aria-describedby={note === undefined ? undefined : id}
          onChange={({ target }) => tick(target.checked)}
        />
        {children}
      </label>
      {note === undefined ? null : (
        <span id={id} className="hint">
          {note}
        </span>
      )}
      {typeof children === 'string' ? <TakeSuggestion label={children} name={name} /> : null}
    </div>
  );
}
