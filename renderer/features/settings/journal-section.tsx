import { text } from '../../../shared/text';
import { ChoiceRow } from '../../components/choice-row';
import { useAppState } from '../../lib/app-state';
import { changeSettings } from '../../lib/change-settings';

const offeredDays = [0, 30, 90, 180, 365, 730];

/** How long entries of the journal are kept; another time than those on offer comes from a policy or a file. */
export function JournalSection() {
  const { journalDays } = useAppState().settings;
  const days = [...new Set([...offeredDays, journalDays])].toSorted((a, b) => a - b);
  return (
    <section className="card form" aria-label={text.journal.title}>
      <h2>{text.journal.title}</h2>
      <ChoiceRow
        name="journalDays"
        label={text.settings.journalDays}
        value={String(journalDays)}
        options={days.map((count) => ({ id: String(count), label: text.settings.days(count) }))}
        choose={(count) => void changeSettings({ journalDays: Number(count) })}
      />
    </section>
  );
}
