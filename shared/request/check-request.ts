import type { Guide } from '../guide/schema';
import { asksSeverity, levelOf } from '../severity';
import { text } from '../text';
import { identifierInSubject, wantedInBody } from './email-form';
import { isBlank, plainLine } from './plain-text';
import type { SupportRequest } from './schema';

/** What a request is made of. The five items after the summary are those that the vendor asks for in the body. */
const items = ['severity', 'pin', 'summary', 'company', 'contactName', 'contactPhone', 'product', 'details'] as const;

export type Item = (typeof items)[number];

export interface Problem {
  readonly item: Item;
  readonly kind: 'missing' | 'too-long';
  readonly message: string;
}

/** Longest subject that mail programs still show and that fits one header line with its PIN. */
export const summaryLimit = 200;

/** What is wrong with a summary that is there, as a sentence. */
function summaryProblem(summary: string): string | undefined {
  return plainLine(summary).length > summaryLimit ? text.request.summaryTooLong(summaryLimit) : undefined;
}

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
  const messages: Readonly<Record<Item, string>> = {
    ...text.request.missing,
    severity: text.triage(guide).missing,
    pin: inSubject === undefined ? '' : text.identifier(inSubject).enterMissing,
  };
  const missing = items
    .filter((item) => isMissing[item])
    .map((item): Problem => ({ item, kind: 'missing', message: messages[item] }));
  const tooLong = summaryProblem(request.summary);
  return tooLong === undefined ? missing : [...missing, { item: 'summary', kind: 'too-long', message: tooLong }];
}
