import { z } from 'zod/mini';
import { faultPatterns, hints, mostFrames } from './fault';

/** What a page may tell of an error. The patterns leave no room for anything that a person typed. */
export const faultSchema = z.strictObject({
  name: z.string().check(z.regex(faultPatterns.name)),
  code: z.optional(z.string().check(z.regex(faultPatterns.code))),
  hint: z.optional(z.enum(hints)),
  frames: z.readonly(
    z.array(z.string().check(z.maxLength(96), z.regex(faultPatterns.frame))).check(z.maxLength(mostFrames)),
  ),
});

/** How an error of a page came to light; `undrawable` leaves a page with nothing on it. */
const pageFaultKinds = ['error', 'rejection', 'boundary', 'undrawable'] as const;

export const pageFaultSchema = z.strictObject({
  kind: z.enum(pageFaultKinds),
  fault: faultSchema,
  /** How often it happened since it was last told. */
  times: z.int().check(z.minimum(1), z.maximum(1_000_000)),
});

export type PageFault = z.infer<typeof pageFaultSchema>;
