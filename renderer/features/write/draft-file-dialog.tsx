import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { text } from '../../../shared/text';
import { ActionButton } from '../../components/action-button';

interface Props {
  readonly goOn: () => void;
  readonly leave: () => void;
}

/** Says, before the first draft file, that it holds the PIN in the clear. */
export function DraftFileDialog({ goOn, leave }: Props) {
  return (
    <ModalOverlay className="overlay" isOpen isDismissable onOpenChange={(isOpen) => !isOpen && leave()}>
      <Modal className="modal">
        <Dialog role="alertdialog" className="dialog">
          <Heading slot="title">{text.draftFile.title}</Heading>
          <p>{text.draftFile.holdsPin}</p>
          <div className="actions">
            <ActionButton look="primary" onPress={goOn} autoFocus>
              {text.draftFile.understood}
            </ActionButton>
            <ActionButton look="quiet" onPress={leave}>
              {text.common.cancel}
            </ActionButton>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
