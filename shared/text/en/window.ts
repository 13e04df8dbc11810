import type { GuideAge } from '../../guide/schema';
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

  triage: {
    question: 'Is this a Severity 1?',
    yes: 'Yes, Severity 1',
    no: 'No, less severe',
    reset: 'Clear answer',
    answerFirst: 'Answer this first.',
    definition:
      'Severity 1 is a critical problem: the service is lost completely, and work with it can’t reasonably continue. If ALM is dead, answer yes, even if other work goes on.',
    lower: 'Not Severity 1: call, email or open a ticket. You can follow a ticket to its end.',
    severityOne: 'Severity 1: call now',
    severityOneWhy:
      'A critical problem: the service is lost completely, and work with it can’t reasonably continue. It goes by phone only, so email and ticket are closed.',
    pinSaved: 'Support asks for your PIN first. It’s saved here.',
    pinMissing: 'Support asks for your PIN first. To get one, sign in to the portal and click the large blue PIN bar.',
    more: 'Details',
    callNearest: (name: string) => `Call ${name}`,
    /** What a screen reader says when the answer changes, from wherever. */
    heard: {
      unanswered: 'Answer cleared.',
      'severity-1': 'Severity 1: call now. Email and ticket are closed.',
      lower: 'Not Severity 1: call, email or open a ticket.',
    },
  },

  standIn: {
    title: 'Trial runtime',
    what: (version: string) =>
      `Trial runtime: this runs on Electron ${version}, not the official version. Don’t enter a real PIN.`,
  },

  opens: (program: string) => `Opens ${program}`,

  severity: {
    unanswered: 'Not answered',
    'severity-1': 'Severity 1',
    lower: 'Not Severity 1',
  },

  age: {
    asOf: (age: GuideAge, wholeYears: number) => `Numbers ${seenSince(age, wholeYears)}.`,
    check: 'If nobody answers, try the next number.',
  },
} as const;
