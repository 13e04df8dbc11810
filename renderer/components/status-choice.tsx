import { caseStatuses, type JournalNotes } from '../../shared/journal/schema';
import { text } from '../../shared/text';
import { ChoiceRow } from './choice-row';

type Status = JournalNotes['caseStatus'];

interface Props {
  readonly status: Status;
  readonly choose: (status: Status) => void;
}

const options: readonly { readonly id: Status; readonly label: string }[] = [
  { id: 'unknown', label: text.cases.unknownStatus },
  ...caseStatuses.map((id) => ({ id, label: text.cases.status[id] })),
];

/** Asks how a case is after a contact. */
export function StatusChoice({ status, choose }: Props) {
  return <ChoiceRow label={text.cases.statusLabel} value={status} options={options} choose={choose} />;
}
