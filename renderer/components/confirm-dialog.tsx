import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { text } from '../../shared/text';
import { ActionButton } from './action-button';

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
    <ModalOverlay className="overlay" isOpen isDismissable onOpenChange={(isOpen) => !isOpen && cancel()}>
      <Modal className="modal">
        <Dialog role="alertdialog" className="dialog">
          <Heading slot="title">{title}</Heading>
          <p>{why}</p>
          <div className="actions">
            <ActionButton autoFocus onPress={cancel}>
              {text.common.cancel}
            </ActionButton>
            <ActionButton look="primary" onPress={confirm}>
              {action}
            </ActionButton>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
