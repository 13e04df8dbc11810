import type { Email } from './compose';
import type { LinkSize } from './link-size';

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

/**
 * Whether a link is a `mailto:` to the vendor's mailbox alone, with a subject of one line and a body and nothing else: no
 * further header, no further recipient.
 */
export function isSupportMailto(link: string, mailbox: string): boolean {
  const prefix = `mailto:${mailbox}?subject=`;
  if (!link.startsWith(prefix)) return false;
  return /^(?:[\w.~-]|%(?!0[AD])[0-9A-F]{2})*&body=(?:[\w.~-]|%[0-9A-F]{2})*$/.test(link.slice(prefix.length));
}
