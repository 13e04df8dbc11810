import type { SupportLine } from '../../../shared/guide/schema';
import { text } from '../../../shared/text';
import { ActionButton } from '../../components/action-button';
import { GuideAge } from '../../components/guide-age';
import { useAppState } from '../../lib/app-state';
import { useIsPainted } from '../../lib/first-paint';
import { openerName } from '../../lib/opener-name';
import { LineFacts } from './line-facts';
import { CopyNumber, ShowCode } from './number-buttons';
import type { Calling } from './use-calling';

interface Props {
  readonly line: SupportLine;
  readonly now: Date;
  readonly calling: Calling;
  /** Whether something else leads, so that this number is one to call but not the one thing to do. */
  readonly isBeside?: boolean;
}

/** The number that this person most likely wants, large enough to read out, and every way to use it. */
export function NearestLine({ line, now, calling, isBeside = false }: Props) {
  const { openers, settings } = useAppState();
  const { canDial } = calling;
  // What writes times and dates takes 20 ms to be set up, which the number is not to wait for.
  const isPainted = useIsPainted();
  const leads = isBeside ? 'plain' : 'primary';
  return (
    <section className="nearest-number" data-beside={isBeside || undefined} aria-label={text.call.nearest}>
      <p className="eyebrow">{settings.country === '' ? text.call.first : text.call.nearest}</p>
      <h2 className="place">
        {text.place(line)}
        <span className="hint">
          {text.region[line.region]} · {isPainted ? text.call.localTime(line.timeZone, now) : null}
        </span>
      </h2>
      <p className="number number-large">{line.shown}</p>
      <LineFacts line={line} />
      {line.doubt ? <p className="doubt">{line.doubt.reason}</p> : null}
      <div className="actions">
        {canDial ? (
          <ActionButton
            look={leads}
            size={isBeside ? 'plain' : 'hero'}
            aria-label={text.call.callLine(line)}
            onPress={() => calling.dial(line)}
          >
            {text.call.call}
          </ActionButton>
        ) : null}
        <CopyNumber line={line} calling={calling} look={canDial ? 'plain' : leads} />
        <ShowCode line={line} calling={calling} />
      </div>
      <p className="hint dialler">{canDial ? openerName(openers.dial) : text.call.noDialler}</p>
      <GuideAge advice />
    </section>
  );
}
