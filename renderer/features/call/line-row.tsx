import '../../styles/lines.css';
import copy from 'lucide-static/icons/copy.svg?shapes';
import phone from 'lucide-static/icons/phone.svg?shapes';
import qrCode from 'lucide-static/icons/qr-code.svg?shapes';
import type { SupportLine } from '../../../shared/guide/schema';
import { text } from '../../../shared/text';
import { ActionButton } from '../../components/action-button';
import { LineFacts } from './line-facts';
import { CopyNumber, ShowCode } from './number-buttons';
import type { Calling } from './use-calling';

interface Props {
  readonly line: SupportLine;
  readonly now: Date;
  readonly calling: Calling;
}

/** One number in a list, with all that can be done with it. */
export function LineRow({ line, now, calling }: Props) {
  return (
    <li className="line">
      <div className="line-place">
        <span className="line-name">{text.place(line)}</span>
        <span className="hint">
          {text.region[line.region]} · {text.call.localTime(line.timeZone, now)}
        </span>
      </div>
      <span className="number">{line.shown}</span>
      {line.doubt ? <span className="mark">{text.call.doubtful}</span> : null}
      <div className="actions">
        {calling.canDial ? (
          <ActionButton icon={phone} aria-label={text.call.callLine(line)} onPress={() => calling.dial(line)}>
            {text.call.call}
          </ActionButton>
        ) : null}
        <CopyNumber line={line} calling={calling} look="quiet" icon={copy} />
        <ShowCode line={line} calling={calling} look="quiet" icon={qrCode} />
      </div>
      <LineFacts line={line} />
      {line.doubt ? <p className="doubt">{line.doubt.reason}</p> : null}
    </li>
  );
}
