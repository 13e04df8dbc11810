import { text } from '../text';
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
 * Names what a request still lacks before it may leave. Severity 1 is not among it: that is refused outright by
 * `compose`.
 *
 * @param pin - whether a PIN will be there to be filled in; a ticket needs none, as its form is behind the sign-in
 */
export function problems(request: SupportRequest, pin: 'at-hand' | 'missing' | 'not-needed'): readonly Problem[] {
  const isMissing: Readonly<Record<Item, boolean>> = {
    severity: request.severity === 'unanswered',
    pin: pin === 'missing',
    summary: isBlank(request.summary),
    company: isBlank(request.company),
    contactName: isBlank(request.contactName),
    contactPhone: isBlank(request.contactPhone),
    product: isBlank(request.product),
    details: isBlank(request.details),
  };
  const missing = items
    .filter((item) => isMissing[item])
    .map((item): Problem => ({ item, kind: 'missing', message: text.request.missing[item] }));
  const tooLong = summaryProblem(request.summary);
  return tooLong === undefined ? missing : [...missing, { item: 'summary', kind: 'too-long', message: tooLong }];
}
