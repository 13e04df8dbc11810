import type { Guide } from '../guide/schema';
import { failure } from '../result';
import { text } from '../text';
import { wordFailure } from '../text/word-failure';
import { type Item, type Problem, problems } from './check-request';
import type { Draft } from './draft';
import { identifierInSubject } from './email-form';
import { extraKinds } from './extra-kinds';
import { type DraftField, lengthProblems } from './fits-limits';
import type { SupportRequest } from './schema';

/** Where a person does something for a request: a field, an answer, or the button that lets a privileged PIN into it. */
export type Place = Item | DraftField | 'privileged-pin';

/** One thing to do before a request may leave. */
export interface ThingLeft extends Pick<Problem, 'kind'> {
  readonly message: string;
  readonly place: Place;
}

/** `unconfirmed`: a privileged one that may not go into the message yet. */
export type PinForRequest = Parameters<typeof problems>[1] | 'unconfirmed';

/** As the window shows them, from its top to its end. */
const order: readonly Place[] = [
  'severity',
  'summary',
  'details',
  'company',
  'contactName',
  'contactPhone',
  'product',
  ...extraKinds.map((kind) => `extra-${kind}` as const),
  'privileged-pin',
  'pin',
  'sender',
  'caseNumber',
];

/** Everything that keeps a request from leaving, one thing for each place, in the order in which a person meets them. */
export function thingsLeft(
  draft: Draft,
  request: SupportRequest,
  pin: PinForRequest,
  guide: Pick<Guide, 'severities' | 'identifiers' | 'email'>,
): readonly ThingLeft[] {
  const identifier = identifierInSubject(guide);
  const found: readonly ThingLeft[] = [
    ...lengthProblems(draft).map((problem) => ({ ...problem, kind: 'too-long' as const })),
    ...problems(request, pin === 'unconfirmed' ? 'at-hand' : pin, guide).map((problem) => ({
      kind: problem.kind,
      place: problem.item,
      message: wordFailure(failure('incomplete', problem).error),
    })),
    ...(pin === 'unconfirmed' && identifier
      ? [
          {
            place: 'privileged-pin',
            kind: 'missing',
            message: text.identifier(identifier).privilegedBeforeWriting,
          } as const,
        ]
      : []),
  ];
  return order.flatMap((place) => found.find((thing) => thing.place === place) ?? []);
}
