import type { SupportLine } from '../../../shared/guide/schema';
import { clockAt } from '../../../shared/guide/time-zones';
import { telLink } from '../../../shared/phone/tel-link';
import { text } from '../../../shared/text';
import { ActionButton, DoneButton } from '../../components/action-button';
import { GuideAge } from '../../components/guide-age';
import { LazyQrCode } from '../../components/lazy-qr-code';
import { useAppState } from '../../lib/app-state';
import { openerName } from '../../lib/opener-name';
import type { Calling } from './use-calling';

interface Props {
  readonly line: SupportLine;
  readonly now: Date;
  readonly calling: Calling;
}

/** The number that this person most likely wants, large enough to read out. */
export function NearestLine({ line, now, calling }: Props) {
  const { openers, settings } = useAppState();
  const { canDial } = calling;
  return (
    <section className="card nearest" aria-label={text.call.nearest}>
      <div className="nearest-number">
        <p className="eyebrow">{settings.country === '' ? text.call.first : text.call.nearest}</p>
        <h2 className="place">
          {text.place(line)}
          <span className="hint">
            {text.region[line.region]} · {text.call.localTime(clockAt(line.timeZone, now))}
          </span>
        </h2>
        <p className="number number-large">{line.shown}</p>
        {line.doubt ? <p className="doubt">{line.doubt.reason}</p> : null}
        <div className="actions">
          {canDial ? (
            <ActionButton look="primary" aria-label={text.call.callLine(line)} onPress={() => calling.dial(line)}>
              {text.call.call}
            </ActionButton>
          ) : null}
          <DoneButton
            aria-label={text.call.copyLine(line)}
            done={text.common.copied}
            onPress={() => calling.copy(line)}
          >
            {text.call.copy}
          </DoneButton>
        </div>
        <p className="hint dialler">{canDial ? openerName(openers.dial) : text.call.noDialler}</p>
        <GuideAge advice />
      </div>
      <LazyQrCode content={telLink(line.e164)} label={text.call.scanLine(line)} />
    </section>
  );
}
