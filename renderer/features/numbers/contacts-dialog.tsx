import { useState } from 'react';
import { contactFile } from '../../../shared/guide/contact-file';
import { text } from '../../../shared/text';
import { ActionButton } from '../../components/action-button';
import { ChoiceRow } from '../../components/choice-row';
import { DialogFrame } from '../../components/dialog-frame';
import { QrCode } from '../../components/qr-code';
import { useAppState } from '../../lib/app-state';

interface Props {
  /** Of every product, one code after the other: a phone takes one contact from a code. */
  readonly isAll: boolean;
  readonly close: () => void;
}

/** All numbers of a product as one code that a phone reads, as large as the window lets it be. */
export function ContactsDialog({ isAll, close }: Props) {
  const { guide, otherGuides } = useAppState();
  const guides = [guide, ...otherGuides];
  const [id, choose] = useState(guide.id);
  const shown = guides.find((each) => each.id === id) ?? guide;
  return (
    <DialogFrame title={text.contacts.title} className="dialog-code contacts-code" close={close}>
      <p>{text.contacts.why}</p>
      {isAll ? (
        <ChoiceRow
          label={text.contacts.product}
          value={shown.id}
          options={guides.map(({ id: each, product }) => ({ id: each, label: product }))}
          choose={choose}
        />
      ) : null}
      <QrCode
        content={contactFile(shown)}
        label={isAll ? text.contacts.scanOf(shown) : text.contacts.scan}
        correction="low"
        tooLong={<p className="prompt">{text.contacts.tooMany}</p>}
      />
      <ActionButton autoFocus onPress={close}>
        {text.common.close}
      </ActionButton>
    </DialogFrame>
  );
}
