import type { Readiness } from '../../guide/readiness';
import type { Identifier } from '../../guide/rules-schema';
import { onDay } from './formats';
import { identifierText } from './identifier';

function coverSentence({ ends, daysLeft, urgency }: NonNullable<Readiness['cover']>): string {
  if (urgency === 'over') return `Your support ended on ${onDay(ends)}. Ask for it to be renewed before you call.`;
  if (daysLeft === 0) return 'Your support ends today.';
  if (urgency === 'fine') return `Support until ${onDay(ends)}.`;
  return `Your support ends on ${onDay(ends)}, in ${daysLeft} ${daysLeft === 1 ? 'day' : 'days'}. Ask for it to be renewed.`;
}

/** What to have ready before a call. */
export const readinessText = {
  readiness: {
    ready: 'Ready to call',
    notReady: ({ isAuthorised, cover }: Readiness): string => {
      const parts = [
        ...(isAuthorised === 'no' ? ['support may not take your call'] : []),
        ...(cover?.urgency === 'over' ? ['support has ended'] : []),
        ...(cover?.urgency === 'near' || cover?.urgency === 'soon' ? ['support ends soon'] : []),
      ];
      return parts.length === 0 ? 'Before you call' : `Before you call: ${parts.join(', ')}`;
    },
    has: (identifier: Identifier) => `${identifier.name} is ready.`,
    hasNot: (identifier: Identifier) => identifierText(identifier).none,
    authorised: { unsaid: 'Not said', yes: 'Yes', no: 'No, a colleague is' },
    authorisedLabel: 'Are you one of those who may call?',
    notAuthorised: 'Support may turn you away: have a colleague call whom it knows, or ask to be added.',
    ends: 'Support is paid until',
    cover: coverSentence,
    /** @param product - empty where there is no other */
    coverEnds: (product: string, cover: NonNullable<Readiness['cover']>) =>
      product === '' ? coverSentence(cover) : `${product}: ${coverSentence(cover)}`,
    asks: 'Support will ask for',
    company: 'your company',
    caseNumber: 'your case number, if you have one',
    contracts: 'Support contracts',
    contract: (guide: string, ends: string, isAuthorised: string) =>
      [guide, ends === '' ? undefined : `until ${onDay(ends)}`, isAuthorised].filter(Boolean).join(' '),
  },
} as const;
