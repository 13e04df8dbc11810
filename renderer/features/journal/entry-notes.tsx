import type { JournalEntry, JournalNotes } from '../../../shared/journal/schema';
import { text } from '../../../shared/text';
import { ActionButton } from '../../components/action-button';
import { EntryRow } from './entry-row';

interface Props {
  readonly entry: JournalEntry;
  readonly remove: () => void;
  readonly edited: (changes: Partial<JournalNotes>) => void;
}

/** What was written about a contact, kept as it is typed. */
export function EntryNotes({ entry, remove, edited }: Props) {
  return (
    <>
      <div className="columns">
        <EntryRow entry={entry} edited={edited} field="summary" label={text.journal.summary} />
        <EntryRow entry={entry} edited={edited} field="caseNumber" label={text.sheet.caseNumber} />
        <EntryRow entry={entry} edited={edited} field="agent" label={text.sheet.agent} />
      </div>
      <EntryRow entry={entry} edited={edited} field="notes" label={text.sheet.notes} rows={4} />
      <div className="actions">
        <ActionButton onPress={remove}>{text.journal.remove}</ActionButton>
      </div>
    </>
  );
}
