import { memo, useId, useState } from 'react';
import type { SupportLine } from '../../../shared/guide/schema';
import type { JournalEntry } from '../../../shared/journal/schema';
import { isBlank } from '../../../shared/request/plain-text';
import { text } from '../../../shared/text';
import { EntryNotes } from './entry-notes';

interface Props {
  readonly entry: JournalEntry;
  readonly lines: readonly SupportLine[];
  readonly remove: (id: string) => void;
  /** Told after something written about it was changed. */
  readonly edited: () => void;
}

/** One contact that was prepared, in two lines; its notes open below. Drawn anew only when it is another one. */
export const JournalEntryItem = memo(function JournalEntryItem({ entry, lines, remove, edited }: Props) {
  const id = useId();
  // A page of entries has a hundred fields: made when they are first wanted, and kept from then on.
  const [notes, setNotes] = useState<'unopened' | 'open' | 'closed'>('unopened');
  const { channel, way, at, target, severity, summary, caseNumber } = entry;
  const line = lines.find(({ e164 }) => e164 === target);
  const reached = line ? text.journal.reached(line) : target;
  const isUnnamed = isBlank(summary);
  const facts = [text.journal.one[channel], text.journal.at(at), reached, text.journal.ways[way] ?? way];
  return (
    <li>
      <h2 className="entry-head">
        <button
          type="button"
          className="entry-trigger"
          aria-expanded={notes === 'open'}
          aria-controls={notes === 'unopened' ? undefined : id}
          onClick={() => setNotes(notes === 'open' ? 'closed' : 'open')}
        >
          <span className="entry-line">
            <span className="entry-what">{isUnnamed ? reached : summary}</span>
            {severity === 'severity-1' ? <span className="mark mark-critical">{text.severity[severity]}</span> : null}
            {isBlank(caseNumber) ? null : <span className="number">{caseNumber}</span>}
          </span>
          <span className="hint">{facts.filter((fact) => !isUnnamed || fact !== reached).join(' · ')}</span>
        </button>
      </h2>
      {notes === 'unopened' ? null : (
        <div id={id} className="entry-panel" hidden={notes === 'closed'}>
          <EntryNotes entry={entry} remove={() => remove(entry.id)} edited={edited} />
        </div>
      )}
    </li>
  );
});
