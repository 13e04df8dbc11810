import './triage.css';
import { useId, useRef } from 'react';
import { homeCountry } from '../../../shared/guide/guess-country';
import { nearestSoundLine } from '../../../shared/guide/own-region-first';
import { type Severity, unanswered, urgencyOf } from '../../../shared/severity';
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

function Question({ severity }: { readonly severity: Severity }) {
  const id = useId();
  const { guide } = useAppState();
  const words = text.triage(guide, severity);
  const urgency = urgencyOf(guide, severity);
  const isAskedFor = useAskedFor().has('severity') && urgency === 'unanswered';
  const group = useRef<HTMLDivElement>(null);
  const clear = () => {
    choose(unanswered);
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
          {words.question}
        </span>
        {words.answers.map(({ level, label }) => (
          <label key={level} className={`choice choice-${urgencyOf(guide, level)}`}>
            <input type="radio" name="severity" checked={severity === level} onChange={() => choose(level)} />
            {label}
          </label>
        ))}
        {isAskedFor ? (
          <span className="problem" id={`${id}-asked`}>
            {words.answerFirst}
          </span>
        ) : null}
        {urgency === 'unanswered' ? null : (
          <ActionButton look="quiet" onPress={clear}>
            {words.reset}
          </ActionButton>
        )}
      </div>
      {/* Where only the phone is left, its own panel says what it is. */}
      <p className={urgency === 'phone-only' ? 'visually-hidden' : 'triage-definition'} id={`${id}-definition`}>
        {words.definition}
      </p>
    </>
  );
}

/** Calling for Severity 1: in full where one calls, one line in every other part. */
function SeverityOne({ isInFull, showAll }: Props) {
  const state = useAppState();
  const now = useMinute();
  const calling = useCalling();
  const line = nearestSoundLine(state.guide.lines, homeCountry(state), now, state.records);
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
  const { severity, guide } = useAppState();
  const isPhoneOnly = urgencyOf(guide, severity) === 'phone-only';
  return (
    <header className="triage">
      {isPhoneOnly && !isInFull ? null : <Question severity={severity} />}
      {isPhoneOnly ? <SeverityOne isInFull={isInFull} showAll={showAll} /> : null}
    </header>
  );
}
