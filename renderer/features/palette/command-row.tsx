import { useEffect, useRef } from 'react';
import type { Command } from '../../../shared/palette/commands';
import { text } from '../../../shared/text';

interface Props {
  readonly command: Command;
  /** Why it answers what was typed, where the row doesn't show it. */
  readonly why: string | undefined;
  readonly now: Date;
  readonly elementId: string;
  /** Which one of how many it is, as not all of them are drawn. */
  readonly place: readonly [number, number];
  /** Whether Enter does this one. */
  readonly isChosen: boolean;
  readonly run: () => void;
}

/** One command; a number with its clock, what is doubtful about it, and why it was found. */
export function CommandRow({
  command: { id, label, isOpen, line, product, record, does },
  why,
  now,
  elementId,
  place,
  isChosen,
  run,
}: Props) {
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isChosen) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isChosen]);
  return (
    // The field has the keyboard for the whole list, whose rows are never focused themselves (WAI-ARIA combobox).
    // biome-ignore lint/a11y/useKeyWithClickEvents: Enter in the field does what is chosen
    // biome-ignore lint/a11y/useFocusableInteractive: see above
    <div
      ref={row}
      id={elementId}
      role="option"
      aria-posinset={place[0]}
      aria-setsize={place[1]}
      aria-selected={isChosen}
      aria-disabled={!isOpen || undefined}
      className={id === 'severity-one' ? 'command command-critical' : 'command'}
      onMouseDown={(event) => event.preventDefault()}
      onClick={isOpen ? run : undefined}
    >
      <span className="command-label">
        {label}
        {product === undefined ? null : <span className="command-why"> {product}</span>}
        {line?.label === undefined ? null : <span className="command-why"> {line.label}</span>}
        {record === undefined ? null : (
          <span className={`command-why track-${record.outcome}`}> {text.track.said(record)}</span>
        )}
        {why === undefined ? null : <span className="command-why"> {why}</span>}
      </span>
      {line ? (
        <>
          {does === 'check' ? <span className="command-mark">{text.call.doubtful}</span> : null}
          <span className="command-clock">{text.call.localTime(line.timeZone, now)}</span>
          <span className="command-number">{line.shown}</span>
        </>
      ) : null}
      <span className="command-enter" aria-hidden="true">
        {isChosen ? '↵' : ''}
      </span>
    </div>
  );
}
