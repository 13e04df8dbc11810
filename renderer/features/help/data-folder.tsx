import { text } from '../../../shared/text';
import { ActionButton } from '../../components/action-button';
import { bridge } from '../../lib/bridge';
import { useOutcome } from '../../lib/use-outcome';

/** Where the program keeps what it is told, and a way to look there. */
export function DataFolder({ folder }: { readonly folder: string }) {
  const report = useOutcome();
  return (
    <>
      <dl className="facts">
        <div>
          <dt>{text.help.folder}</dt>
          <dd>{folder}</dd>
        </div>
      </dl>
      <div className="actions">
        <ActionButton onPress={() => void report(bridge.call('folder.show', undefined), () => undefined)}>
          {text.help.showFolder}
        </ActionButton>
      </div>
    </>
  );
}
