import { text } from '../../../shared/text';
import { DoneButton } from '../../components/action-button';
import { bridge } from '../../lib/bridge';
import { useOutcome } from '../../lib/use-outcome';

interface Props {
  /** Of the entry. */
  readonly id: string;
  readonly caseNumber: string;
}

/** The case number of an entry, with a way to take it along beside it. */
export function EntryCase({ id, caseNumber }: Props) {
  const report = useOutcome();
  return (
    <div className="entry-case">
      <span className="hint">{text.journal.case}</span>
      <span className="number">{caseNumber}</span>
      <DoneButton
        look="quiet"
        aria-label={text.journal.copyCase(caseNumber)}
        done={text.common.copied}
        onPress={() => report(bridge.call('journal.copy-case', { id }), () => text.journal.copiedCase(caseNumber))}
      >
        {text.journal.copy}
      </DoneButton>
    </div>
  );
}
