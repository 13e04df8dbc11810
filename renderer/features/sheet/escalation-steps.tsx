import type { CallSheet } from '../../../shared/journal/call-sheet-schema';
import { isOfCase } from '../../../shared/promise/order';
import { text } from '../../../shared/text';
import { ActionButton } from '../../components/action-button';
import { useAppState } from '../../lib/app-state';
import { bridge } from '../../lib/bridge';
import { useGuidesById } from '../../lib/guides-by-id';
import { useOutcome } from '../../lib/use-outcome';
import { ownZone } from '../promises/own-zone';

/** The steps that the guide has for a case that doesn't get on, and a reminder of each. */
export function EscalationSteps({ sheet }: { readonly sheet: CallSheet }) {
  const { id, guide: guideId, caseStatus } = sheet;
  const { promises } = useAppState();
  const steps = useGuidesById().get(guideId)?.escalation;
  const report = useOutcome(id);
  if (!steps || caseStatus === 'resolved') return null;
  const isStarted = promises.some((each) => each.what === 'escalation' && isOfCase(each, sheet));
  const start = () =>
    void report(bridge.call('escalation.start', { sheet: id, zone: ownZone() }), () => text.escalation.started);
  return (
    <section className="escalation" aria-label={text.escalation.title}>
      <p className="eyebrow">{text.escalation.title}</p>
      <dl className="facts">
        {steps.map(({ afterMinutes, whom, say }) => (
          <div key={`${afterMinutes} ${whom}`}>
            <dt>{text.escalation.after(afterMinutes)}</dt>
            <dd>
              {text.escalation.whom(whom)}
              {say === undefined ? null : <span className="hint"> {text.escalation.say(say)}</span>}
            </dd>
          </div>
        ))}
      </dl>
      {isStarted ? (
        <p className="hint">{text.escalation.started}</p>
      ) : (
        <ActionButton onPress={start}>{text.escalation.remind}</ActionButton>
      )}
    </section>
  );
}
