import type { PromiseKind, SupportPromise } from '../../promise/promise-schema';
import { knownOffset, wallClock } from '../../promise/zone';
import { clockIn, days, times } from './formats';

/** Longer case numbers are cut where there is little room. */
const shortCase = 40;

const caseOf = ({ caseNumber }: Pick<SupportPromise, 'caseNumber'>): string | undefined => {
  const known = caseNumber.trim();
  return known === '' ? undefined : known.length > shortCase ? `${known.slice(0, shortCase)}…` : known;
};

/** A moment by the clock here, and by the clock of the zone in which it was given where that shows another time. */
function when({ at, zone }: { readonly at: string; readonly zone: string }, now: Date): string {
  const moment = new Date(at);
  const day = days().format(moment);
  const isToday = day === days().format(now);
  const here = times().format(moment);
  const wall = wallClock(moment, zone);
  const isHere = wall === undefined || knownOffset(zone, moment) === -moment.getTimezoneOffset();
  const there = isHere ? undefined : clockIn('UTC', wall);
  return `${isToday ? here : `${day}, ${here}`}${there === undefined ? '' : ` (${there} ${zone})`}`;
}

const what = { 'call-back': 'They call back', update: 'Next update' } as const satisfies Record<PromiseKind, string>;

/** Longer names are cut where there is little room. */
const shortName = 60;

const saysWhat = ({ what: kind, step }: Pick<SupportPromise, 'what' | 'step'>): string => {
  if (kind !== 'escalation') return what[kind];
  const whom = step?.whom ?? 'the next level';
  return `Escalate: ask for ${whom.length > shortName ? `${whom.slice(0, shortName)}…` : whom}`;
};

const lowerFirst = (said: string) => said.charAt(0).toLowerCase() + said.slice(1);

/** What support has promised for a time. */
export const promisesText = {
  promises: {
    title: 'Reminders',
    add: 'What did they promise?',
    what,
    field: { 'call-back': 'They call back by', update: 'Next update at' } as const satisfies Record<
      PromiseKind,
      string
    >,
    fieldHint: 'Such as in 2 hours, Friday 10 or 1 Dec at 10. If it’s their time, add their zone, such as UTC.',
    remind: 'Remind me',
    change: 'Change',
    changeOf: (promise: SupportPromise, now: Date) => `Change: ${saysWhat(promise)}, ${when(promise, now)}`,
    keep: 'Save',
    changed: (moment: { readonly at: string; readonly zone: string }, now: Date) =>
      `Changed. We’ll remind you: ${when(moment, now)}.`,
    /** What a typed time comes to, said beside the field before it is kept. */
    means: (moment: { readonly at: string; readonly zone: string }, now: Date) => when(moment, now),
    item: (promise: SupportPromise, now: Date) =>
      promise.what === 'escalation'
        ? `${saysWhat(promise)}, ${when(promise, now)}`
        : `${saysWhat(promise)}: ${when(promise, now)}`,
    /** @param product - whose case it is, where there are several products */
    ofCase: (promise: SupportPromise, product?: string) => {
      const known = caseOf(promise);
      const which = known === undefined ? 'No case number' : `Case ${known}`;
      return product === undefined ? which : `${product} · ${which}`;
    },
    due: 'Time’s up',
    snoozedUntil: (promise: SupportPromise, now: Date) =>
      `Reminder again: ${when({ at: promise.remindAt, zone: promise.zone }, now)}`,
    /** @param product - whose support it is, where there are several products */
    call: (promise: SupportPromise, product?: string) => {
      const known = caseOf(promise);
      const whom = product === undefined ? 'them' : `${product} support`;
      return known === undefined ? `Call ${whom} about it` : `Call ${whom} about case ${known}`;
    },
    snooze: '15 more minutes',
    done: 'Done',
    added: (moment: { readonly at: string; readonly zone: string }, now: Date) =>
      `We’ll remind you: ${when(moment, now)}.`,
    snoozed: (moment: { readonly at: string; readonly zone: string }, now: Date) =>
      `Reminder moved: ${when(moment, now)}.`,
    isDone: 'Done. No reminder.',
    undone: 'Reminder is back as it was.',
    unknown: 'This promise is gone.',
    noneToCall: 'No promise to call about.',
    nothingToUndo: 'There’s nothing to undo.',
    problem: {
      empty: 'Enter a time.',
      unclear: 'We can’t read that. Write one time, such as 14:30, in 2 hours, Friday 10 or 1 Dec at 10.',
      'no-such-time': 'There’s no such time. Hours go to 23, minutes to 59.',
      'no-such-day': 'There’s no such day. Check the day, the month and the weekday.',
      'unknown-zone': 'We don’t know that time zone. Write it as UTC, UTC+2 or Europe/Berlin.',
      past: 'That time has passed. For later, add pm, tomorrow or another day.',
      'too-far': 'That’s more than a year away.',
      skipped: 'Clocks are put forward then, so that time doesn’t exist. Choose one an hour later.',
    },
    notification: {
      title: (promise: SupportPromise, now: Date) =>
        promise.what === 'escalation'
          ? `${saysWhat(promise)}, ${when(promise, now)}`
          : `${saysWhat(promise)}: ${when(promise, now)}`,
      body: (promise: SupportPromise, product: string) =>
        [
          product,
          caseOf(promise) === undefined ? undefined : `Case ${caseOf(promise)}`,
          'Time’s up. Not heard from them? Click to call.',
        ]
          .filter((part) => part !== undefined)
          .join('\n'),
      several: (count: number) => `${count} reminders about your cases`,
      /** @param product - whose case it is, where they are of several products */
      line: (promise: SupportPromise, now: Date, product?: string) => {
        const known = caseOf(promise);
        const which = [product, known === undefined ? undefined : `Case ${known}`].filter((part) => part !== undefined);
        const said = `${lowerFirst(saysWhat(promise))}, ${when(promise, now)}`;
        return which.length === 0 ? said : `${which.join(' · ')}: ${said}`;
      },
      more: (count: number) => `and ${count} more`,
    },
    tray: (promise: SupportPromise, isDue: boolean, now: Date) =>
      `${isDue ? 'Due: ' : ''}${lowerFirst(saysWhat(promise))} ${when(promise, now)}`,
  },

  escalation: {
    title: 'If support doesn’t get on',
    after: (minutes: number) => {
      const hours = Math.floor(minutes / 60);
      const rest = minutes % 60;
      const parts = [hours > 0 ? `${hours} h` : '', rest > 0 || hours === 0 ? `${rest} min` : ''];
      return `After ${parts.filter(Boolean).join(' ')}`;
    },
    whom: (whom: string) => `Ask for ${whom}`,
    say: (words: string) => `Say: ${words}`,
    remind: 'Remind me of each step',
    started: 'We’ll remind you of each step while the case is open.',
    none: 'This guide has no escalation steps.',
  },
} as const;
