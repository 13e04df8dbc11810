import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { contactFile } from '../../../shared/guide/contact-file';
import { text } from '../../../shared/text';
import { ActionButton } from '../../components/action-button';
import { QrCode } from '../../components/qr-code';
import { useAppState } from '../../lib/app-state';

/** All numbers as one code that a phone reads, as large as the window lets it be. */
export function ContactsDialog({ close }: { readonly close: () => void }) {
  const { guide } = useAppState();
  return (
    <ModalOverlay className="overlay" isOpen isDismissable onOpenChange={(isOpen) => !isOpen && close()}>
      <Modal className="modal">
        <Dialog className="dialog dialog-code contacts-code">
          <Heading slot="title">{text.contacts.title}</Heading>
          <p>{text.contacts.why}</p>
          <QrCode content={contactFile(guide)} label={text.contacts.scan} correction="low" />
          <ActionButton autoFocus onPress={close}>
            {text.common.close}
          </ActionButton>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
