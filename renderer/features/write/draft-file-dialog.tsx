import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { text } from '../../../shared/text';
import { ActionButton } from '../../components/action-button';
import { usePinText } from '../../lib/guide-words';

interface Props {
  readonly goOn: () => void;
  readonly leave: () => void;
}

/** Says, before the first draft file, that it holds the PIN in the clear. */
export function DraftFileDialog({ goOn, leave }: Props) {
  const words = usePinText();
  return (
    <ModalOverlay className="overlay" isOpen isDismissable onOpenChange={(isOpen) => !isOpen && leave()}>
      <Modal className="modal">
        <Dialog role="alertdialog" className="dialog">
          <Heading slot="title">{words.fileHolds}</Heading>
          <p>{words.fileHoldsWhy}</p>
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
