import type { ExtraKind } from '../../request/extra-kinds';
import { counts, moments } from './formats';
import { inSentence } from './identifier';

const extraLabels: Readonly<Record<ExtraKind, string>> = {
  version: 'Product version',
  began: 'When it began',
  affected: 'Who is affected',
  tried: 'What was tried',
  system: 'Operating system',
  'time-zone': 'Time zone',
};

/** Writing to support. */
export const writingText = {
  write: {
    title: 'Write to support',
    email: 'Email',
    ticket: 'Ticket',
    summary: 'What happened, in a few words',
    details: 'Details of the issue',
    detailsHint: 'What did you do, what did you expect, and what happened? Add any error message.',
    passwordTyped: 'This looks like a password. Support never needs it: take it out before you send this.',
    secretTyped: (name: string) => `This has your saved ${inSentence(name)} in it. Take it out before you send this.`,
    preview: 'Preview',
    previewEnds: (length: number) => `The preview stops here. All ${counts().format(length)} characters will be sent.`,
    subject: 'Subject',
    to: 'To',
    /** What keeps a request from leaving, counted; beside each field it is said in words. */
    left: (count: number) => (count === 1 ? '1 thing left' : `${counts().format(count)} things left`),
    moreWays: 'More ways',
    noMailApp: 'No mail app found.',
    noFileApp: 'No app found that opens email files.',
    open: 'Open in mail app',
    copyWhole: 'Copy message',
    copySubject: 'Copy subject',
    copyBody: 'Copy body',
    opened: 'Opened in your mail app. Check it and press Send.',
    openedFrom: (address: string) => `Opened in your mail app. Check it and send it from ${address}.`,
    copied: 'Message copied.',
    copiedSubject: 'Subject copied.',
    copiedBody: 'Body copied.',
    sender: 'Send from',
    senderList: 'Addresses on file',
    senderStanding: {
      none: 'Send it from an address support has on file. Any other can delay your case. Add yours in Settings.',
      'on-file': 'On file. Make sure you send from it.',
      unknown: 'Support doesn’t have this address on file. Email from it can delay your case.',
      'not-an-address': 'That doesn’t look like an email address.',
    },
    goToCall: 'Show the numbers',
    tooLong: 'Too long to open directly. Save it as a file, or copy it.',
    afterwards: 'Afterwards',
    sent: 'I sent it',
    sentWhy: 'Tell us once it’s sent: we’ll clear it here and keep it in the Journal.',
    submitted: 'I submitted it',
    submittedWhy: 'Tell us once you’ve submitted it: we’ll clear it here and keep it in the Journal.',
    caseNumber: 'Which case number did you get?',
    caseNumberWhy: 'We’ll add it to the Journal.',
    caseNumberKept: 'Case number added to the Journal.',
    cleared: (summary: string) => `Cleared: “${summary}”`,
    removed: (summary: string) => `Deleted: “${summary}”`,
    drafts: 'Your requests',
    changedAt: (moment: string) => moments().format(new Date(moment)),
    unnamed: 'Untitled',
    remove: (summary: string) => `Delete “${summary}”`,
    wholeMessage: (to: string, subject: string, body: string) => `To: ${to}\nSubject: ${subject}\n\n${body}`,
    saveFailed: 'We couldn’t save your text. It’s still here in the window.',
    newDraft: 'New request',
    nowhere: 'Support is reached by phone',
    nowhereWhy: (product: string) =>
      `The guide for ${product} names no email address and no portal. If it has one, add it under Numbers.`,
    copyAndOpen: 'Copy and open portal',
    copyCase: 'Copy only',
    openPortal: 'Open portal only',
    copiedCase: 'Case text copied. Paste it into the portal’s form.',
    copiedAndOpened: 'Case text copied, portal opened. Paste the text into its form.',
    copiedNotOpened: (why: string) => `Case text copied, but the portal didn’t open. ${why}`,
    openByHand: (portal: string) => `Go to ${portal} in your browser.`,
    copyFailed: 'We couldn’t copy the case text, so we opened nothing. Try again.',
    portalOpened: 'Opened in your browser.',
    privilegedConfirm: 'Put it into the email',
    steps: 'Steps',
    caseText: 'Case text',
  },

  draftFile: {
    open: 'Open as file',
    save: 'Save as file',
    fileName: 'alm-support-email.eml',
    kind: 'Email',
    understood: 'Continue',
    // Apple Mail shows a message that is opened from a file as one that was received.
    opened: (handedOver: string, platform: string) =>
      platform === 'darwin' ? `${handedOver} Can’t edit it in Apple Mail? Choose Message > Send Again.` : handedOver,
    saved: (file: string) => `Saved as ${file}. Open it in your mail app, send it, then delete the file.`,
    notSaved: 'Nothing was saved.',
  },

  extras: {
    title: 'Helpful details',
    why: 'Click to add what you know. We add nothing on our own.',
    add: (label: string, value: string) => (value === '' ? `+ ${label}` : `+ ${label}: ${value}`),
    remove: (label: string) => `Remove ${label}`,
    removed: (label: string) => `${label} removed.`,
    hint: {
      began: 'Such as Monday around 9:00, after the update.',
      affected: 'Such as all users at one site, or only administrators.',
      tried: 'Such as restarting the service, which didn’t help.',
    } as Readonly<Partial<Record<ExtraKind, string>>>,
  },

  request: {
    label: {
      company: 'Company name',
      contactName: 'Contact name',
      contactPhone: 'Contact phone number',
      product: 'Product name',
      summary: 'Summary',
      details: 'Details of the issue',
    },
    missing: {
      summary: 'Say what happened, in a few words.',
      company: 'Enter your company’s name.',
      contactName: 'Enter your name.',
      contactPhone: 'Enter a phone number where support can call you back.',
      product: 'Enter the product’s name.',
      details: 'Describe the details of the issue.',
    },
    summaryTooLong: (limit: number) =>
      `Use at most ${counts().format(limit)} characters here. Put the rest in the details.`,
    detailsTooLong: (limit: number) =>
      `Not saved: use at most ${counts().format(limit)} characters. Attach logs to the case instead.`,
    extraLabel: (kind: ExtraKind) => extraLabels[kind],
    noAddress: {
      email: 'The guide names no mailbox to write to.',
      ticket: 'The guide names no portal to open a ticket in.',
    },
    ticketStep: {
      copy: 'Copy the case text.',
      open: 'Open the portal.',
      submit: 'Submit it and note the case number.',
    },
  },
} as const;
