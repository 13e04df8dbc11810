import type { SupportLine } from '../guide/schema';
import type { ExtraKind } from '../request/extra-kinds';
import type { LinkSize } from '../request/link-size';

const countries = new Intl.DisplayNames('en', { type: 'region' });
const dates = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' });
const moments = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' });
const times = new Intl.DateTimeFormat('en', { timeStyle: 'short' });
const numbers = new Intl.NumberFormat('en');
const years = new Intl.NumberFormat('en', { style: 'unit', unit: 'year', unitDisplay: 'long' });

const place = (line: Pick<SupportLine, 'country' | 'region' | 'servesWholeRegion'>) =>
  line.servesWholeRegion ? 'All of the Americas' : (countries.of(line.country) ?? line.country);

const extraLabels: Readonly<Record<ExtraKind, string>> = {
  version: 'Product version',
  began: 'When it began',
  affected: 'Who is affected',
  tried: 'What was tried',
  system: 'Operating system',
  'time-zone': 'Time zone',
};

const otherNames: Readonly<Record<string, readonly string[]>> = {
  'severity-one': ['critical', 'emergency', 'down', 'sev1', 'dial'],
  'copy-pin': ['PIN'],
  write: ['email', 'mail', 'message'],
  portal: ['portal', 'ticket', 'case', 'sign in', 'browser'],
  journal: ['history', 'calls', 'log'],
  settings: ['preferences', 'options', 'shortcut', 'country'],
  open: ['window', 'show'],
};

