import type { FailureFacts } from '../failure-schema';
import type { Guide } from '../guide/schema';
import { asksSeverity, levelOf, onlySeverityAsked } from '../severity';
import { identifierInSubject, wantedInBody } from './email-form';
import { isBlank, plainLine } from './plain-text';
import type { SupportRequest } from './schema';

/** What a request is made of. The five items after the summary are those that the vendor asks for in the body. */
const items = ['severity', 'pin', 'summary', 'company', 'contactName', 'contactPhone', 'product', 'details'] as const;

export type Item = (typeof items)[number];

/** What is wrong with one of them, as the facts that its words are made with. */
export type Problem = FailureFacts['incomplete'];

/** Longest subject that mail programs still show and that fits one header line with its PIN. */
export const summaryLimit = 200;

/**
 * Names what a request still lacks before it may leave. A severity that goes by phone only is not among it: that is
 * refused outright by `compose`.
 *
 * @param pin - whether the identifier that the subject wants will be there to be filled in; a ticket needs none, as its
 *   form is behind the sign-in
 */
export function problems(
  request: SupportRequest,
  pin: 'at-hand' | 'missing' | 'not-needed',
  guide: Pick<Guide, 'severities' | 'identifiers' | 'email'>,
): readonly Problem[] {
  const inSubject = identifierInSubject(guide);
  const body = wantedInBody(guide);
  const isMissing: Readonly<Record<Item, boolean>> = {
    severity: asksSeverity(guide) && levelOf(guide, request.severity) === undefined,
    pin: inSubject !== undefined && pin === 'missing',
    summary: isBlank(request.summary),
    company: body.includes('company') && isBlank(request.company),
    contactName: body.includes('contactName') && isBlank(request.contactName),
    contactPhone: body.includes('contactPhone') && isBlank(request.contactPhone),
    product: body.includes('product') && isBlank(request.product),
    details: body.includes('details') && isBlank(request.details),
  };
  // What the guide calls what it asks for.
  const named: Partial<Record<Item, string | undefined>> = { severity: onlySeverityAsked(guide), pin: inSubject?.name };
  const missing = items
    .filter((item) => isMissing[item])
    .map((item): Problem => ({ item, kind: 'missing', name: named[item] }));
  const isTooLong = plainLine(request.summary).length > summaryLimit;
  return isTooLong ? [...missing, { item: 'summary', kind: 'too-long', limit: summaryLimit }] : missing;
}
