import { type ClipboardEventHandler, type InputHTMLAttributes, type ReactNode, useId } from 'react';
import { text } from '../../shared/text';

interface Props
  extends Pick<InputHTMLAttributes<HTMLInputElement>, 'type' | 'name' | 'autoComplete' | 'readOnly' | 'aria-required'> {
  readonly label: string;
  readonly value: string;
  readonly onChange?: (typed: string) => void;
  readonly onFocus?: () => void;
  readonly onBlur?: () => void;
  readonly onPaste?: ClipboardEventHandler;
  readonly hint?: string | undefined;
  /** What is wrong with the value, shown beside it; the value itself is never touched. */
  readonly problem?: string | undefined;
  /** Something to think of, which keeps nothing from going on. */
  readonly warning?: string | undefined;
  /** More than one makes it a text area of that many rows. */
  readonly rows?: number;
  /** What can be done about the value. */
  readonly children?: ReactNode;
}

const isDay = /^\d{4}-\d{2}-\d{2}$/;

/** A labelled field with its hint and its problem beside it. */
export function TextRow({
  label,
  hint: given,
  problem,
  warning,
  rows = 1,
  onChange,
  type = 'text',
  children,
  ...rest
}: Props) {
  const id = useId();
  // The field writes 7 August as 08/07 or 07/08, whatever the computer's region.
  const hint = given ?? (type === 'date' && isDay.test(rest.value) ? text.day(rest.value) : undefined);
  const hintId = hint === undefined ? undefined : `${id}-hint`;
  const problemId = problem === undefined ? undefined : `${id}-problem`;
  const warningId = warning === undefined ? undefined : `${id}-warning`;
  const field = {
    ...rest,
    id,
    className: 'input',
    'aria-invalid': problem !== undefined,
    'aria-describedby': [hintId, problemId, warningId].filter(Boolean).join(' ') || undefined,
    onChange: ({ target }: { readonly target: { readonly value: string } }) => onChange?.(target.value),
  };
  return (
    <div className="text-row">
      <label className="label" htmlFor={id}>
        {label}
      </label>
      {rows > 1 ? <textarea {...field} rows={rows} /> : <input {...field} type={type} />}
      {hint === undefined ? null : (
        <span id={hintId} className="hint">
          {hint}
        </span>
      )}
      {problem === undefined ? null : (
        <span id={problemId} className="problem">
          {problem}
        </span>
      )}
      {warning === undefined ? null : (
        <span id={warningId} className="doubt" role="status">
          {warning}
        </span>
      )}
      {children}
    </div>
  );
}
