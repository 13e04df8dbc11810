import type { DialPlan } from './dial-plan-schema';
import { type Dialable, nationalFor } from './dial-string';

/**
 * What a plan does to a number, apart from the number itself: with what it is dialled, and what stands around it. Two
 * numbers of one form are dialled alike, so who has looked at one of them has seen all that was set.
 *
 * @returns undefined where nothing was set that could lead a call elsewhere: by hand, or `tel:` with the number as it is
 */
export function dialForm(plan: DialPlan, number: Dialable): string | undefined {
  const { way, outsideLine, internationalForm, deskCountry, sipDomain } = plan;
  if (way === 'by-hand') return undefined;
  // They dial by the rules of their own accounts, whatever else the plan says.
  if (way === 'teams' || way === 'zoom' || way === 'webex') return way;
  const before = nationalFor(plan, number) === undefined ? internationalForm : deskCountry;
  if (way === 'tel' && outsideLine === '' && before === '+') return undefined;
  return [way, outsideLine, before, ...(way === 'sip' ? [sipDomain] : [])].join(' ');
}
