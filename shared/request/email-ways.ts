import type { Opener } from '../ipc/app-state';
import type { LinkSize } from './link-size';

/** How an email can leave this program: as a link, as a draft file that the system opens, or through the clipboard. */
type EmailWay = 'mailto' | 'draft-file' | 'copy';

/** The way to lead with, and why the link is not it. */
export interface EmailWays {
  readonly leads: EmailWay;
  readonly unfit?: 'no-mail-program' | 'too-long';
}

interface MailPrograms {
  /** Who answers `mailto:`. */
  readonly mail: Opener;
  /** Who opens mail files. */
  readonly mailFile: Opener;
}

/**
 * Chooses the way that arrives: the link where a mail program answers it and carries all of it, else the draft file
 * where something opens it, else the clipboard. A program that the system could not be asked for is taken to be there.
 *
 * @param platform - on macOS the draft file does not lead: Apple Mail shows it as a message that was received, to be read
 */
export function emailWays(size: LinkSize, { mail, mailFile }: MailPrograms, platform: string): EmailWays {
  const instead: EmailWay = mailFile.state === 'none' || platform === 'darwin' ? 'copy' : 'draft-file';
  if (mail.state === 'none') return { leads: instead, unfit: 'no-mail-program' };
  return size.fits ? { leads: 'mailto' } : { leads: instead, unfit: 'too-long' };
}
