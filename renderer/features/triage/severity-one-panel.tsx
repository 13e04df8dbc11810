import type { SupportLine } from '../../../shared/guide/schema';
import { isPinAtHand } from '../../../shared/ipc/pin-at-hand';
import { text } from '../../../shared/text';
import { ActionButton, DoneButton } from '../../components/action-button';
import { GuideAge } from '../../components/guide-age';
import { useAppState } from '../../lib/app-state';
import { bridge } from '../../lib/bridge';
import { useOutcome } from '../../lib/use-outcome';
import { CopyNumber, ShowCode } from '../call/number-buttons';
import type { Calling } from '../call/use-calling';

/** The PIN that support asks for first: copied from here, or fetched from the portal. */
function PinLine() {
  const { pin } = useAppState();
  const report = useOutcome();
  const hasPin = isPinAtHand(pin);
  return (
    <div className="severity-one-pin">
      <p>{hasPin ? text.triage.pinSaved : text.triage.pinMissing}</p>
      {hasPin ? (
        <DoneButton
          done={text.common.copied}
          onPress={() =>
            report(bridge.call('pin.copy', undefined), (copied) => text.pin.copied(copied.clearedAfterSeconds))
          }
        >
          {text.pin.copyPin}
        </DoneButton>
      ) : (
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
  return (
    <section className="severity-one severity-one-panel" aria-label={text.triage.severityOne}>
      {line ? (
        <div className="severity-one-call">
          <h2>
            {text.triage.severityOne}{' '}
            <span className="severity-one-place">
              {text.place(line)} · {text.call.localTime(line.timeZone, now)}
            </span>
          </h2>
          <p className="number number-large">{line.shown}</p>
          <div className="actions">
            {calling.canDial ? (
              <ActionButton look="critical" onPress={() => calling.dial(line)}>
                {text.triage.callNearest(text.place(line))}
              </ActionButton>
            ) : null}
            <CopyNumber line={line} calling={calling} look={calling.canDial ? 'plain' : 'critical'} />
            <ShowCode line={line} calling={calling} />
          </div>
          {calling.canDial ? null : <p>{text.call.noDialler}</p>}
        </div>
      ) : null}
      <div className="severity-one-what">
        <p>{text.triage.severityOneWhy}</p>
        <PinLine />
        <GuideAge />
      </div>
    </section>
  );
}
