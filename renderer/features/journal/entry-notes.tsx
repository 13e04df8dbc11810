import { use, useState } from 'react';
import type { JournalEntry, JournalNotes } from '../../../shared/journal/schema';
import { text } from '../../../shared/text';
import { ActionButton } from '../../components/action-button';
import { OutcomeChoice } from '../../components/outcome-choice';
import { ReportNumber } from '../../components/report-number';
import { bridge } from '../../lib/bridge';
import { useOutcome } from '../../lib/use-outcome';
import { OpenSheets } from '../sheet/use-call-sheets';
import { EntryRow } from './entry-row';

interface Props {
  readonly entry: JournalEntry;
  readonly remove: () => void;
  readonly edited: (changes: Partial<JournalNotes>) => void;
}

/** What came of a call, which may be known only later. */
function EntryOutcome({ entry: { id, outcome: known }, edited }: Pick<Props, 'entry' | 'edited'>) {
  const report = useOutcome(id);
  const [outcome, setOutcome] = useState(known);
  const choose = async (chosen: JournalNotes['outcome']) => {
    const changes = { outcome: chosen };
    setOutcome(chosen);
    edited(changes);
    if (!(await report(bridge.call('journal.edit', { id, changes }), () => undefined))) setOutcome(known);
  };
  return (
    <>
      <OutcomeChoice outcome={outcome} choose={(chosen) => void choose(chosen)} />
      {outcome === 'dead' || outcome === 'no-answer' ? <ReportNumber id={id} /> : null}
    </>
  );
}

/** What was written about a contact, kept as it is typed. Of a call that goes on, that is written on its sheet alone. */
export function EntryNotes({ entry, remove, edited }: Props) {
  const isOnSheet = use(OpenSheets).some(({ id }) => id === entry.id);
  const actions = (
    <div className="actions">
      <ActionButton onPress={remove}>{text.journal.remove}</ActionButton>
    </div>
  );
  if (isOnSheet)
    return (
      <>
        <p className="hint">{text.journal.onSheet}</p>
        {actions}
      </>
    );
  return (
    <>
      <div className="columns">
        <EntryRow entry={entry} edited={edited} field="summary" label={text.journal.summary} />
        <EntryRow entry={entry} edited={edited} field="caseNumber" label={text.sheet.caseNumber} />
        <EntryRow entry={entry} edited={edited} field="agent" label={text.sheet.agent} />
      </div>
      <EntryRow entry={entry} edited={edited} field="notes" label={text.sheet.notes} rows={4} />
      {entry.channel === 'phone' ? <EntryOutcome entry={entry} edited={edited} /> : null}
      {actions}
    </>
  );
}
