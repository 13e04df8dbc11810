import { useId } from 'react';

interface Props {
  readonly label: string;
  /** What stands in it at first. */
  readonly initial?: string;
  readonly onChange: (typed: string) => void;
  /** Characters that it takes at most. */
  readonly maxLength?: number;
  readonly autoFocus?: boolean;
}

/**
 * A field to search in; Escape empties it. It keeps what is typed itself, so that a key draws nothing anew but what is
 * found by it.
 */
export function SearchRow({ label, initial = '', onChange, ...field }: Props) {
  const id = useId();
  return (
    <div className="text-row">
      <label className="label" htmlFor={id}>
        {label}
      </label>
      <input
        {...field}
        id={id}
        type="search"
        className="input"
        defaultValue={initial}
        onChange={({ target }) => onChange(target.value)}
      />
    </div>
  );
}
