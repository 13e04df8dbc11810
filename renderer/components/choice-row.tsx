import { useId } from 'react';
import type { PolicySetting } from '../../shared/policy/policy-settings';
import { useSetBy } from '../lib/set-by';
import { TakeSuggestion } from './take-suggestion';

interface Props<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly id: Value; readonly label: string }[];
  readonly choose: (value: Value) => void;
  /** Its name in a policy, where that can decide it. */
  readonly name?: PolicySetting;
}

/** One of a few, in a list that opens. */
export function ChoiceRow<Value extends string>({ label, value, options, choose, name }: Props<Value>) {
  const id = useId();
  const { isLocked, note } = useSetBy(name);
  const take = (wanted: string) => {
    const chosen = options.find((option) => option.id === wanted);
    if (chosen) choose(chosen.id);
  };
  return (
    <div className="text-row">
      <label className="label" htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className="input"
        value={value}
        disabled={isLocked}
        aria-describedby={note === undefined ? undefined : `${id}-note`}
        onChange={({ target }) => take(target.value)}
      >
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </select>
      {note === undefined ? null : (
        <span id={`${id}-note`} className="hint">
          {note}
        </span>
      )}
      <TakeSuggestion label={label} name={name} />
    </div>
  );
}
