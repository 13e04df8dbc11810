import type { GuideAge } from '../../guide/schema';
import { onDay, years } from './formats';
import { seenSince } from './portal';

/** The frame around every screen. */
export const windowText = {
  nav: {
    label: 'Screens',
    skip: 'Skip to content',
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
    dismiss: 'Got it',
    failed: 'That didn’t work',
  },

  feedback: {
    label: 'Messages',
    undo: 'Undo',
  },

  broken: {
    title: 'This screen can’t be shown',
    what: 'Something went wrong in ALM Lifeline. What you typed is saved, and you can still call these numbers.',
    again: 'Try again',
  },

  /** The page of the window could not be kept alive. The numbers follow. */
  brokenWindow: {
    message: 'The ALM Lifeline window keeps failing.',
    detail: 'We’ll keep trying to show it. Until then, call one of these numbers:',
  },

  standIn: {
    title: 'Trial runtime',
    what: (version: string) =>
      `Trial runtime: this runs on Electron ${version}, not the official version. Don’t enter a real PIN.`,
  },

  unknownSeverity: 'The guide has no such severity. Answer the question at the top.',

  opens: (program: string) => `Opens ${program}`,

  age: {
    asOf: (age: GuideAge, wholeYears: number) => `Numbers ${seenSince(age, wholeYears)}.`,
    /** Where there is one line for number, age and calling. */
    brief: ({ lastSeen }: GuideAge, wholeYears: number) =>
      `Last seen ${wholeYears < 1 ? `on ${onDay(lastSeen)}` : `${years().format(wholeYears)} ago`}`,
    check: 'If nobody answers, try the next number.',
  },
} as const;
