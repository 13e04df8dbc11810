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
 * - linux: the kernel takes 128 KiB for one argument (MAX_ARG_STRLEN); mail programs are known to cut far earlier.
 * - darwin: no documented limit; the same caution as on Linux.
 */
const limits: Readonly<Record<string, number>> = { win32: 2_000, linux: 30_000, darwin: 30_000 };

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
