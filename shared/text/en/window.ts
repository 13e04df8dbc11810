import type { GuideAge } from '../../guide/schema';
import { dates, months, years } from './formats';

const seenSince = ({ unchangedSince, lastSeen }: GuideAge) =>
  `unchanged since ${months().format(new Date(`${unchangedSince}-01T00:00:00Z`))}, last seen published on ${dates().format(new Date(`${lastSeen}T00:00:00Z`))}`;

/** What stands around every part of the program. */
export const windowText = {
  nav: {
    label: 'Parts of the program',
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
    dismiss: 'Understood',
    failed: 'That did not work',
  },

  feedback: {
    label: 'Messages',
    undo: 'Undo',
  },

  broken: {
    title: 'This part could not be drawn',
    what: 'Something in the program went wrong. The numbers below are those of its guide; what you typed is kept.',
    again: 'Try again',
  },

  /** The page of the window could not be kept alive. The numbers follow. */
  brokenWindow: {
    message: 'The window keeps failing.',
    detail: 'ALM Lifeline goes on trying to show it. Until then, call one of these numbers:',
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
      `Trial runtime: Electron ${version} stands in for the official one. Do not enter a real PIN.`,
  },

  opens: (program: string) => `Opens ${program}`,

  severity: {
    unanswered: 'Not answered',
    'severity-1': 'Severity 1',
    lower: 'Below Severity 1',
  },

  age: {
    // Under a year the date says enough, and it alone is true where this computer's clock was put back.
    asOf: (age: GuideAge, wholeYears: number) =>
      `Numbers ${seenSince(age)}${wholeYears < 1 ? '' : `, ${years().format(wholeYears)} ago`}.`,
    address: (address: string, age: GuideAge, wholeYears: number) =>
      `${address}: ${seenSince(age)}${wholeYears < 1 ? '' : `, ${years().format(wholeYears)} ago`}.`,
    check: 'If one does not answer, take the next.',
  },
} as const;
