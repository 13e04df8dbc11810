import './triage.css';
import { useId, useRef } from 'react';
import { homeCountry } from '../../../shared/guide/guess-country';
import { nearestSoundLine } from '../../../shared/guide/own-region-first';
import type { Severity } from '../../../shared/severity';
import { text } from '../../../shared/text';
import { ActionButton } from '../../components/action-button';
import { useAppState } from '../../lib/app-state';
import { useAskedFor } from '../../lib/asked-for';
import { bridge } from '../../lib/bridge';
import { useMinute } from '../../lib/use-now';
import { CallingDialogs } from '../call/calling-dialogs';
import { useCalling } from '../call/use-calling';
import { SeverityOneLine } from './severity-one-line';
import { SeverityOnePanel } from './severity-one-panel';

function choose(severity: Severity): void {
  void bridge.call('severity.choose', { severity });
}

const answers = [
  { means: 'severity-1', label: text.triage.yes },
  { means: 'lower', label: text.triage.no },
] as const;

function Question({ severity }: { readonly severity: Severity }) {
  const id = useId();
  const isAskedFor = useAskedFor().has('severity') && severity === 'unanswered';
  const group = useRef<HTMLDivElement>(null);
  const clear = () => {
    choose('unanswered');
    // Its own button goes; what is left to do here is to answer anew.
    group.current?.querySelector('input')?.focus();
  };
  return (
    <>
      <div
        ref={group}
        className="triage-question"
        role="radiogroup"
        aria-labelledby={id}
        aria-describedby={isAskedFor ? `${id}-asked ${id}-definition` : `${id}-definition`}
      >
        <span className="triage-label" id={id}>
          {text.triage.question}
        </span>
        {answers.map(({ means, label }) => (
          <label key={means} className={`choice choice-${means}`}>
            <input type="radio" name="severity" checked={severity === means} onChange={() => choose(means)} />
            {label}
          </label>
        ))}
        {isAskedFor ? (
          <span className="problem" id={`${id}-asked`}>
            {text.triage.answerFirst}
          </span>
        ) : null}
        {severity === 'unanswered' ? null : (
          <ActionButton look="quiet" onPress={clear}>
            {text.triage.reset}
          </ActionButton>
        )}
      </div>
      {/* In a Severity 1 its own panel says what it is. */}
      <p className={severity === 'severity-1' ? 'visually-hidden' : 'triage-definition'} id={`${id}-definition`}>
        {severity === 'lower' ? `${text.triage.lower} ` : ''}
        {text.triage.definition}
      </p>
    </>
  );
}

/** Calling for Severity 1: in full where one calls, one line in every other part. */
function SeverityOne({ isInFull, showAll }: Props) {
  const state = useAppState();
  const now = useMinute();
  const calling = useCalling();
  const line = nearestSoundLine(state.guide.lines, homeCountry(state), now);
  return (
    <>
      {isInFull ? (
        <SeverityOnePanel line={line} now={now} calling={calling} />
      ) : (
        <SeverityOneLine line={line} calling={calling} more={showAll} />
      )}
      <CallingDialogs calling={calling} now={now} />
    </>
  );
}

interface Props {
  /** Whether all of it is said, as where one calls; a Severity 1 is one line elsewhere. */
  readonly isInFull: boolean;
  readonly showAll: () => void;
}

/**
 * The one question that decides which ways are open, with what Severity 1 means beside it. It is in reach in every part
 * of the program, in a row of its own.
 */
export function TriageBar({ isInFull, showAll }: Props) {
  const { severity } = useAppState();
  return (
    <header className="triage" data-severity={severity}>
      {severity === 'severity-1' && !isInFull ? null : <Question severity={severity} />}
      {severity === 'severity-1' ? <SeverityOne isInFull={isInFull} showAll={showAll} /> : null}
    </header>
  );
}
