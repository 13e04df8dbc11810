import './triage.css';
import { useId } from 'react';
import { nearestSoundLine } from '../../../shared/guide/own-region-first';
import type { SupportLine } from '../../../shared/guide/schema';
import type { Severity } from '../../../shared/severity';
import { text } from '../../../shared/text';
import { ActionButton } from '../../components/action-button';
import { GuideAge } from '../../components/guide-age';
import { useAppState } from '../../lib/app-state';
import { bridge } from '../../lib/bridge';
import { handedOver } from '../../lib/handed-over';
import { useMinute } from '../../lib/use-now';
import { useOutcome } from '../../lib/use-outcome';

function choose(severity: Severity): void {
  void bridge.call('severity.choose', { severity });
}

function SeverityOneWarning() {
  const { guide, settings } = useAppState();
  const report = useOutcome();
  const now = useMinute();
  const nearest = nearestSoundLine(guide.lines, settings.country, now);
  const dial = (line: SupportLine) =>
    report(bridge.call('call.dial', { line: line.id, despiteDoubt: false }), ({ handedTo }) =>
      handedOver(settings.dialPlan, line, handedTo),
    );
  return (
    <section className="severity-one" aria-label={text.triage.severityOne}>
      <div>
        <h2>{text.triage.severityOne}</h2>
        <p>{text.triage.severityOneWhy}</p>
        <GuideAge />
      </div>
      {nearest ? (
        <div className="severity-one-call">
          <span className="number">{nearest.shown}</span>
          <ActionButton look="critical" onPress={() => void dial(nearest)}>
            {text.triage.callNearest(text.place(nearest))}
          </ActionButton>
        </div>
      ) : null}
    </section>
  );
}

const answers = [
  { means: 'severity-1', label: text.triage.yes },
  { means: 'lower', label: text.triage.no },
] as const;

/** The one question that decides which ways are open. It is in reach in every part of the program. */
export function TriageBar() {
  const { severity } = useAppState();
  const id = useId();
  return (
    <header className="triage">
      <div className="triage-question" role="radiogroup" aria-labelledby={id}>
        <span className="triage-label" id={id}>
          {text.triage.question}
        </span>
        {answers.map(({ means, label }) => (
          <label key={means} className={`choice choice-${means}`}>
            <input type="radio" name={id} checked={severity === means} onChange={() => choose(means)} />
            {label}
          </label>
        ))}
      </div>
      {severity === 'unanswered' ? null : (
        <ActionButton look="quiet" onPress={() => choose('unanswered')}>
          {text.triage.reset}
        </ActionButton>
      )}
      {severity === 'lower' ? <p className="triage-answer">{text.triage.lower}</p> : null}
      {severity === 'severity-1' ? <SeverityOneWarning /> : null}
    </header>
  );
}
