import chevron from 'lucide-static/icons/chevron-right.svg?shapes';
import { memo, useId, useState } from 'react';
import type { Guide } from '../../../shared/guide/schema';
import type { JournalEntry, JournalNotes } from '../../../shared/journal/schema';
import { isBlank } from '../../../shared/request/plain-text';
import { urgencyOf } from '../../../shared/severity';
import { text } from '../../../shared/text';
import { Icon } from '../../components/icon';
import { EntryCase } from './entry-case';
import { EntryNotes } from './entry-notes';

interface Props {
  readonly entry: JournalEntry;
  readonly guide: Guide;
  readonly remove: (id: string) => void;
  /** Told after something written about it was changed. */
  readonly edited: () => void;
}

/** One contact that was prepared, in two lines; its notes open below. Drawn anew only when it is another one. */
export const JournalEntryItem = memo(function JournalEntryItem({ entry, guide, remove, edited }: Props) {
  const id = useId();
  // A page of entries has a hundred fields: made when they are first wanted, and kept from then on.
  const [notes, setNotes] = useState<'unopened' | 'open' | 'closed'>('unopened');
  // What is typed below shows in the row at once; it holds until main tells of the entry anew.
  const [written, write] = useState<{ readonly about: JournalEntry; readonly changes: Partial<JournalNotes> }>();
  const { channel, way, at, target, severity, summary, caseNumber } = {
    ...entry,
    ...(written?.about === entry ? written.changes : {}),
  };
  const line = guide.lines.find(({ e164 }) => e164 === target);
  // Of a portal its host tells enough.
  const reached = line ? text.journal.reached(line) : target.replace(/^https:\/\/([^/]+).*$/, '$1');
  const isUnnamed = isBlank(summary);
  const facts = [text.journal.one[channel], text.journal.at(at), reached, text.journal.ways[way] ?? way];
  return (
    <li>
      <div className="entry-head">
        <h2>
          <button
            type="button"
            className="entry-trigger"
            aria-expanded={notes === 'open'}
            aria-controls={notes === 'unopened' ? undefined : id}
            onClick={() => setNotes(notes === 'open' ? 'closed' : 'open')}
          >
            <Icon shapes={chevron} />
            <span className="entry-texts">
              <span className="entry-line">
                <span className="entry-what">{isUnnamed ? reached : summary}</span>
                {urgencyOf(guide, severity) === 'phone-only' ? (
                  <span className="mark mark-critical">{text.severity(guide, severity)}</span>
                ) : null}
              </span>
              <span className="hint">{facts.filter((fact) => !isUnnamed || fact !== reached).join(' · ')}</span>
            </span>
          </button>
        </h2>
        {isBlank(caseNumber) ? null : <EntryCase id={entry.id} caseNumber={caseNumber} />}
      </div>
      {notes === 'unopened' ? null : (
        <div id={id} className="entry-panel" hidden={notes === 'closed'}>
          <EntryNotes
            entry={entry}
            remove={() => remove(entry.id)}
            edited={(changes) => {
              write({ about: entry, changes: { ...(written?.about === entry ? written.changes : {}), ...changes } });
              edited();
            }}
          />
        </div>
      )}
    </li>
  );
});
