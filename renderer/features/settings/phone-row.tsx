import { checkContactPhone } from '../../../shared/phone/contact-phone';
import { text } from '../../../shared/text';
import { wordFailure } from '../../../shared/text/word-failure';
import { KeptRow } from '../../components/kept-row';
import { useAppState } from '../../lib/app-state';

/** The person's own phone number, with what makes it one that cannot be dialled. */
export function PhoneRow() {
  const { settings } = useAppState();
  return (
    <KeptRow
      label={text.settings.contactPhone}
      read={(kept) => kept.contactPhone}
      change={(contactPhone) => ({ contactPhone })}
      doubt={(typed) => {
        const phone = checkContactPhone(typed, settings.country);
        return phone.ok || typed.trim() === '' ? undefined : wordFailure(phone.error);
      }}
    />
  );
}
