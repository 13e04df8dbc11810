import type { JournalEntry, JournalNotes, TypedNote } from '../../../shared/journal/schema';
import { TextRow } from '../../components/text-row';
import { bridge } from '../../lib/bridge';
import { useKeptText } from '../../lib/use-kept-text';

interface Props {
  readonly entry: JournalEntry;
  readonly field: TypedNote;
  readonly label: string;
  readonly rows?: number;
  /** Told what is typed. */
  readonly edited: (changes: Partial<JournalNotes>) => void;
}

/** One text of an entry, kept as it is typed. */
export function EntryRow({ entry, field, label, rows = 1, edited }: Props) {
  const { failure, ...kept } = useKeptText(entry[field], (typed) => {
    const changes = { [field]: typed };
    edited(changes);
    return bridge.call('journal.edit', { id: entry.id, changes });
  });
  return <TextRow label={label} rows={rows} problem={failure} {...kept} />;
}
