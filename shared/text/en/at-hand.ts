import type { SupportLine } from '../../guide/schema';
import type { NumberRecord } from '../../guide/track-record-schema';
import { countryName, place } from './formats';
import { trackText } from './track';

const otherNames: Readonly<Record<string, readonly string[]>> = {
  'severity-one': ['critical', 'emergency', 'down', 'sev1', 'dial'],
  'own-support': ['organisation', 'service desk', 'help desk', 'internal', 'dial'],
  promised: ['promise', 'call back', 'case', 'follow up', 'dial'],
  'copy-pin': ['PIN', 'customer number', 'contract'],
  write: ['email', 'mail', 'message'],
  portal: ['portal', 'ticket', 'case', 'sign in', 'browser'],
  promises: ['call back', 'promised', 'escalation', 'next update'],
  numbers: ['all numbers', 'list', 'directory', 'phone numbers', 'contacts'],
  guides: ['edit numbers', 'add product', 'import', 'whose number', 'vendor page'],
  journal: ['history', 'calls', 'log', 'case number'],
  settings: ['preferences', 'options', 'shortcut', 'country', 'theme', 'dark mode'],
  card: ['paper', 'printer', 'wall', 'PDF'],
  help: ['manual', 'how to', 'keyboard shortcuts', '?'],
  news: ['what’s new', 'whats new', 'changelog', 'release notes', 'updates'],
  about: ['version', 'licences', 'licenses', 'credits'],
  open: ['window', 'show', 'main window'],
  quit: ['exit', 'close', 'end', 'leave'],
};

