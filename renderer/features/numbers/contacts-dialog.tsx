import { contactFile } from '../../../shared/guide/contact-file';
import { text } from '../../../shared/text';
import { ActionButton } from '../../components/action-button';
import { DialogFrame } from '../../components/dialog-frame';
import { QrCode } from '../../components/qr-code';
import { useAppState } from '../../lib/app-state';

/** All numbers as one code that a phone reads, as large as the window lets it be. */
export function ContactsDialog({ close }: { readonly close: () => void }) {
  const { guide } = useAppState();
  return (
    <DialogFrame title={text.contacts.title} className="dialog-code contacts-code" close={close}>
      <p>{text.contacts.why}</p>
      <QrCode content={contactFile(guide)} label={text.contacts.scan} correction="low" />
      <ActionButton autoFocus onPress={close}>
        {text.common.close}
      </ActionButton>
    </DialogFrame>
  );
}
