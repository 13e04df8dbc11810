import './triage.css';
import { useState } from 'react';
import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { ownRegionFirst } from '../../../shared/guide/own-region-first';
import { type Severity, severities } from '../../../shared/severity';
import { text } from '../../../shared/text';
import { ActionButton } from '../../components/action-button';
import { Announcement } from '../../components/announcement';
import { GuideAge } from '../../components/guide-age';
import { useAppState } from '../../lib/app-state';
import { bridge } from '../../lib/bridge';
import { handedOver } from '../../lib/handed-over';
import { useOutcome } from '../../lib/use-outcome';

function choose(severity: Severity): void {
  void bridge.call('severity.choose', { severity });
}

function SeverityOneWarning() {
  const { guide, settings } = useAppState();
  const [outcome, report] = useOutcome();
  const [now] = useState(() => new Date());
  const [nearest] = ownRegionFirst(guide.lines, settings.country, now).filter((line) => !line.doubt);
  if (!nearest) return null;
  const dial = () =>
    report(bridge.call('call.dial', { line: nearest.id, despiteDoubt: false }), ({ handedTo }) =>
      handedOver(settings.dialPlan, nearest, handedTo),
    );
  return (
    <section className="severity-one" role="alert" aria-label={text.triage.severityOne}>
      <div>
        <h2>{text.triage.severityOne}</h2>
        <p>{text.triage.severityOneWhy}</p>
        <GuideAge now={now} />
      </div>
      <div className="severity-one-call">
        <span className="number">{nearest.shown}</span>
        <ActionButton look="critical" onPress={() => void dial()}>
          {text.triage.callNearest(text.place(nearest))}
        </ActionButton>
        <Announcement {...outcome} />
      </div>
    </section>
  );
}

/** The one question that decides which ways are open. It is in reach in every part of the program. */
export function TriageBar() {
  const { severity } = useAppState();
  return (
    <header className="triage">
      <RadioGroup
        className="triage-question"
        orientation="horizontal"
        value={severity === 'unanswered' ? null : severity}
        onChange={(value) => choose(severities.find((known) => known === value) ?? 'unanswered')}
      >
        <Label className="triage-label">{text.triage.question}</Label>
        <Radio className="choice choice-critical" value="severity-1">
          {text.triage.yes}
        </Radio>
        <Radio className="choice" value="lower">
          {text.triage.no}
        </Radio>
      </RadioGroup>
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
