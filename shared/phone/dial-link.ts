import { failure, type Result, success } from '../result';
import { dialLinkPatterns } from './dial-pattern';
import type { DialPlan } from './dial-plan-schema';
import { type Dialable, dialString } from './dial-string';
import type { Way } from './ways';

/** The URL scheme behind each way of dialling, to ask the system who answers it; none where a person keys the number. */
export const dialSchemes: Readonly<Record<Way, string | undefined>> = {
  tel: 'tel',
  teams: 'msteams',
  zoom: 'zoomphonecall',
  webex: 'webextel',
  callto: 'callto',
  sip: 'sip',
  'by-hand': undefined,
};

type LinkOf = (dialled: string, number: Dialable, plan: DialPlan) => string;

/**
 * One link format for each way, with its source:
 * - `tel`: RFC 3966, section 3. A global number where the plan dials by `+`; otherwise the digits that this desk needs,
 *   which RFC 3966 calls a local number (the context it asks for would be refused by common dialler programs).
 * - `teams`: Microsoft, "Deep link to a workflow in Teams" (`/l/call/0/0?users=`) and the Teams JavaScript client's
 *   StartCallParams, where a phone number is written `4:` and the number; `msteams:` opens the program, not the browser.
 * - `zoom`: Zoom, "Initiate an outbound call": `zoomphonecall://` and the number.
 * - `webex`: Cisco, "Webex App: cross-launch URL for sign-in and calling": `webextel:` and the number.
 * - `callto`: the older scheme of Windows telephony programs, number as path.
 * - `sip`: RFC 3261, section 19.1.6: the number as user part, with `user=phone`.
 * Teams, Zoom and Webex apply the dialling rules of their own accounts, so they always get the E.164 number.
 */
const linkOf: Readonly<Record<Exclude<Way, 'by-hand'>, LinkOf>> = {
  tel: (dialled) => `tel:${dialled}`,
  teams: (_dialled, { e164 }) => `msteams:/l/call/0/0?users=4:${encodeURIComponent(e164)}`,
  zoom: (_dialled, { e164 }) => `zoomphonecall://${e164}`,
  webex: (_dialled, { e164 }) => `webextel:${e164}`,
  callto: (dialled) => `callto:${dialled}`,
  sip: (dialled, _number, { sipDomain }) => `sip:${dialled}@${sipDomain};user=phone`,
};

const takesE164 = new Set<Way>(['teams', 'zoom', 'webex']);

/**
 * What will be dialled at this desk, exactly as it leaves it; for a person to check before they trust it.
 *
 * @returns the dial string, or the E.164 number for the programs that apply rules of their own
 */
export function dialledAs(plan: DialPlan, number: Dialable): string {
  return takesE164.has(plan.way) ? number.e164 : dialString(plan, number);
}

/**
 * The link that makes this desk dial a number.
 *
 * @returns undefined where the plan is to key it by hand; `sip-domain-missing` for a SIP plan without its domain,
 *   `not-dialable` for a plan or a number that could mean anything but a phone number, such as a service code
 */
export function dialLink(
  plan: DialPlan,
  number: Dialable,
): Result<string | undefined, 'sip-domain-missing' | 'not-dialable'> {
  if (plan.way === 'by-hand') return success(undefined);
  if (plan.way === 'sip' && plan.sipDomain === '') return failure('sip-domain-missing');
  const link = linkOf[plan.way](dialString(plan, number), number, plan);
  return isDialLink(link) ? success(link) : failure('not-dialable');
}

const dialLinks = new RegExp(`^(?:${Object.values(dialLinkPatterns).join('|')})$`);

/** Whether a text is a link that {@link dialLink} makes for some plan and number; main opens no other for dialling. */
export function isDialLink(link: string): boolean {
  return dialLinks.test(link);
}
