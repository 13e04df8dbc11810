import { useId } from 'react';
import { type CallOutcome, callOutcomes, type JournalNotes } from '../../shared/journal/schema';
import { keysInWords, outcomeShortcut } from '../../shared/shortcuts/shortcuts';
import { text } from '../../shared/text';
import { useAppState } from '../lib/app-state';
import { shortcutHint } from '../lib/shortcut-hint';

interface Props {
  readonly outcome: JournalNotes['outcome'];
  readonly choose: (outcome: JournalNotes['outcome']) => void;
  /** Whether the keys for it are heard here. */
  readonly hasKeys?: boolean;
}

/** Asks what came of a call. The answer that is given is taken back by choosing it once more. */
export function OutcomeChoice({ outcome, choose, hasKeys = false }: Props) {
  const id = useId();
  const { platform } = useAppState().program;
  const answer = (each: CallOutcome) => (
    <label
      key={each}
      className="choice"
      title={hasKeys ? shortcutHint(outcomeShortcut(each), platform).title : undefined}
    >
      <input
        type="radio"
        name={id}
        checked={outcome === each}
        aria-keyshortcuts={hasKeys ? shortcutHint(outcomeShortcut(each), platform)['aria-keyshortcuts'] : undefined}
        onChange={() => choose(each)}
        onClick={() => (outcome === each ? choose('unknown') : undefined)}
      />
      {text.sheet.outcomes[each]}
      {hasKeys ? (
        <span className="choice-key" aria-hidden="true">
          {keysInWords(outcomeShortcut(each), platform)}
        </span>
      ) : null}
    </label>
  );
  return (
    <div className="outcome" role="radiogroup" aria-labelledby={id}>
      <span className="label" id={id}>
        {text.sheet.reached}
      </span>
      <div className="outcome-answers">{callOutcomes.map(answer)}</div>
    </div>
  );
}
