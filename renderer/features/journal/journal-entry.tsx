import { memo, useId, useState } from 'react';
import type { JournalEntry } from '../../../shared/journal/schema';
import { text } from '../../../shared/text';
import { useAppState } from '../../lib/app-state';
import { EntryNotes } from './entry-notes';

interface Props {
  readonly entry: JournalEntry;
  readonly remove: (id: string) => void;
}

/** One contact that was prepared, in a line; its notes open below. Drawn anew only when it is another one. */
export const JournalEntryItem = memo(function JournalEntryItem({ entry, remove }: Props) {
  const { guide } = useAppState();
  const id = useId();
  // Fifty entries have two hundred fields: made when they are first wanted, and kept from then on.
  const [notes, setNotes] = useState<'unopened' | 'open' | 'closed'>('unopened');
  const { channel, way, at, target, severity, summary, caseNumber } = entry;
  const line = guide.lines.find(({ e164 }) => e164 === target);
  const reached = line ? text.journal.reached(line) : target;
  return (
    <li>
      <h2 className="entry-head">
        <button
          type="button"
          className="entry-trigger"
          aria-expanded={notes === 'open'}
          aria-controls={id}
          onClick={() => setNotes(notes === 'open' ? 'closed' : 'open')}
        >
          <span className="entry-channel">{text.journal.one[channel]}</span>
          <span className="entry-when">{text.journal.at(at)}</span>
          <span className="entry-what">
            {summary.trim() === '' ? reached : summary}
            <span className="hint">
              {summary.trim() === '' ? '' : `${reached} · `}
              {text.journal.ways[way] ?? way}
            </span>
          </span>
          <span className="entry-case">{caseNumber.trim() === '' ? text.journal.noCase : caseNumber}</span>
          {severity === 'severity-1' ? <span className="mark mark-critical">{text.severity[severity]}</span> : null}
        </button>
      </h2>
      <div id={id} className="entry-panel" hidden={notes !== 'open'}>
        {notes === 'unopened' ? null : <EntryNotes entry={entry} remove={() => remove(entry.id)} />}
      </div>
    </li>
  );
});
