/**
 * The link of a number that any phone understands (RFC 3966, section 3, global number), for a QR code: it is scanned by
 * a mobile phone, which knows nothing of this desk's dial plan.
 *
 * @param e164 - such as `+12029910540`
 */
export function telLink(e164: string): string {
  return `tel:${e164}`;
}
