import { ListBoxItem } from 'react-aria-components/ListBox';
import { clockAt } from '../../../shared/guide/time-zones';
import type { Command } from '../../../shared/palette/commands';
import { text } from '../../../shared/text';

interface Props {
  readonly command: Command;
  readonly now: Date;
}

/** One command; a number with its clock and what is doubtful about it. */
export function CommandRow({ command: { id, label, isOpen, line }, now }: Props) {
  return (
    <ListBoxItem
      id={id}
      textValue={label}
      isDisabled={!isOpen}
      className={id === 'severity-one' ? 'command command-critical' : 'command'}
    >
      <span>{label}</span>
      {line ? (
        <>
          {line.doubt ? <span className="command-mark">{text.call.doubtful}</span> : null}
          <span className="command-clock">{text.call.localTime(clockAt(line.timeZone, now))}</span>
          <span className="command-number">{line.shown}</span>
        </>
      ) : null}
    </ListBoxItem>
  );
}