/** Tray, palette and terminal. */
export const atHandText = {
  tray: {
    quickDial: 'Quick dial',
    line: (line: SupportLine, record?: NumberRecord, isOnly = false) =>
      [
        `${place(line)}  ${line.shown}`,
        line.doubt && record?.outcome !== 'reached' ? '(doubtful)' : undefined,
        record && `(${trackText.track.said(record, isOnly)})`,
      ]
        .filter((part) => part !== undefined)
        .join('  '),
    palette: 'Search and dial…',
    quit: 'Quit',
    tooltip: (level: string | undefined, identifier: string | undefined, hasValue: boolean, promised = '') =>
      [
        'ALM Lifeline',
        level,
        identifier === undefined ? undefined : hasValue ? `${identifier} ready` : `no ${identifier} yet`,
        promised,
      ]
        .filter((part) => part !== undefined && part !== '')
        .join(' · '),
    absent: 'This desktop shows no tray icons, so closing the window quits ALM Lifeline.',
    absentAtLogin:
      'This desktop shows no tray icons, so ALM Lifeline opened its window instead. Closing it quits the app.',
    unknownAtLogin: 'We can’t tell whether your desktop shows tray icons, so ALM Lifeline opened its window instead.',
    whetherToStay: {
      title: 'Quit ALM Lifeline?',
      detail:
        'We can’t tell whether your desktop shows the tray icon. If you keep it running and see no icon, start ALM Lifeline again to get this window back.',
      quit: 'Quit',
      stay: 'Keep running',
      cancel: 'Cancel',
    },
  },

  command: {
    label: {
      'severity-one': 'Call now',
      'own-support': 'Call your own support',
      promised: 'Call them about it',
      'copy-pin': 'Copy',
      write: 'Write email',
      portal: 'Open support portal',
      promises: 'Reminders',
      numbers: 'Numbers',
      guides: 'Guides: correct or add numbers',
      journal: 'Journal',
      settings: 'Settings',
      card: 'Print emergency card',
      help: 'Help',
      news: 'What changed',
      about: 'About ALM Lifeline',
      open: 'Open ALM Lifeline',
      quit: 'Quit ALM Lifeline',
    },
    /** A sentence as a label. */
    noValue: (sentence: string) => sentence.replace(/\.$/, ''),
    /** What else a person may type for a command. */
    alsoCalled: (id: string): readonly string[] => otherNames[id] ?? [],
  },

  palette: {
    title: 'Search and dial',
    search: 'Country, number or command',
    commands: 'Commands',
    none: 'No matches. Try a country, a region, or a command such as PIN or portal.',
    /** What Enter does, and Escape. */
    enter: {
      call: '↵ Call',
      check: '↵ Check, then call',
      'show-number': '↵ Show number',
      copy: '↵ Copy',
      open: '↵ Open',
      print: '↵ Print',
      quit: '↵ Quit',
    },
    escape: 'esc Close',
    /** Why a command is offered for what was typed, where the row doesn't show it. */
    why: {
      serves: (country: string) => `serves ${countryName(country)}`,
      neighbour: (country: string) => `same region as ${countryName(country)}`,
      region: (name: string) => `in ${name}`,
      number: 'same number, written differently',
      called: (name: string) => `also called ${name}`,
      matches: (name: string) => `matches “${name}”`,
    },
  },

  /** ALM Lifeline is already running but can't be reached. The numbers follow. */
  otherStart: {
    hangs: {
      message: 'ALM Lifeline is already running but isn’t responding.',
      detail: 'Wait a moment, or end it and start again. Until then, call one of these numbers:',
      startHere: 'End it and start again',
    },
    elsewhere: {
      message: 'ALM Lifeline is already open in another of your sessions.',
      detail: 'Use it there, or quit it and open it here. Or call one of these numbers:',
      startHere: 'Quit it and open here',
    },
    'other-computer': {
      message: 'ALM Lifeline may be open on another computer that uses the same folder.',
      detail: 'If it isn’t, open it here. Or call one of these numbers:',
      startHere: 'Open it here',
    },
  },

  startingUp: {
    unlocked: (folder: string) =>
      `ALM Lifeline can’t write to ${folder}, so nothing you enter is saved when you quit. Calling works. Make the folder writable, then start again.`,
    noDisplay:
      'ALM Lifeline found no desktop to open its window on: DISPLAY or WAYLAND_DISPLAY is missing or wrong. In a terminal, use --lookup. The numbers are:',
    brokenBus: 'Your desktop’s session bus isn’t responding, so there’s no tray icon and no keyring for now.',
  },

  terminal: {
    usage: [
      'Usage: alm-lifeline [option]',
      '',
      '  (no option)          opens the window, or shows it if it is already open',
      '  --palette            opens the palette, a small window to search and dial',
      '  --dial [place]       dials the nearest number, or that of a place: --dial germany',
      '  --hidden             starts in the tray, without a window',
      '  --lookup [words]     prints the numbers for a country, region or digits, or all of them',
      '  --export-text FILE   writes all that is known of support as plain text (-: prints it);',
      '                       with a product’s name after it, of that product alone',
      '  --policy             prints what your organisation has set, and what counts',
      '  --json               with --lookup or --policy: prints JSON',
      '  FILE                 opens a guide, NAME.support-guide.json, to look at it before it is used',
      '  --whose NUMBER       tells whether a number is in a guide, from where and how old',
      '  --check-guide FILE   checks a guide’s file, by line and field',
      '  --erase [--yes]      erases everything kept for you on this computer; --yes: without asking',
      '  --version            prints the version',
      '  --help               prints this help',
      '',
      'Printing works without a display. On Linux, root must add --no-sandbox: Chromium needs it.',
      'Exit status: 0 done, 1 no matches, no policy, nothing written or erased, 2 wrong usage,',
      '  3 part of the policy isn’t used, or part of what was to be erased is left.',
    ].join('\n'),
    version: (version: string) => `ALM Lifeline ${version}`,
    nothingFits: (query: string) =>
      `No matches for “${query}”. Try a country (Germany, Brazil, NZ), a region (EMEA, APAC, Americas) or part of the number.`,
    noProduct: (product: string, names: readonly string[]) =>
      `No product called “${product}”. There are: ${names.join(', ')}.`,
    unknownOption: (option: string) => `Unknown option: ${option}.`,
    takesOne: (option: string) => `${option} needs something to look at after it.`,
    takesNoValue: (option: string) => `${option} doesn’t take a value.`,
    strayWord: (word: string) => `“${word}” isn’t an option. To look it up, put --lookup before it.`,
    oneAtATime: (options: string) => `Use only one of these options: ${options}.`,
    yesAlone: '--yes only works with --erase.',
    jsonAlone: '--json only works with --lookup or --policy.',
    ignored: (options: readonly string[]) =>
      `ALM Lifeline ignored ${options
        .slice(0, 3)
        .map((option) => `“${option}”`)
        .join(
          ', ',
        )}${options.length > 3 ? ` and ${options.length - 3} more` : ''}: unknown ${options.length === 1 ? 'option' : 'options'}.`,
    refused: (options: readonly string[]) =>
      `ALM Lifeline won’t start with ${options.join(', ')}: other apps could then read your PIN. Start it without.`,
  },
} as const;
