import { memo, useId, useState } from 'react';
import type { Guide } from '../../../shared/guide/schema';
import type { JournalEntry, JournalNotes } from '../../../shared/journal/schema';
import { isBlank } from '../../../shared/request/plain-text';
import { text } from '../../../shared/text';
import { EntryCase } from './entry-case';
import { EntryHead, reachedBy } from './entry-head';
import { EntryNotes } from './entry-notes';

interface Props {
  readonly entry: JournalEntry;
  /** The guide that it went by, where it is still there. */
  readonly guide: Guide | undefined;
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
  const { channel, way, at, severity, summary, caseNumber, outcome } = {
    ...entry,
    ...(written?.about === entry ? written.changes : {}),
  };
  const reached = reachedBy(entry, guide);
  const isUnnamed = isBlank(summary);
  const facts = [text.journal.one[channel], text.journal.at(at), reached, text.journal.ways[way] ?? way];
  if (outcome !== 'unknown') facts.push(text.sheet.outcomes[outcome]);
  return (
    <li>
      <EntryHead
        what={isUnnamed ? reached : summary}
        guide={guide}
        severity={severity}
        facts={facts.filter((fact) => !isUnnamed || fact !== reached)}
        isOpen={notes === 'open'}
        panel={notes === 'unopened' ? undefined : id}
        turn={() => setNotes(notes === 'open' ? 'closed' : 'open')}
      >
        {isBlank(caseNumber) ? null : <EntryCase id={entry.id} caseNumber={caseNumber} />}
      </EntryHead>
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
