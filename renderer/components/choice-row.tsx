import { useId } from 'react';

interface Props<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly id: Value; readonly label: string }[];
  readonly choose: (value: Value) => void;
}

/** One of a few, in a list that opens. */
export function ChoiceRow<Value extends string>({ label, value, options, choose }: Props<Value>) {
  const id = useId();
  const take = (wanted: string) => {
    const chosen = options.find((option) => option.id === wanted);
    if (chosen) choose(chosen.id);
  };
  return (
    <div className="text-row">
      <label className="label" htmlFor={id}>
        {label}
      </label>
      <select id={id} className="input" value={value} onChange={({ target }) => take(target.value)}>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
