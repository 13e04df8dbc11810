import type { ExtraKind } from '../../request/extra-kinds';
import { counts, moments } from './formats';

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
    preview: 'Preview',
    previewEnds: (length: number) => `The preview stops here. All ${counts().format(length)} characters will be sent.`,
    subject: 'Subject',
    to: 'To',
    missing: 'Still missing',
    complete: 'Complete',
    open: 'Open in mail app',
    copyWhole: 'Copy message',
    copySubject: 'Copy subject',
    copyBody: 'Copy body',
    opened: 'Opened in your mail app. Check it and press Send.',
    openedFrom: (address: string) => `Opened in your mail app. Check it and send it from ${address}.`,
    copied: 'Message copied, PIN included.',
    copiedSubject: 'Subject copied, PIN included.',
    copiedBody: 'Body copied.',
    sender: 'Send from',
    senderList: 'Addresses on file',
    senderStanding: {
      none: 'Send it from an address support has on file. Any other can delay your case. Add yours in Settings.',
      'on-file': 'On file. Make sure you send from it.',
      unknown: 'Support doesn’t have this address on file. Email from it can delay your case.',
      'not-an-address': 'That doesn’t look like an email address. Correct it in Settings.',
    },
    closed: 'Severity 1 goes by phone only',
    closedWhy: 'You answered Severity 1, so email and ticket are closed. Your text is saved.',
    goToCall: 'Show the numbers',
    tooLong: 'Too long to open directly. Save it as a file, or copy it.',
    afterwards: 'Afterwards',
    sent: 'I sent it',
    sentWhy: 'Tell us once it’s sent: we’ll clear it here and keep it in the Journal.',
    submitted: 'I submitted it',
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
    copyCase: 'Copy case text',
    copiedCase: 'Case text copied. Paste it into the portal’s form.',
    openPortal: 'Open the portal',
    portalOpened: 'Opened in your browser.',
    privilegedConfirm: 'Put it into the email',
    steps: 'In the portal',
    caseText: 'Case text',
  },

  draftFile: {
    open: 'Open as a file',
    save: 'Save as file',
    fileName: 'alm-support-email.eml',
    kind: 'Email',
    title: 'The file contains your PIN',
    holdsPin:
      'The file contains the whole email with your PIN, unencrypted. If you save it, it stays until you delete it. If you only open it, nobody else can read it, and we delete it after half an hour or when you quit.',
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
      severity: 'Answer the question at the top: is this a Severity 1?',
      pin: 'Enter the PIN from the support portal.',
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
    phoneOnly: (number: string | undefined) =>
      `Severity 1 goes by phone only. ${number === undefined ? 'Call one of the numbers.' : `Call ${number}.`}`,
    extraLabel: (kind: ExtraKind) => extraLabels[kind],
    ticketStep: {
      'sign-in': 'Sign in with the account that came with your subscription.',
      cases: 'Open the Cases tab.',
      create: 'Choose Create a Case.',
      fill: 'Paste the case text and fill in anything else it asks for.',
      submit: 'Submit it and note the case number.',
    },
  },
} as const;
