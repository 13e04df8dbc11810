import type { Guide } from './guide/schema';

/** Until the person has said how bad it is. */
export const unanswered = 'unanswered';

/** How bad it is, as the person answered: the id of one of the guide's levels, or {@link unanswered}. */
export type Severity = string;

type Rules = Pick<Guide, 'severities'>;
type Level = Guide['severities'][number];

/** A way to reach the vendor's support. */
export type Channel = Level['ways'][number];

const everyWay: readonly Channel[] = ['phone', 'email', 'ticket'];

/** The level that an answer stands for; none while there is no answer, and for one of another guide. */
export function levelOf({ severities }: Rules, severity: Severity): Level | undefined {
  return severities.find(({ id }) => id === severity);
}

/** Whether the vendor takes this level by phone and in no other way. */
export const isPhoneOnly = ({ ways }: Level) => ways.every((way) => way === 'phone');

/** The worst level that goes by phone only, which is what "call now" stands for. */
export function phoneOnlyLevel({ severities }: Rules): Level | undefined {
  return severities.find(isPhoneOnly);
}

/** The name of the severity that the question asks for, where it is answered by yes or no. */
export function onlySeverityAsked({ severities }: Rules): string | undefined {
  const [worst] = severities;
  return worst && severities.length === 2 && isPhoneOnly(worst) ? worst.name : undefined;
}

/** Whether the vendor has a rule that the answer decides; without one there is nothing to ask. */
export function asksSeverity({ severities }: Rules): boolean {
  return severities.some(({ ways }) => ways.join() !== severities[0]?.ways.join() || ways.length < everyWay.length);
}

/** How pressing an answer is, for whoever shows it: `phone-only` is the one that warns. */
export type Urgency = 'unanswered' | 'phone-only' | 'any-way';

export function urgencyOf(rules: Rules, severity: Severity): Urgency {
  const level = levelOf(rules, severity);
  if (!level) return 'unanswered';
  return isPhoneOnly(level) ? 'phone-only' : 'any-way';
}

/** Whether the guide has an address for a channel. */
export function hasAddress(guide: Pick<Guide, 'mailbox' | 'portal'>, channel: Channel): boolean {
  if (channel === 'email') return guide.mailbox !== undefined;
  return channel === 'phone' || guide.portal !== undefined;
}

/**
 * The channels that the vendor accepts for a severity, in the order in which it wants them.
 *
 * @param severity - the answer to the triage question
 * @returns those of the level, as far as the guide has an address for them. While the question is unanswered every
 *   channel may be prepared, but `shared/request` refuses to finish a text until it is answered.
 */
export function openChannels(
  guide: Pick<Guide, 'severities' | 'mailbox' | 'portal'>,
  severity: Severity,
): readonly Channel[] {
  const ways = levelOf(guide, severity)?.ways ?? everyWay;
  return ways.filter((way) => hasAddress(guide, way));
}
