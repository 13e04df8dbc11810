import type { SupportLine } from '../../guide/schema';
import { moments, place, times } from './formats';

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
    copyLine: (line: SupportLine) => `Copy the number for ${place(line)}`,
    copied: (line: SupportLine) => `The number for ${place(line)} is on the clipboard.`,
    localTime: (clock: string | undefined) => (clock === undefined ? 'local time unknown' : `${clock} there`),
    handedToSystem: (line: SupportLine) =>
      `The number for ${place(line)} went to your dialler. Nothing rings? Key the number yourself; it is shown here.`,
    handedToPerson: (line: SupportLine, keyed: string) => `Now key ${keyed} on your phone (${place(line)}).`,
    noDialler: 'This desk has no program for phone links. Key the number, or copy it.',
    unknownLine: 'That number is not in the guide any more. Choose another one.',
    chooseCountry: 'Choose your country in the settings, and the number nearest to you comes first.',
    openSettings: 'Open settings',
    scan: 'Scan to call from a mobile phone',
    scanLine: (line: SupportLine) => `QR code of the number for ${place(line)}`,
    showCode: 'QR',
    showCodeLine: (line: SupportLine) => `Show the QR code for ${place(line)}`,
    doubtful: 'Doubtful',
    doubtTitle: (line: SupportLine) => `The number for ${place(line)} is doubtful`,
    doubtOffer: (line: SupportLine) => `The nearest sound number is ${place(line)}.`,
    dialAnyway: 'Dial it anyway',
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
    open: 'Open call sheets',
    dialled: (line: SupportLine, moment: string) => `${place(line)}, ${times().format(new Date(moment))}`,
    since: 'Since dialling',
    noClock: 'Local time unknown',
    dialledAt: (moment: string) => `Dialled ${moments().format(new Date(moment))}`,
    support: 'Support will ask for these',
    notEntered: 'Not entered',
    severity: 'Severity',
    agent: 'Agent’s name',
    caseNumber: 'Case number',
    notes: 'Notes',
    finish: 'Done: keep in the journal',
    saved: 'Saved as you type.',
    unknown: 'This call sheet was finished or deleted already; its call is in the journal.',
  },

  pin: {
    title: 'PIN',
    hidden: '••••',
    none: 'No PIN is kept here yet.',
    where:
      'Sign in to the support portal: the PIN stands on its main page, in the large blue bar. Have it ready when you call.',
    enter: 'Enter the PIN',
    label: 'Support PIN',
    keep: 'Keep',
    replace: 'Replace',
    show: 'Show',
    hide: 'Hide',
    copy: 'Copy',
    copyPin: 'Copy the PIN',
    forget: 'Forget',
    copied: (seconds: number) => `Copied. The clipboard is cleared in ${seconds} seconds.`,
    kept: 'Kept encrypted by your system’s keyring.',
    session: 'Kept in memory only, until the program quits: this desk has no keyring that could protect it on disk.',
    keyringMissing: 'This desk has no keyring, so a PIN stays in memory only and is asked for again after a restart.',
    unreadable: 'The keyring no longer opens the PIN that was kept. Take it from the portal again and enter it here.',
    empty: 'Enter the PIN first.',
    tooLong: (limit: number) => `This is longer than a PIN can be (${limit} characters). Copy the PIN alone.`,
    invisible: 'There is an invisible character in it. Type the PIN by hand.',
    lineBreak: 'What you pasted has a line break inside. Copy the PIN alone and paste it again.',
    privilegedBeforeKeeping:
      'A PIN that begins with “p” can be a privileged one: it gives support write access to your cloud database for a day. Keep it only if that is what you want.',
    privilegedBeforeWriting:
      'The PIN that is kept begins with “p” and can open write access to your cloud database. Put it into an email only if support asked for it.',
    privilegedConfirm: 'Keep it all the same',
    standIn: 'This is a trial runtime: use a made-up PIN such as 345, never a real one.',
  },
} as const;
