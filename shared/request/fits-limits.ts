import type { Draft } from './draft';
import { lengthProblem } from './draft-limits';
import type { ExtraKind } from './extra-kinds';

const fields = [
  'summary',
  'details',
  'company',
  'contactName',
  'contactPhone',
  'product',
  'sender',
  'caseNumber',
] as const;

/** Where a text of a draft is typed. */
export type DraftField = (typeof fields)[number] | `extra-${ExtraKind}`;

/** The texts of a draft that are too long to be kept, and what to say about each. */
export function lengthProblems(draft: Draft): readonly { readonly place: DraftField; readonly message: string }[] {
  const typed: readonly (readonly [DraftField, string | undefined])[] = [
    ...fields.map((field) => [field, lengthProblem(field, draft[field])] as const),
    ...draft.extras.map(({ kind, value }) => [`extra-${kind}`, lengthProblem('extra', value)] as const),
  ];
  return typed.flatMap(([place, message]) => (message === undefined ? [] : [{ place, message }]));
}

/** Whether main would take a draft; one with a text that is too long is refused until that is shortened. */
export function fitsLimits(draft: Draft): boolean {
  return lengthProblems(draft).length === 0;
}
