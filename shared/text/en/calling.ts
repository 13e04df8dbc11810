import type { SupportLine } from '../../guide/schema';
import { clockIn, markedPlace, moments, place, possessive, times } from './formats';

/** Calling: numbers, PIN and call sheet. */
export const callingText = {
  call: {
    title: 'Call support',
    nearest: 'Your nearest number',
    first: 'Support by phone',
    others: 'Other numbers',
    call: 'Call',
    callLine: (line: SupportLine) => `Call ${place(line)}`,
    copy: 'Copy',
    copyLine: (line: SupportLine) => `Copy ${possessive(line)} number`,
    copied: (line: SupportLine) =>
      `${possessive(line)} number copied.${line.doubt ? ` It’s doubtful: ${line.doubt.reason}` : ''}`,
    localTime: (timeZone: string | undefined, at: Date) => {
      const clock = clockIn(timeZone, at);
      return clock === undefined ? 'local time unknown' : `${clock} there`;
    },
    handedToSystem: (line: SupportLine) =>
      `Sent ${possessive(line)} number to your calling app. Not ringing? Dial it by hand.`,
    handedToPerson: (line: SupportLine, keyed: string) => `Now dial ${keyed} on your phone (${place(line)}).`,
    noDialler: 'No calling app found. Dial it from a phone, or copy it.',
    unknownLine: 'That number is no longer listed. Choose another one.',
    scan: 'Scan to call from your mobile',
    scanLine: (line: SupportLine) => `QR code of ${possessive(line)} number`,
    showCode: 'QR',
    showCodeLine: (line: SupportLine) => `Show the QR code for ${place(line)}`,
    doubtful: 'Doubtful',
    doubtTitle: (line: SupportLine) => `${possessive(line)} number is doubtful`,
    doubtOffer: (line: SupportLine) => `Try ${place(line)} instead.`,
    dialAnyway: 'Call it anyway',
    showCodeAnyway: 'Show the QR code anyway',
  },

  consent: {
    support: (where: string) => `Call ${where} this way?`,
    ownNumber: 'Call your own number this way?',
    detail: ({ dialled, way, server }: { dialled: string; way: string; server: string }) =>
      [
        `Number: ${dialled}`,
        `Dial with: ${way}`,
        ...(server === '' ? [] : [`Phone server: ${server}`]),
        '',
        'Your dialling settings are new or have changed, so check them once. We won’t ask again until they change.',
      ].join('\n'),
    call: 'Call',
    cancelled: 'Cancelled. Nothing was dialled.',
  },

  sheet: {
    title: 'Call sheet',
    open: 'Choose a call sheet',
    dialled: (line: SupportLine, moment: string) => `${markedPlace(line)}, ${times().format(new Date(moment))}`,
    since: 'Since dialling',
    localTime: (timeZone: string | undefined, at: Date) => clockIn(timeZone, at) ?? 'Local time unknown',
    dialledAt: (moment: string) => `Dialled ${moments().format(new Date(moment))}`,
    support: 'Support will ask for',
    notEntered: 'Not entered',
    severity: 'Severity',
    agent: 'Agent’s name',
    caseNumber: 'Case number',
    notes: 'Notes',
    finish: 'End call and save',
    finished: (line: SupportLine) => `Call ended. ${place(line)} is saved in the Journal.`,
    reopened: (line: SupportLine) => `Call sheet for ${place(line)} open again.`,
    saved: 'Saved as you type.',
    unknown: 'This call sheet was already finished or deleted. Finished calls are in the Journal.',
  },

  pin: {
    title: 'PIN',
    hidden: '••••',
    none: 'No PIN saved yet.',
    where:
      'You must give your PIN when you call or write: it shows that your license includes support, and finds your records. To get one, sign in to the portal and click the large blue PIN bar.',
    enter: 'Enter PIN',
    label: 'Support PIN',
    keep: 'Save PIN',
    replace: 'Replace',
    show: 'Show',
    hide: 'Hide',
    copy: 'Copy',
    copyPin: 'Copy PIN',
    forget: 'Delete PIN',
    copied: (seconds: number) => `PIN copied. We’ll clear the clipboard in ${seconds} seconds.`,
    deleted: 'PIN deleted.',
    restored: 'PIN restored.',
    tooLate: 'It’s too late to bring this PIN back. Get it from the portal again and enter it here.',
    kept: 'Stored encrypted on this computer.',
    session: 'Stored only until you quit.',
    sessionMissing: 'Stored only until you quit: no keyring is running to protect it on disk.',
    sessionWaiting: 'Not saved yet: we’re waiting for your keyring. If it asks for its password, enter it there.',
    sessionLocked: 'Stored only until you quit: your keyring is locked. Unlock it to save the PIN.',
    sessionSilent: 'Stored only until you quit: your keyring isn’t answering.',
    keyringMissing: 'No keyring is running, so you’ll need to enter the PIN again after a restart.',
    waiting: 'Waiting for your keyring. If it asks for its password, enter it there. You can already call.',
    locked: 'Your keyring is locked. Unlock it to use the saved PIN.',
    silent: 'Your keyring isn’t answering. Try again, or enter the PIN again.',
    keyringGone: 'No keyring is running, so we can’t open the saved PIN. Try again, or enter the PIN again.',
    retry: 'Try again',
    unreadable: 'Your keyring can’t open the saved PIN any more. Get one from the portal and enter it here.',
    empty: 'Enter the PIN first.',
    tooLong: (limit: number) => `That’s too long for a PIN (at most ${limit} characters). Copy only the PIN.`,
    invisible: 'The PIN contains an invisible character. Type it by hand.',
    lineBreak: 'What you pasted contains a line break. Copy only the PIN and paste it again.',
    privilegedBeforeKeeping:
      'A PIN that starts with “p” can give support write access to your cloud database for a day. Save it only if you want that.',
    privilegedBeforeWriting:
      'Your PIN starts with “p”: it can give write access to your cloud database. Email it only if support asked for it.',
    privilegedConfirm: 'Save anyway',
    standIn: 'Trial runtime: enter a made-up PIN such as 345, never a real one.',
  },
} as const;
