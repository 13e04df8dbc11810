import { VCard } from 'vcard-creator';
import { text } from '../text';
import type { Guide } from './schema';

/**
 * All numbers as one contact (vCard 3.0, RFC 2426), for a file or a QR code. Each number carries its place; the note
 * says how old they are. It never holds the PIN.
 */
export function contactFile(guide: Guide): string {
  const card = new VCard().addName({ familyName: text.contacts.name }).addCompany({ name: guide.vendor });
  for (const line of guide.lines) card.addPhoneNumber({ number: line.e164, type: ['work'] });
  return card
    .addEmail({ address: guide.mailbox })
    .addUrl({ url: guide.portal })
    .addNote(text.contacts.note(guide.asOf))
    .toString();
}
