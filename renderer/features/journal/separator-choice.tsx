import { csvSeparatorOf, csvSeparators } from '../../../shared/journal/csv-separator';
import { text } from '../../../shared/text';
import { ChoiceRow } from '../../components/choice-row';
import { useAppState } from '../../lib/app-state';
import { changeSettings } from '../../lib/change-settings';

const separators = csvSeparators.map((id) => ({ id, label: text.journal.separators[id] }));

/** What parts the cells of an exported table: first what this computer's region expects, then what was chosen. */
export function SeparatorChoice() {
  const { settings, program } = useAppState();
  const chosen = settings.csvSeparator === 'region' ? csvSeparatorOf(program.locale) : settings.csvSeparator;
  return (
    <div className="journal-separator">
      <ChoiceRow
        label={text.journal.separator}
        value={chosen}
        options={separators}
        choose={(csvSeparator) => void changeSettings({ csvSeparator })}
      />
      <p className="hint">{text.journal.separatorWhy}</p>
    </div>
  );
}
