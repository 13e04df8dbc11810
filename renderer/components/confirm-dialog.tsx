import { text } from '../../shared/text';
import { ActionButton } from './action-button';
import { DialogFrame } from './dialog-frame';

interface Props {
  readonly title: string;
  readonly why: string;
  /** What the button that goes ahead says. */
  readonly action: string;
  readonly confirm: () => void;
  readonly cancel: () => void;
}

/** Asks before something that cannot be undone; what changes nothing has the focus. */
export function ConfirmDialog({ title, why, action, confirm, cancel }: Props) {
  return (
    <DialogFrame title={title} role="alertdialog" close={cancel}>
      <p>{why}</p>
      <div className="actions">
        <ActionButton autoFocus onPress={cancel}>
          {text.common.cancel}
        </ActionButton>
        <ActionButton look="primary" onPress={confirm}>
          {action}
        </ActionButton>
      </div>
    </DialogFrame>
  );
}
