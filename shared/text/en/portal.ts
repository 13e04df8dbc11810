import type { GuideAge } from '../../guide/schema';
import { months, onDay, years } from './formats';

/**
 * How old what was published is, as the end of a sentence. Under a year the date says enough, and it alone is true
 * where this computer's clock was put back.
 */
export const seenSince = ({ unchangedSince, lastSeen }: GuideAge, wholeYears: number) =>
  `${unchangedSince === undefined ? '' : `unchanged since ${months().format(new Date(`${unchangedSince}-01T00:00:00Z`))}, `}last seen published on ${onDay(lastSeen)}${
    wholeYears < 1 ? '' : `, ${years().format(wholeYears)} ago`
  }`;

/** The portal and the mailbox: what was published, and what may have taken its place. */
export const portalText = {
  portal: {
    title: 'Portal and email',
    why: 'Get your PIN, open a ticket, and follow it to its end.',
    open: 'Open the portal',
    opened: 'Opened in your browser.',
    age: (age: GuideAge, wholeYears: number) => `Portal address ${seenSince(age, wholeYears)}.`,
    openNewer: (address: string) => `Open ${address} (newer, not confirmed)`,
    newer: 'Newer, not confirmed:',
    mailboxAge: (mailbox: string, age: GuideAge, wholeYears: number) => `${mailbox}: ${seenSince(age, wholeYears)}.`,
    copyNewer: (mailbox: string) => `Copy ${mailbox} (newer, not confirmed)`,
    copiedNewer: (mailbox: string) => `Copied ${mailbox}. It’s newer, but not confirmed.`,
    none: (product: string) => `The guide for ${product} names no portal.`,
    nothingNewer: 'There’s no newer address in the guide.',
  },
} as const;
