import { z } from 'zod/mini';
import { slug } from '../guide/line-schema';

/** What a person knows of the contract for one product's support. */
const coverSchema = z.strictObject({
  /** The last day of support, ISO 8601, or empty. */
  ends: z.union([z.literal(''), z.iso.date('no-such-date')]),
  /** Whether the vendor lists this person among those who may call. */
  isAuthorised: z.enum(['unsaid', 'yes', 'no']),
});

export type Cover = z.infer<typeof coverSchema>;

/** By the id of the guide. */
export const coversSchema = z
  .record(slug, coverSchema)
  .check(z.refine((covers) => Object.keys(covers).length <= 500, 'too many products'));
