import { VCard } from 'vcard-creator';
import { text } from '../text';
import type { Guide } from './schema';

// RFC 2426, section 4: these three would end a text, or part it.
const escaped = (typed: string) => typed.replace(/[\\;,]/g, '\\$&');

/**
 * All numbers as one contact (vCard 3.0, RFC 2426), for a file or a QR code. Each number carries its place, as the label
 * that address books show (`X-ABLabel`, grouped with its number); the note and the revision say how old they are. It
 * never holds the PIN.
 */
export function contactFile(guide: Guide): string {
  const card = new VCard()
    .addName({ familyName: text.contacts.name(guide) })
    .addCompany({ name: guide.vendor })
    .addRevision(new Date(guide.age.lastSeen));
  for (const [index, line] of guide.lines.entries()) {
    const group = `item${index + 1}`;
    card.addCustomProperty({ group, name: 'TEL', params: 'TYPE=WORK', value: line.e164 });
    card.addCustomProperty({ group, name: 'X-ABLabel', value: escaped(text.markedPlace(line)) });
  }
  if (guide.mailbox !== undefined) card.addEmail({ address: guide.mailbox });
  if (guide.portal !== undefined) card.addUrl({ url: guide.portal });
  return card.addNote(text.contacts.note(guide)).toString();
}
