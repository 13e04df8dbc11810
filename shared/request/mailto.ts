import type { Email } from './compose';
import type { LinkSize } from './link-size';
import { plainText } from './plain-text';

// RFC 6068, section 2: everything but unreserved characters is encoded; the five that encodeURIComponent spares too.
const encode = (part: string) =>
  encodeURIComponent(part).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);

/**
 * The link that opens a prepared email (RFC 6068). Line breaks are %0D%0A (section 5) and spaces %20, never `+`.
 *
 * @param email - an email whose texts are well-formed, as `compose` makes them
 */
export function mailtoLink({ to, subject, body }: Email): string {
  const address = encode(to).replace('%40', '@');
  return `mailto:${address}?subject=${encode(subject)}&body=${encode(body.replaceAll('\n', '\r\n'))}`;
}

/**
 * The longest link that arrives whole, in characters after encoding.
 * - win32: ShellExecute hands on 2,083 characters at most (INTERNET_MAX_URL_LENGTH), and longer links vanish silently;
 *   2,000 keeps clear of what launchers add.
 * - linux: Sylpheed and Claws Mail that run already read 8 KiB of what a second start sends them (BUFFSIZE, 8,192 bytes
 *   with a command before the link) and drop the rest without a word; 8,000 stays below (measured with Sylpheed 3.8).
 * - darwin: the link goes as an Apple event, which has no such buffer; no limit is documented, and none was measured.
 */
const limits: Readonly<Record<string, number>> = { win32: 2_000, linux: 8_000, darwin: 30_000 };

/** Measures the link of an email against what a platform carries. Unknown platforms get the smallest limit. */
export function measureMailto(email: Email, platform: string): LinkSize {
  const { length } = mailtoLink(email);
  const limit = limits[platform] ?? 2_000;
  return { length, limit, fits: length <= limit };
}

const decoded = (part: string): string | undefined => {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
};

/**
 * Whether a link is one that {@link mailtoLink} makes for an email to the vendor's mailbox: it alone, with a subject of one
 * line and a body, written in no other way. No further header, no further recipient.
 */
export function isSupportMailto(link: string, mailbox: string): boolean {
  const [, writtenSubject, writtenBody] = /\?subject=([^&]*)&body=([^&]*)$/.exec(link) ?? [];
  const subject = decoded(writtenSubject ?? '');
  const body = decoded(writtenBody ?? '')?.replaceAll('\r\n', '\n');
  if (subject === undefined || body === undefined) return false;
  const isPlain = plainText(subject) === subject && !/[\n\t]/.test(subject) && plainText(body) === body;
  return isPlain && mailtoLink({ to: mailbox, subject, body }) === link;
}
