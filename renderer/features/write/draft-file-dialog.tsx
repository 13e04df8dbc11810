import { text } from '../../../shared/text';
import { ActionButton } from '../../components/action-button';
import { DialogFrame } from '../../components/dialog-frame';
import { usePinText } from '../../lib/guide-words';

interface Props {
  readonly goOn: () => void;
  readonly leave: () => void;
}

/** Says, before the first draft file, that it holds the PIN in the clear. */
export function DraftFileDialog({ goOn, leave }: Props) {
  const words = usePinText();
  return (
    <DialogFrame title={words.fileHolds} role="alertdialog" close={leave}>
      <p>{words.fileHoldsWhy}</p>
      <div className="actions">
        <ActionButton onPress={leave}>{text.common.cancel}</ActionButton>
        <ActionButton look="primary" onPress={goOn} autoFocus>
          {text.draftFile.understood}
        </ActionButton>
      </div>
    </DialogFrame>
  );
}
