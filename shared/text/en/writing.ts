import type { ExtraKind } from '../../request/extra-kinds';
import type { LinkSize } from '../../request/link-size';
import { counts, moments } from './formats';

const extraLabels: Readonly<Record<ExtraKind, string>> = {
  version: 'Product version',
  began: 'When it began',
  affected: 'Who is affected',
  tried: 'What was tried',
  system: 'Operating system',
  'time-zone': 'Time zone',
};

/** Writing to the vendor. */
export const writingText = {
  write: {
    title: 'Write to support',
    email: 'Email',
    ticket: 'Ticket',
    summary: 'What happened, in a few words',
    details: 'Details of the issue',
    detailsHint: 'What you did, what you expected, what happened instead, any error message.',
    preview: 'Preview',
    previewEnds: (length: number) => `The preview ends here; all ${counts().format(length)} characters go out.`,
    subject: 'Subject',
    to: 'To',
    missing: 'Still missing',
    complete: 'Complete',
    open: 'Open in your mail program',
    copyWhole: 'Copy message',
    copySubject: 'Copy subject',
    copyBody: 'Copy body',
    opened: 'Handed to your mail program. Read it through there and send it.',
    openedFrom: (address: string) => `Handed to your mail program. Read it through there and send it from ${address}.`,
    copied: 'The message is on the clipboard, PIN included.',
    copiedSubject: 'The subject is on the clipboard, PIN included.',
    copiedBody: 'The body is on the clipboard.',
    sender: 'Send from',
    senderList: 'Addresses on file',
    senderStanding: {
      none: 'Send it from an address that the vendor has on file for you; any other can delay the case. The settings keep yours.',
      'on-file': 'The vendor knows this address. Check that your mail program sends from it.',
      unknown: 'This address is not among those that the vendor has on file. Mail from it can delay the case.',
      'not-an-address': 'This does not look like an email address, so it cannot be put into the message.',
    },
    closed: 'Severity 1 goes by phone only',
    closedWhy: 'Work has stopped completely, so email and ticket are closed. Your text is kept.',
    goToCall: 'Go to the numbers',
    linkSize: ({ length, limit }: LinkSize) =>
      `As a link it has ${counts().format(length)} of the ${counts().format(limit)} characters that this system carries.`,
    tooLong: ({ length, limit }: LinkSize) =>
      `Too long for a link: it would have ${counts().format(length)} characters, and this system carries ${counts().format(limit)}. Use the draft file, or copy the message.`,
    afterwards: 'Afterwards',
    sent: 'I sent it',
    sentWhy:
      'Only you can know whether it was sent. Then this request is cleared; the journal keeps that it was prepared.',
    submitted: 'I submitted it',
    caseNumber: 'Which case number did you get?',
    caseNumberWhy: 'It goes to the journal.',
    caseNumberKept: 'The case number is in the journal.',
    cleared: (summary: string) => `Cleared: “${summary}”`,
    removed: (summary: string) => `Deleted: “${summary}”`,
    drafts: 'Your requests',
    changedAt: (moment: string) => moments().format(new Date(moment)),
    unnamed: 'Without a summary',
    remove: (summary: string) => `Delete “${summary}”`,
    wholeMessage: (to: string, subject: string, body: string) => `To: ${to}\nSubject: ${subject}\n\n${body}`,
    saveFailed: 'Your text could not be saved; it is still here in the window.',
    newDraft: 'New request',
    copyCase: 'Copy case text',
    copiedCase: 'The case text is on the clipboard. Paste it into the portal’s form.',
    openPortal: 'Open the portal’s sign-in page',
    portalOpened: 'Handed to your browser.',
    privilegedConfirm: 'Put it into the email',
    steps: 'In the portal',
    caseText: 'Case text',
  },

  draftFile: {
    open: 'Open as a file',
    save: 'Save as file',
    fileName: 'alm-support-email.eml',
    kind: 'Email',
    title: 'The file holds your PIN',
    holdsPin:
      'A draft file holds the whole email, and with it the PIN in the clear. A file that you save stays until you delete it. One that is only opened can be read by you alone, and it is removed again after half an hour or when the program quits.',
    understood: 'Go on',
    // Apple Mail shows a message that is opened from a file as one that was received.
    opened: (handedOver: string, platform: string) =>
      platform === 'darwin' ? `${handedOver} Can’t edit it in Apple Mail? Choose Message > Send Again.` : handedOver,
    saved: (file: string) => `Saved as ${file}. Open it in your mail program, send it, and delete the file.`,
    notSaved: 'Nothing was saved.',
  },

  extras: {
    title: 'Helpful details',
    why: 'Add what you know with one click. Nothing is added by itself.',
    add: (label: string, value: string) => (value === '' ? `+ ${label}` : `+ ${label}: ${value}`),
    remove: (label: string) => `Remove ${label}`,
    hint: {
      began: 'Such as Monday around 9:00, after the update.',
      affected: 'Such as all users of one site, or only administrators.',
      tried: 'Such as a restart of the service, without effect.',
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
      severity: 'The answer to the question above: has work stopped completely?',
      pin: 'The PIN from the support portal.',
      summary: 'What happened, in a few words.',
      company: 'Your company’s name.',
      contactName: 'Your name.',
      contactPhone: 'A phone number to call you back.',
      product: 'The product’s name.',
      details: 'The details of the issue.',
    },
    summaryTooLong: (limit: number) =>
      `Use at most ${counts().format(limit)} characters here. Put the rest into the details.`,
    detailsTooLong: (limit: number) =>
      `Use at most ${counts().format(limit)} characters for the details, or they are not saved. Attach logs to the case instead.`,
    phoneOnly: (number: string | undefined) =>
      `Severity 1 goes by phone only. ${number === undefined ? 'Call one of the numbers.' : `Call ${number}.`}`,
    extraLabel: (kind: ExtraKind) => extraLabels[kind],
    ticketStep: {
      'sign-in': 'Sign in with the account that came with your subscription.',
      cases: 'Open the Cases tab.',
      create: 'Choose Create a Case.',
      fill: 'Paste the case text and fill in whatever else is asked.',
      submit: 'Submit it and note the case number.',
    },
  },
} as const;
