import { text } from '../../shared/text';
import { bridge } from '../lib/bridge';
import { useOutcome } from '../lib/use-outcome';
import { DoneButton } from './action-button';

/** Copies what a vendor asks for who is told of a number that doesn't work. */
export function ReportNumber({ id }: { /** Of the call, on its sheet or in the journal. */ readonly id: string }) {
  const report = useOutcome(id);
  return (
    <div className="text-row">
      <div className="actions">
        <DoneButton
          done={text.common.copied}
          onPress={() => report(bridge.call('number.report', { id }), ({ isSure }) => text.numberReport.copied(isSure))}
        >
          {text.numberReport.copy}
        </DoneButton>
      </div>
      <p className="hint">{text.numberReport.hint}</p>
    </div>
  );
}
