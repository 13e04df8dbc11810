import type { SupportLine } from '../../guide/schema';
import { place } from './formats';

const otherNames: Readonly<Record<string, readonly string[]>> = {
  'severity-one': ['critical', 'emergency', 'down', 'sev1', 'dial'],
  'copy-pin': ['PIN'],
  write: ['email', 'mail', 'message'],
  portal: ['portal', 'ticket', 'case', 'sign in', 'browser'],
  journal: ['history', 'calls', 'log'],
  settings: ['preferences', 'options', 'shortcut', 'country'],
  open: ['window', 'show'],
};

/** Tray, palette and terminal. */
export const atHandText = {
  tray: {
    quickDial: 'Quick dial',
    line: (line: SupportLine) => `${place(line)}  ${line.shown}${line.doubt ? '  (doubtful)' : ''}`,
    palette: 'Search and dial…',
    quit: 'Quit',
    tooltip: (isSeverityOne: boolean, hasPin: boolean) =>
      `ALM Lifeline${isSeverityOne ? ' · Severity 1' : ''} · ${hasPin ? 'PIN at hand' : 'no PIN kept'}`,
    absent: 'This desktop shows no tray icons, so closing the window quits ALM Lifeline.',
    absentAtLogin:
      'ALM Lifeline was to start hidden in the tray, but this desktop shows no tray icons. So its window is open instead, and closing it quits the program.',
    unknownAtLogin:
      'ALM Lifeline was to start hidden, but your desktop didn’t say whether it shows tray icons. So its window is open instead.',
    whetherToStay: {
      title: 'Quit ALM Lifeline?',
      detail:
        'Your desktop didn’t say whether it shows the tray icon. If you keep it running and there’s no icon, start ALM Lifeline again to get this window back.',
      quit: 'Quit',
      stay: 'Keep running',
      cancel: 'Cancel',
    },
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

  /** Another start of the program was not reached. The numbers follow. */
  otherStart: {
    hangs: {
      message: 'ALM Lifeline is already running but does not answer.',
      detail: 'Wait a moment, or end it and start again. Until then, call one of these numbers:',
      startHere: 'End it and start again',
    },
    elsewhere: {
      message: 'ALM Lifeline is already open in another session of yours.',
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
      `ALM Lifeline can't write to ${folder}, so nothing you enter or change is kept after you quit. Calling works. Make the folder writable, then start again.`,
    noDisplay:
      'ALM Lifeline needs a desktop for its window and found none: DISPLAY or WAYLAND_DISPLAY is missing or leads nowhere. In a terminal, --lookup prints the numbers. Here they are:',
    brokenBus: 'Your desktop’s session bus doesn’t answer, so there is no tray icon and no keyring this time.',
  },

  terminal: {
    usage: [
      'Usage: alm-lifeline [option]',
      '',
      '  (nothing)            opens the window, or shows the one that is open',
      '  --palette            opens the small window for searching and dialling',
      '  --dial[=number]      dials the nearest number, or one by its place: --dial=germany',
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
    ignored: (options: readonly string[]) =>
      `ALM Lifeline opened without ${options
        .slice(0, 3)
        .map((option) => `“${option}”`)
        .join(
          ', ',
        )}${options.length > 3 ? ` and ${options.length - 3} more` : ''}: it doesn't know ${options.length === 1 ? 'that option' : 'those options'}.`,
    refused: (options: readonly string[]) =>
      `ALM Lifeline doesn't start with ${options.join(', ')}: that could show your PIN to another program. Start it without.`,
  },
} as const;
