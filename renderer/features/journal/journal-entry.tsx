import { Button } from 'react-aria-components/Button';
import { Disclosure, DisclosurePanel } from 'react-aria-components/Disclosure';
import { Heading } from 'react-aria-components/Heading';
import type { JournalEntry } from '../../../shared/journal/schema';
import { text } from '../../../shared/text';
import { ActionButton } from '../../components/action-button';
import { useAppState } from '../../lib/app-state';
import { EntryRow } from './entry-row';

interface Props {
  readonly entry: JournalEntry;
  readonly remove: () => void;
}

/** One contact that was prepared, in a line; its notes open below. */
export function JournalEntryItem({ entry, remove }: Props) {
  const { guide } = useAppState();
  const { channel, way, at, target, severity, summary, caseNumber } = entry;
  const line = guide.lines.find(({ e164 }) => e164 === target);
  const reached = line ? text.journal.reached(line) : target;
  return (
    <li>
      <Disclosure className="entry">
        <Heading level={2} className="entry-head">
          <Button slot="trigger" className="entry-trigger">
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
          </Button>
        </Heading>
        <DisclosurePanel className="entry-panel">
          <div className="columns">
            <EntryRow entry={entry} field="summary" label={text.journal.summary} />
            <EntryRow entry={entry} field="caseNumber" label={text.sheet.caseNumber} />
            <EntryRow entry={entry} field="agent" label={text.sheet.agent} />
          </div>
          <EntryRow entry={entry} field="notes" label={text.sheet.notes} rows={4} />
          <div className="actions">
            <ActionButton onPress={remove}>{text.journal.remove}</ActionButton>
          </div>
        </DisclosurePanel>
      </Disclosure>
    </li>
  );
}
