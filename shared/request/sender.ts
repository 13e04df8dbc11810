import { checkAddress } from './address';

/**
 * What an address means as the sender of a request:
 * `none` (nothing typed), `on-file` (the vendor knows it), `unknown` (the vendor may hold the case up), `not-an-address`.
 */
export type SenderStanding = 'none' | 'on-file' | 'unknown' | 'not-an-address';

// Mailbox names may differ by case in theory (RFC 5321, section 2.4); no vendor keeps two customers that differ by it.
const plain = (address: string) => address.trim().normalize('NFC').toLowerCase();

/**
 * Judges a sender's address. None is ever forbidden; the person is told what to expect.
 *
 * @param sender - as typed
 * @param onFile - the addresses that the vendor knows, as typed
 */
export function senderStanding(sender: string, onFile: readonly string[]): SenderStanding {
  if (plain(sender) === '') return 'none';
  if (onFile.some((address) => plain(address) === plain(sender))) return 'on-file';
  return checkAddress(sender) ? 'unknown' : 'not-an-address';
}

/** The addresses on file that can be chosen: the blank ones left out, each once. */
export function sendersOnFile(addresses: readonly string[]): readonly string[] {
  return [...new Set(addresses.map((address) => address.trim()))].filter((address) => address !== '');
}
