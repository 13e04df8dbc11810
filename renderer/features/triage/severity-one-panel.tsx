import type { SupportLine } from '../../../shared/guide/schema';
import { isPinAtHand } from '../../../shared/ipc/pin-at-hand';
import { text } from '../../../shared/text';
import { ActionButton, DoneButton } from '../../components/action-button';
import { GuideAge } from '../../components/guide-age';
import { useAppState } from '../../lib/app-state';
import { bridge } from '../../lib/bridge';
import { usePinText } from '../../lib/guide-words';
import { useOutcome } from '../../lib/use-outcome';
import { TrackNote } from '../call/line-facts';
import { CopyNumber, ShowCode } from '../call/number-buttons';
import type { Calling } from '../call/use-calling';

/** The PIN that support asks for first: copied from here, or fetched from the portal. */
function PinLine() {
  const { pin, guide } = useAppState();
  const words = usePinText();
  const report = useOutcome();
  const hasPin = isPinAtHand(pin);
  return (
    <div className="severity-one-pin">
      <p>{hasPin ? words.saved : [words.missing, words.where].join(' ')}</p>
      {hasPin ? (
        <DoneButton
          done={text.common.copied}
          onPress={() =>
            report(bridge.call('pin.copy', undefined), (copied) => words.copied(copied.clearedAfterSeconds))
          }
        >
          {words.copyPin}
        </DoneButton>
      ) : guide.portal === undefined ? null : (
        <ActionButton onPress={() => void report(bridge.call('portal.open', undefined), () => text.portal.opened)}>
          {text.portal.open}
        </ActionButton>
      )}
    </div>
  );
}

interface Props {
  readonly line: SupportLine | undefined;
  readonly now: Date;
  readonly calling: Calling;
}

/** All that counts in a Severity 1: that it goes by phone only, the number with every way to use it, and the PIN. */
export function SeverityOnePanel({ line, now, calling }: Props) {
  const { guide, severity } = useAppState();
  const triage = text.triage(guide, severity);
  return (
    <section className="severity-one severity-one-panel" aria-label={triage.callNow}>
      {line ? (
        <div className="severity-one-call">
          <h2>
            {triage.callNow}{' '}
            <span className="severity-one-place">
              {text.place(line)} · {text.call.localTime(line.timeZone, now)}
            </span>
          </h2>
          <p className="number number-large">{line.shown}</p>
          <TrackNote line={line} />
          <div className="actions">
            {calling.canDial ? (
              <ActionButton look="critical" onPress={() => calling.dial(line)}>
                {triage.callNearest(text.place(line))}
              </ActionButton>
            ) : null}
            <CopyNumber line={line} calling={calling} look={calling.canDial ? 'plain' : 'critical'} />
            <ShowCode line={line} calling={calling} />
          </div>
          {calling.canDial ? null : <p>{text.call.noDialler}</p>}
        </div>
      ) : null}
      <div className="severity-one-what">
        <p>{triage.callNowWhy}</p>
        {guide.identifiers.length > 0 ? <PinLine /> : null}
        <GuideAge />
      </div>
    </section>
  );
}
