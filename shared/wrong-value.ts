import type { z } from 'zod/mini';
import { wrongValueSchema } from './failure-schema';

/** What is wrong with a value, that a person can be told beside its field. */
type WrongValue = z.infer<typeof wrongValueSchema>;

/** What a person can be told of one fault that a schema has found, if anything: the rest is in the words of the schema. */
export function wrongValueOf(issue: z.core.$ZodIssue): WrongValue | undefined {
  if (issue.code === 'invalid_union') return issue.errors.flat().map(wrongValueOf).find(Boolean);
  if (issue.code === 'too_big' && issue.origin === 'string')
    return { code: 'too-long', facts: { limit: Number(issue.maximum) } };
  const facts: unknown = issue.code === 'custom' ? (issue.params ?? {}) : {};
  return wrongValueSchema.safeParse({ code: issue.message, facts }).data;
}
