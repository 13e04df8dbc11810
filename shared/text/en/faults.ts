/** When something in the program itself breaks. */
export const faultsText = {
  faults: {
    goesOn: 'Something in ALM Lifeline went wrong, but it goes on. What you typed is saved. Settings has diagnostics.',
    incomplete:
      'Part of ALM Lifeline is missing or damaged, so this does not work. Dial by hand, and install it again.',
  },

  diagnostics: {
    title: 'Diagnostics',
    why: 'For whoever helps you with ALM Lifeline. Never includes your PIN, contact details, notes or case numbers.',
    show: 'Show diagnostics',
    again: 'Refresh',
    preview: 'This is what will be copied',
    copy: 'Copy diagnostics',
    copied: 'Diagnostics copied.',
    notShown: 'Show the diagnostics first.',
  },

  numbersAlone: {
    title: 'ALM Lifeline could not start',
    what: 'Something in the program is missing or damaged. Call support on one of these numbers.',
    next: 'Close this window and start ALM Lifeline again. If this comes back, install it again: what you saved stays on this computer.',
    select: 'Dial by hand, or click a number to select it and copy it.',
    doubtful: 'Doubtful',
    whenAsked: 'Diagnostics for whoever helps you',
    copied: 'Copied.',
    log: (file: string) => `More is in the log, ${file} in the program’s data folder.`,
  },
} as const;
