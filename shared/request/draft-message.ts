import type { Email } from './compose';

/** A mail message before it is encoded: what its headers say and its text, as Unicode. */
export interface DraftMessage {
  /** Absent where none is known, or where its name is of another script than ASCII. */
  readonly from: string | undefined;
  readonly to: string;
  readonly subject: string;
  readonly date: Date;
  /** Line breaks are CRLF, as in every mail message. */
  readonly text: string;
  /** `X-Unsent: 1` is what makes Outlook open the message for writing, where others offer "edit as new". */
  readonly unsent: '1';
}

/**
 * The message that a draft file holds (RFC 5322).
 *
 * @param email - an email whose texts are well-formed, as `compose` makes them
 * @param date - when the file is made; mail programs set it anew on sending
 */
export function draftMessage({ from, to, subject, body }: Email, date: Date): DraftMessage {
  // Such a name needs a header in UTF-8 (RFC 6532), which mail apps read as they please; without one they fill in theirs.
  const named = from !== undefined && /^[\x21-\x7e]+@/.test(from) ? from : undefined;
  return { from: named, to, subject, date, text: body.replaceAll('\n', '\r\n'), unsent: '1' };
}
