import type { Guide } from '../../guide/schema';
import type { NumberRecord } from '../../guide/track-record-schema';
import { counts, shortDays } from './formats';

const on = (moment: string) => shortDays().format(new Date(moment));

/** What a person's own calls to a number have come to. */
export const trackText = {
  track: {
    /** @param isOnly - whether the product has no other number that could come before it */
    said: ({ outcome, at, reached }: NumberRecord, isOnly = false) => {
      if (outcome === 'reached') return `Reached by you on ${on(at)}`;
      const before = reached === undefined ? '' : `, reached on ${on(reached)}`;
      return outcome === 'dead'
        ? `Dead when you tried on ${on(at)}${isOnly ? '' : ', so it comes last'}${before}`
        : `Nobody answered on ${on(at)}${before}`;
    },
  },

  numberReport: {
    title: 'A support number that doesn’t work',
    product: 'Product',
    number: 'Number called',
    published: 'Published as',
    from: 'Called from',
    when: 'When',
    outcome: 'What happened',
    heard: 'Heard',
    copy: 'Copy a report for support',
    hint: 'Has the number, country, time and your notes: add what you heard to them. Your PIN isn’t included.',
    copied: (isSure = true) =>
      isSure
        ? 'Report copied. Send it to support by email or ticket.'
        : 'Report copied. We couldn’t read your saved PIN, so check that it isn’t in it.',
    unknown: 'That call is no longer in the Journal, so there’s nothing to report.',
  },

  drill: {
    title: 'Drill',
    none: 'You’ve tried every number in the last 90 days.',
    why: (count: number) =>
      count === 1
        ? 'One number hasn’t been tried in the last 90 days. Call it while nothing is broken, so you know that it works.'
        : `${counts().format(count)} numbers haven’t been tried in the last 90 days. Call one at a time while nothing is broken, so you know which work.`,
    over: (count: number) => `That’s all for now. ${counts().format(count)} left to try.`,
    start: 'Start a drill',
    again: 'Start again',
    left: (count: number) => (count === 1 ? 'The last one' : `${counts().format(count)} to try`),
    sayTitle: 'What to say',
    say: (guide: Guide, company: string) =>
      `“Hello, this is a test call${company.trim() === '' ? '' : ` from ${company.trim()}`}. Nothing is broken, and I need no case. Is this support for ${guide.product}? Thank you, that’s all.”`,
    afterwards: (left: number) =>
      `Then answer on the call sheet whether you reached support.${left > 1 ? ' The next number follows.' : ''}`,
    /** @param byHand - what that way of dialling is called in Settings */
    noDialler: (byHand: string) =>
      `No calling app found. Choose “${byHand}” under Dialling in Settings, and you can note here how each call went.`,
    skip: 'Skip',
    end: 'End drill',
  },
} as const;
