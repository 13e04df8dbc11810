import type { Guide } from '../../guide/schema';
import { counts, onDay, sampleMoment } from './formats';
import { identifierText } from './identifier';
import { triageText } from './triage';

/** What the system shows of the program, and what the program says about itself. */
export const programText = {
  /** Menus of the system: the menu bar on macOS, the menu of a field, the Dock. */
  menu: {
    undo: 'Undo',
    redo: 'Redo',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    remove: 'Delete',
    selectAll: 'Select all',
    edit: 'Edit',
    view: 'View',
    window: 'Window',
    help: 'Help',
    about: 'About ALM Lifeline',
    quit: 'Quit ALM Lifeline',
    hide: 'Hide ALM Lifeline',
    jumpListCall: (name: string) => `Call ${name}`,
  },

  shortcuts: {
    title: 'Keyboard shortcuts',
    label: {
      call: 'Call',
      write: 'Write',
      numbers: 'Numbers',
      journal: 'Journal',
      settings: 'Settings',
      sheet: 'Call sheet, during a call',
      palette: 'Search and dial',
      search: 'Search on this screen, or in the numbers',
      promised: 'Call about what support promised next',
      'outcome-reached': 'On a call sheet: reached support',
      'outcome-no-answer': 'On a call sheet: nobody answered',
      'outcome-dead': 'On a call sheet: wrong or dead number',
      'hand-over': 'In an open case: copy the hand-over',
      preferences: 'Settings',
      help: 'Help',
      'zoom-in': 'Make everything larger',
      'zoom-out': 'Make everything smaller',
      'zoom-reset': 'Actual size',
      close: 'Close the window',
    },
    anywhere: 'Search and dial, from any app',
    /** A tooltip: what it does, and its keys. */
    hint: (what: string, keys: string) => `${what} (${keys})`,
  },

  theme: {
    title: 'Appearance',
    label: 'Theme',
    names: { system: 'Same as the system', light: 'Light', dark: 'Dark' },
    writing: 'Dates and times',
    asComputer: 'Same as the system',
    asIn: sampleMoment,
    zoom: 'Size',
    zooms: { 'zoom-out': 'Smaller', 'zoom-reset': '100%', 'zoom-in': 'Larger' },
    zoomIs: (percent: number) => `Size: ${percent}%`,
  },

  erase: {
    title: 'Erase everything',
    why: 'For when you leave this computer or pass it on: deletes your settings, PIN, drafts, Journal and guides from it. Files you saved yourself stay.',
    button: 'Erase everything…',
    question: 'Erase everything and quit?',
    detail:
      'This deletes your settings, PIN, drafts, Journal and guides from this computer, and stops ALM Lifeline from starting at sign-in. You can’t undo it.',
    yes: 'Erase and quit',
    no: 'Cancel',
    askInTerminal: (folder: string) =>
      `This deletes your settings, PIN, drafts, Journal and guides from ${folder}. You can’t undo it. Go on? (yes/no)`,
    nobodyToAsk: '--erase asks first, and there’s no terminal to answer in. To erase without a question, add --yes.',
    nothingErased: 'Nothing was erased.',
    running: 'ALM Lifeline is running. Quit it, then try again.',
    done: 'Everything was erased.',
    left: (paths: readonly string[]) => `Everything else was erased. These are left:\n${paths.join('\n')}`,
  },

  settingsFile: {
    title: 'Settings as a file',
    why: 'To set up another computer the same way. Your PIN is never in it.',
    save: 'Export settings',
    load: 'Import settings',
    saved: (file: string) => `Saved as ${file}.`,
    fileName: 'ALM Lifeline settings.json',
    kind: 'Settings',
    review: (file: string) => `${file} would change:`,
    setting: 'Setting',
    now: 'Now',
    after: 'After',
    empty: 'Empty',
    on: 'On',
    off: 'Off',
    apply: 'Apply changes',
    cancel: 'Cancel',
    applied: 'Settings imported.',
    same: (file: string) => `${file} has the settings you already use. Nothing to change.`,
    nothingChosen: 'Choose a settings file first.',
    csvSeparator: 'Separator in exported tables',
    separators: { region: 'As usual in your region', comma: 'Comma', semicolon: 'Semicolon' },
    notSettings: 'That isn’t an ALM Lifeline settings file. Choose one that was exported here.',
    newer: 'A newer version of ALM Lifeline made that file. Update this one first.',
    invalid: (field: string, reason: string) => `“${field}”: ${reason}`,
    unknown: (field: string) => `“${field}” isn’t a setting.`,
    refused: (problems: readonly string[]) => `Nothing was imported. ${problems.join(' ')}`,
    unreadable: (reason: string) => `The file can’t be used. ${reason}`,
  },

  help: {
    title: 'Help',
    open: 'Help',
    supportTitle: 'How support works',
    /** The guide's own rules, as steps. */
    support: (guide: Guide): readonly string[] => [
      ...guide.identifiers.map(({ name, where }) => `${name}: ${where ?? identifierText({ name }).missing}`),
      ...triageText(guide).rules,
      ...(guide.escalation ?? []).map(
        ({ afterMinutes, whom, say }) =>
          `After ${counts().format(afterMinutes)} minutes without help, ask for ${whom}.${say === undefined ? '' : ` ${say}`}`,
      ),
      ...(guide.uploads ?? []).map(({ label, url }) => `${label}: ${url}`),
    ],
    silenceTitle: 'If nobody answers',
    /** What is left to try: another number where the guide has `others`, a ticket where it may be one now. */
    silence: ({ others, ticket }: { readonly others: boolean; readonly ticket: boolean }): readonly string[] => [
      ...(others ? ['Try another number. Under Numbers they are all listed.'] : []),
      'Not ringing at all? Dial it by hand from a phone. At some companies you need a prefix for an outside line first; set it under Dialling in Settings.',
      ticket
        ? 'Still nobody? Open the portal and create a case, so that your request is on record, then call again.'
        : 'Still nobody? Note the time on the call sheet, then call again.',
    ],
    dataTitle: 'Where your data is',
    data: 'Everything you enter stays on this computer, in one folder. Your PIN is encrypted there, or kept in memory only until you quit. Nothing is sent anywhere unless you call, send an email or open the portal.',
    folder: 'Data folder',
    showFolder: 'Show folder',
    more: 'About ALM Lifeline',
    news: 'What changed',
    back: 'Back to Help',
  },

  about: {
    title: 'About ALM Lifeline',
    version: 'Version',
    runtime: 'Runs on',
    runtimes: (electron: string, chromium: string, node: string) =>
      `Electron ${electron}, Chromium ${chromium}, Node.js ${node}`,
    licences: 'Licenses',
    licencesWhy: 'Of ALM Lifeline and of everything that comes with it.',
    showLicences: 'Show licenses',
    chromium: 'The licenses of Chromium are in LICENSES.chromium.html, in the folder of the app.',
    missing: 'The licenses are missing. Install ALM Lifeline again.',
  },

  news: {
    title: 'What changed',
    updated: (version: string) => `ALM Lifeline was updated to version ${version}.`,
    show: 'What changed',
    version: (version: string) => `Version ${version}`,
    date: onDay,
  },
} as const;
