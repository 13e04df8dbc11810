import { text } from '../text';

const lineLimit = 2_000;

/** What a person types into a draft, and how many characters each may have. */
const limits = {
  summary: lineLimit,
  // Far beyond any real report, and small enough that a stray paste of a log archive is answered instead of stored.
  details: 200_000,
  company: lineLimit,
  contactName: lineLimit,
  contactPhone: lineLimit,
  product: lineLimit,
  sender: lineLimit,
  extra: lineLimit,
  caseNumber: 200,
} as const;

export type TypedField = keyof typeof limits;

interface DraftLimit {
  readonly limit: number;
  readonly tooLong: (limit: number) => string;
}

/** The longest text of a field, and what to say about a longer one. */
export function draftLimit(field: TypedField): DraftLimit {
  return { limit: limits[field], tooLong: field === 'details' ? text.request.detailsTooLong : text.invalid.tooLong };
}

/** What is wrong with a typed text, if anything. */
export function lengthProblem(field: TypedField, typed: string | undefined): string | undefined {
  const { limit, tooLong } = draftLimit(field);
  return typed !== undefined && typed.length > limit ? tooLong(limit) : undefined;
}
