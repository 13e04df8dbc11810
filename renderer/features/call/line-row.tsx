import '../../styles/lines.css';
import copy from 'lucide-static/icons/copy.svg?shapes';
import phone from 'lucide-static/icons/phone.svg?shapes';
import qrCode from 'lucide-static/icons/qr-code.svg?shapes';
import { memo } from 'react';
import type { Guide, SupportLine } from '../../../shared/guide/schema';
import { isInDoubt } from '../../../shared/guide/track-record';
import { text } from '../../../shared/text';
import { ActionButton } from '../../components/action-button';
import { useAppState } from '../../lib/app-state';
import { LineFacts } from './line-facts';
import { CopyNumber, ShowCode } from './number-buttons';
import type { Calling } from './use-calling';

interface Props {
  readonly line: SupportLine;
  /** The guide that it is from, where that is not the one in use. */
  readonly of?: Guide | undefined;
  readonly now: Date;
  readonly calling: Calling;
}

/** One number in a list, with all that can be done with it; the same one is not drawn anew with each key of a search. */
export const LineRow = memo(function LineRow({ line, of, now, calling }: Props) {
  const { records } = useAppState();
  return (
    <li className="line">
      <div className="line-place">
        <span className="line-name">{text.place(line)}</span>
        <span className="hint">
          {text.region[line.region]} · {text.call.localTime(line.timeZone, now)}
        </span>
      </div>
      <span className="number">{line.shown}</span>
      {isInDoubt(line, records) ? <span className="mark">{text.call.doubtful}</span> : null}
      <div className="actions">
        {calling.canDial ? (
          <ActionButton icon={phone} aria-label={text.call.callLine(line)} onPress={() => calling.dial(line, of)}>
            {text.call.call}
          </ActionButton>
        ) : null}
        <CopyNumber line={line} of={of} calling={calling} look="quiet" icon={copy} />
        <ShowCode line={line} of={of} calling={calling} look="quiet" icon={qrCode} />
      </div>
      <LineFacts line={line} />
      {line.doubt ? <p className="doubt">{line.doubt.reason}</p> : null}
    </li>
  );
});