/** Every sentence and label that a person reads, in English. */
export const en = {
  product: 'ALM Lifeline',
  place,
  region: { AMERICAS: 'Americas', EMEA: 'EMEA', APAC: 'APAC' },
  country: (code: string) => countries.of(code) ?? code,

  nav: {
    label: 'Parts of the program',
    call: 'Call',
    write: 'Write',
    numbers: 'Numbers',
    journal: 'Journal',
    settings: 'Settings',
  },

  common: {
    loading: 'Loading',
    copied: 'Copied',
    cancel: 'Cancel',
    close: 'Close',
    dismiss: 'Understood',
    failed: 'That did not work',
  },

  triage: {
    question: 'Has work at your site stopped completely?',
    yes: 'Yes, completely',
    no: 'No, some of it works',
    reset: 'Ask again',
    lower: 'Below Severity 1: phone, email or ticket, as you like.',
    severityOne: 'Severity 1: call now',
    severityOneWhy:
      'A complete loss of service goes by phone only. Email and ticket are closed until this is answered otherwise.',
    callNearest: (name: string) => `Call ${name}`,
  },

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
    localTime: (clock: string) => `${clock} there`,
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

  age: {
    asOf: (asOf: string, wholeYears: number) =>
      `Numbers as last published on ${dates.format(new Date(`${asOf}T00:00:00Z`))}, ${years.format(wholeYears)} ago.`,
    check: 'If one does not answer, take the next.',
  },

  numbers: {
    title: 'Find a number',
    search: 'Country, region or digits',
    none: 'Nothing fits.',
    hint: 'Try a country (Germany, Brazil, NZ), a region (EMEA, APAC, Americas) or some digits of the number.',
    found: (count: number) => (count === 1 ? '1 number' : `${count} numbers`),
    serves: (country: string, region: string) => `${country} is served from ${region}.`,
    source: 'Source',
  },

  contacts: {
    title: 'Take the numbers along',
    scan: 'QR code of all numbers as a contact',
    why: 'Scan it with a phone to keep all numbers there. It holds no PIN.',
    save: 'Save as contact file',
    saved: (file: string) => `Saved as ${file}.`,
    notSaved: 'Nothing was saved.',
    fileName: 'alm-support.vcf',
    fileKind: 'Contact file',
    name: 'ALM support',
    note: (asOf: string) =>
      `Numbers as published on ${dates.format(new Date(`${asOf}T00:00:00Z`))}. Severity 1 by phone only.`,
  },

  card: {
    title: 'Emergency card',
    why: 'One page for the wall or the drawer: all numbers, the rules, your details, and an empty line for the PIN.',
    print: 'Print',
    save: 'Save as PDF',
    printed: 'Handed to the printer.',
    notPrinted: 'Nothing was printed.',
    fileName: 'alm-emergency-card.pdf',
    fileKind: 'PDF',
    heading: 'ALM support in an emergency',
    severityOne: 'Severity 1, complete loss of service: by phone only.',
    other: 'Everything else: phone, email or ticket.',
    pin: 'PIN',
    pinWhy: 'From the large blue bar on the portal’s main page',
    numbers: 'Numbers',
    portal: 'Portal',
    mailbox: 'Email',
    subject: 'Subject: PIN, then what happened',
    you: 'You',
    blank: 'Not entered',
    printedOn: (at: Date) => `Card made on ${dates.format(at)}`,
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

  standIn: {
    title: 'Trial runtime',
    what: (version: string) =>
      `Trial runtime: Electron ${version} stands in for the official one. Do not enter a real PIN.`,
  },

  settings: {
    title: 'Settings',
    you: 'You and your company',
    youWhy: 'Support asks for these in every email and case. They stay on this machine.',
    contactName: 'Your name',
    company: 'Company',
    contactPhone: 'Your phone number',
    senderAddress: 'Email address that the vendor has on file',
    senderAddressWhy:
      'Mail from any other address can delay the case. The first one is used unless you choose another.',
    furtherAddress: (position: number) => `Address ${position} that the vendor has on file`,
    addAddress: 'Add an address',
    removeAddress: (position: number) => `Remove address ${position}`,
    raiseAddress: (position: number) => `Move address ${position} up`,
    product: 'Product',
    productVersion: 'Product version',
    country: 'Your country',
    countryWhy: 'Decides which number comes first.',
    noCountry: 'Not chosen',
    notAPhone: 'This does not look like a phone number. Include the country code, such as +49 69 1234567.',
    notAnAddress: 'This does not look like an email address.',
    saved: 'Everything here is saved as you type.',
  },

  write: {
    title: 'Write to support',
    email: 'Email',
    ticket: 'Ticket',
    summary: 'What happened, in a few words',
    details: 'Details of the issue',
    detailsHint: 'What you did, what you expected, what happened instead, any error message.',
    preview: 'Preview',
    previewEnds: (length: number) => `The preview ends here; all ${numbers.format(length)} characters go out.`,
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
      `As a link it has ${numbers.format(length)} of the ${numbers.format(limit)} characters that this system carries.`,
    tooLong: ({ length, limit }: LinkSize) =>
      `Too long for a link: it would have ${numbers.format(length)} characters, and this system carries ${numbers.format(limit)}. Use the draft file, or copy the message.`,
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
    undo: 'Undo',
    drafts: 'Your requests',
    changedAt: (moment: string) => moments.format(new Date(moment)),
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

  sheet: {
    title: 'Call sheet',
    open: 'Open call sheets',
    dialled: (line: SupportLine, moment: string) => `${place(line)}, ${times.format(new Date(moment))}`,
    since: 'Since dialling',
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

  journal: {
    title: 'Journal',
    empty: 'Nothing yet. Every call, email and ticket that you prepare is listed here.',
    what: 'What was prepared on this machine. Whether a call or a message arrived, the program cannot know.',
    search: 'Search in numbers, summaries, case numbers and notes',
    channel: 'Show',
    channels: { all: 'All', phone: 'Calls', email: 'Emails', ticket: 'Tickets' },
    one: { phone: 'Call', email: 'Email', ticket: 'Ticket' },
    at: (moment: string) => moments.format(new Date(moment)),
    ways: {
      tel: 'phone program',
      teams: 'Microsoft Teams',
      zoom: 'Zoom Phone',
      webex: 'Webex',
      callto: 'phone program',
      sip: 'SIP phone',
      'by-hand': 'by hand',
      mailto: 'mail program',
      'draft-file': 'draft file',
      copy: 'copied',
      portal: 'portal',
    } as Readonly<Record<string, string>>,
    reached: (line: SupportLine) => `${place(line)} ${line.shown}`,
    noCase: 'No case number',
    summary: 'Summary',
    found: (found: number, all: number) =>
      found === all ? `${numbers.format(all)} in all` : `${numbers.format(found)} of ${numbers.format(all)}`,
    none: 'Nothing fits this search.',
    unreadable: (count: number) =>
      `${numbers.format(count)} ${count === 1 ? 'line' : 'lines'} of the journal’s file could not be read. They were left in it, untouched.`,
    page: (from: number, to: number) => `${numbers.format(from)} to ${numbers.format(to)}`,
    newer: 'Newer',
    older: 'Older',
    pages: 'Pages',
    export: { csv: 'Export as CSV', json: 'Export as JSON' },
    exported: (file: string) => `Saved as ${file}.`,
    notExported: 'Nothing was saved.',
    fileName: (form: 'csv' | 'json') => `alm-support-journal.${form}`,
    fileKind: { csv: 'CSV table', json: 'JSON' },
    remove: 'Delete',
    removeTitle: 'Delete this entry?',
    removeWhy: 'It is taken out of the journal’s file, with its notes and its open call sheet. This cannot be undone.',
    clear: 'Delete all',
    clearTitle: (count: number) => `Delete all ${numbers.format(count)} entries?`,
    clearWhy:
      'The journal’s file is emptied and open call sheets are closed. This cannot be undone; export it first to keep a copy.',
    removed: 'Deleted.',
    cleared: 'The journal is empty.',
    unknownEntry: 'That entry was deleted already.',
  },

  severity: {
    unanswered: 'Not answered',
    'severity-1': 'Severity 1',
    lower: 'Below Severity 1',
  },

  tray: {
    quickDial: 'Quick dial',
    line: (line: SupportLine) => `${place(line)}  ${line.shown}${line.doubt ? '  (doubtful)' : ''}`,
    palette: 'Search and dial…',
    quit: 'Quit',
    tooltip: (isSeverityOne: boolean, hasPin: boolean) =>
      `ALM Lifeline${isSeverityOne ? ' · Severity 1' : ''} · ${hasPin ? 'PIN at hand' : 'no PIN kept'}`,
    absent: 'This desktop shows no tray icons, so closing the window quits ALM Lifeline.',
    absentAtLogin:
      'ALM Lifeline was to start hidden in the tray, but this desktop shows no tray icons. So its window is open instead.',
  },

  command: {
    label: {
      'severity-one': 'Severity 1: call now',
      'copy-pin': 'Copy PIN',
      write: 'Write email',
      portal: 'Open support portal',
      journal: 'Journal',
      settings: 'Settings',
      open: 'Open ALM Lifeline',
    },
    noPin: 'No PIN kept',
    writeClosed: 'Write email (closed for Severity 1)',
    /** What else a person may type for a command. */
    alsoCalled: (id: string): readonly string[] => otherNames[id] ?? [],
  },

  palette: {
    title: 'Search and dial',
    search: 'Country, number or command',
    commands: 'Commands',
    none: 'Nothing fits. Try a country, a region, or a command such as PIN or portal.',
    keys: 'Enter does it, Esc closes.',
  },

  shortcut: {
    title: 'Palette and shortcut',
    why: 'The palette is a small window for one line: type ger and press Enter, and Germany is dialled.',
    label: 'Shortcut that opens it from any program',
    hint: 'Such as Ctrl+Alt+L. Empty means none.',
    record: 'Press the keys',
    recording: 'Press the shortcut now. Esc leaves it as it is.',
    open: 'Open the palette',
    ready: 'The shortcut works in every program.',
    taken: 'Another program holds this shortcut, so it does nothing here. Choose another one.',
    takenAtStart: (keys: string) =>
      `The shortcut ${keys} is held by another program now, so it does not open the palette. Choose another one in the settings.`,
    byDesktop:
      'On Wayland a program may not own a shortcut, but your desktop can: in its keyboard settings, add a shortcut of your own with this command.',
    command: 'Command that opens the palette',
    copy: 'Copy command',
    copied: 'The command is on the clipboard.',
    unknownKey: (part: string) => `“${part}” is not the name of a key. Write it like Ctrl+Alt+L.`,
    oneKey: 'A shortcut is one key together with Ctrl, Alt, Shift or the like, such as Ctrl+Alt+L.',
    needsModifier: 'This key alone is needed for typing. Add Ctrl, Alt or the like, such as Ctrl+Alt+L.',
  },

  startup: {
    title: 'At sign-in',
    atLogin: 'Start when I sign in, hidden in the tray',
    why: 'It then costs next to nothing and is there at once. This is read from your system each time.',
    failed: (file: string) => `${file} could not be written. Ask for write access to it, or to its folder.`,
    unreadable: (file: string) =>
      `${file} could not be read, so it is not known whether the program starts at sign-in.`,
    refused: 'Your system did not take the change. Look among its own settings for programs that start at sign-in.',
    comment: 'Hidden in the tray until it is needed',
  },

  terminal: {
    usage: [
      'Usage: alm-lifeline [option]',
      '',
      '  (nothing)            opens the window, or shows the one that is open',
      '  --palette            opens the small window for searching and dialling',
      '  --hidden             starts in the tray, without a window',
      '  --lookup [words]     prints the numbers for a country, region or digits; all without words',
      '  --json               with --lookup: prints JSON',
      '  --version            prints the version',
      '  --help               prints this',
      '',
      'Printing needs no display. On Linux, root adds --no-sandbox, as Chromium asks for it.',
      'Exit status: 0 done, 1 nothing fits, 2 not understood.',
    ].join('\n'),
    version: (version: string) => `ALM Lifeline ${version}`,
    nothingFits: (query: string) =>
      `Nothing fits “${query}”. Try a country (Germany, Brazil, NZ), a region (EMEA, APAC, Americas) or some digits of the number.`,
    unknownOption: (option: string) => `There is no option ${option}.`,
    takesNoValue: (option: string) => `${option} takes no value.`,
    strayWord: (word: string) => `“${word}” stands alone. To look it up, write --lookup before it.`,
    oneAtATime: (options: string) => `${options} do not go together. Choose one of them.`,
    jsonAlone: '--json says how --lookup prints. Write --lookup as well.',
  },

  opens: (program: string) => `Opens ${program}`,

  disk: {
    'disk-full': (folder: string) =>
      `The disk is full, so this was not saved. Free some space on the disk of ${folder} and try again; what you typed is still here.`,
    'read-only': (folder: string) =>
      `The folder ${folder} cannot be written to, so this was not saved. Ask for write access to it; what you typed is still here.`,
    disk: (folder: string) =>
      `Writing to ${folder} failed, so this was not saved. What you typed is still here; try again.`,
  },

  keptFile: {
    notJson: 'It is not valid JSON.',
    notOurs: 'It does not have the form that ALM Lifeline writes.',
    notSettings: 'It is not a settings file of ALM Lifeline.',
    newer: 'It was written by a newer version of ALM Lifeline.',
    badValue: (field: string, reason: string) => `The value of “${field}” does not fit: ${reason}.`,
    setAside: (what: { file: string; aside: string; folder: string; reason: string; restored: boolean }) =>
      `${what.file} could not be used. ${what.reason} It was set aside as ${what.aside} in ${what.folder}, and ${
        what.restored ? 'the newest good backup is in use.' : 'the program started afresh.'
      }`,
    unreadable: ({ file, folder }: { file: string; folder: string }) =>
      `${file} in ${folder} could not be read or set aside. Nothing is written over it, so changes cannot be saved: make the folder one that this program may write to, then start it again.`,
  },

  links: {
    refused: 'That link is not one that this program may open.',
    failed: 'The system could not open it. Copy it instead and use it by hand.',
    noDialler: 'This desk has no program for phone links. Key the number by hand, or copy it.',
    noMail: 'This desk has no mail program. Copy the message instead, and paste it where you write mail.',
    noMailLinks: 'This desk has no mail program for links. Open the draft file instead.',
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
      `Keep what happened under ${limit} characters; the rest belongs into the details.`,
    detailsTooLong: (limit: number) =>
      `Keep the details under ${numbers.format(limit)} characters, or they are not saved; attach logs to the case instead.`,
    phoneOnly: (number: string) => `Severity 1 goes by phone only. Call ${number}.`,
    extraLabel: (kind: ExtraKind) => extraLabels[kind],
    ticketStep: {
      'sign-in': 'Sign in with the account that came with your subscription.',
      cases: 'Open the Cases tab.',
      create: 'Choose Create a Case.',
      fill: 'Paste the case text and fill in whatever else is asked.',
      submit: 'Submit it and note the case number.',
    },
  },

  invalid: {
    tooLong: (limit: number) => `Keep this under ${numbers.format(limit)} characters.`,
    singleLine: 'Use a single line without control characters.',
    country: 'Choose a country from the list.',
    outsideLine: 'An outside line is up to six digits, * or #, such as 0 or 9.',
    internationalForm: 'Use + or the two to five digits that stand for it here, such as 00 or 011.',
    sipDomain: 'A SIP domain is a host name without spaces, such as phone.example.com.',
  },

  dialPlan: {
    title: 'How this desk dials',
    way: 'Dial with',
    ways: {
      tel: 'The system’s phone program (tel:)',
      teams: 'Microsoft Teams',
      zoom: 'Zoom Phone',
      webex: 'Webex',
      callto: 'An older phone program (callto:)',
      sip: 'A SIP phone (sip:)',
      'by-hand': 'By hand, on a phone',
    },
    outsideLine: 'Outside line',
    outsideLineWhy: 'What you key first to get a line, if anything.',
    internationalForm: 'Instead of + dial',
    internationalFormWhy: 'Such as 00 in most of Europe or 011 in North America; leave + where phones understand it.',
    deskCountry: 'Country this desk stands in',
    deskCountryWhy: 'Numbers of that country can then be dialled without their country code.',
    national: 'Dial numbers of that country in their national form',
    sipDomain: 'SIP domain',
    ownRules: 'This program applies the dialling rules of your account, so it always gets the full number.',
    preview: 'What will be dialled',
    test: 'Ring my own phone',
    testWhy: 'Dials your own number from above, so that you can try this without ringing support.',
    tested: (dialled: string) => `${dialled} went to the system. If your own phone does not ring, try another way.`,
    testedByHand: (dialled: string) => `By hand you would key ${dialled}.`,
    testNeedsPhone: 'Enter your own phone number above first; the test rings that one, never support.',
    found: (scheme: string, name: string) => `${name} opens ${scheme}: links here.`,
    notFound: (scheme: string) =>
      `Nothing on this desk opens ${scheme}: links, so the number is shown for keying by hand.`,
    byHand: 'The screen then leads with the number, Copy and a QR code.',
    sipDomainMissing: 'Dialling by SIP needs the domain of your phone server. Enter it in the settings.',
  },

  ipc: {
    unknownCall: 'The program does not know that request.',
    badRequest: (field: string, reason: string) =>
      `${field === '' ? 'The request' : `“${field}”`} does not fit: ${reason}`,
    foreignSender: 'Requests are only taken from the program’s own window.',
    unexpected: 'Something unexpected went wrong. Nothing was lost; try again.',
  },
} as const;
