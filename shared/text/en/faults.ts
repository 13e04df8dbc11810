import { counts } from './formats';
/** When ALM Lifeline itself breaks. */
export const faultsText = {
  faults: {
    goesOn:
      'Something went wrong, but ALM Lifeline is still running. What you typed is saved. See Diagnostics in Settings.',
    incomplete: 'Part of ALM Lifeline is missing or damaged. Dial by hand, then reinstall it.',
  },

  diagnostics: {
    title: 'Diagnostics',
    why: 'Send this to whoever helps you with ALM Lifeline. It never includes your PIN, contact details, notes or case numbers.',
    show: 'Show diagnostics',
    again: 'Refresh',
    preview: 'This is what will be copied',
    copy: 'Copy diagnostics',
    copied: 'Diagnostics copied.',
    notShown: 'Show the diagnostics first.',
  },

  numbersAlone: {
    title: 'ALM Lifeline couldn’t start',
    what: 'Part of the app is missing or damaged. You can still call support.',
    next: 'Close this window and start ALM Lifeline again. If this happens again, reinstall it. Your data stays on this computer.',
    select: 'Dial by hand, or click a number to select it and copy it.',
    doubtful: 'Doubtful',
    builtIn: 'These are the numbers the app came with, without any you corrected or added.',
    unsure: 'Something you corrected or added couldn’t be read, so these may be the numbers the app came with.',
    more: (count: number) => `and ${counts().format(count)} more`,
    whenAsked: 'Diagnostics for whoever helps you',
    copied: 'Copied.',
    log: (file: string) => `For more, see the log: ${file} in the data folder.`,
  },
} as const;
