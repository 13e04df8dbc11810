import { z } from 'zod';
import { faultPatterns, hints, mostFrames } from './fault';

/** What a page may tell of an error. The patterns leave no room for anything that a person typed. */
export const faultSchema = z.strictObject({
  name: z.string().regex(faultPatterns.name),
  code: z.string().regex(faultPatterns.code).optional(),
  hint: z.enum(hints).optional(),
  frames: z.array(z.string().max(96).regex(faultPatterns.frame)).max(mostFrames).readonly(),
});

/** How an error of a page came to light; `undrawable` leaves a page with nothing on it. */
const pageFaultKinds = ['error', 'rejection', 'boundary', 'undrawable'] as const;

export const pageFaultSchema = z.strictObject({
  kind: z.enum(pageFaultKinds),
  fault: faultSchema,
  /** How often it happened since it was last told. */
  times: z.number().int().min(1).max(1_000_000),
});

export type PageFault = z.infer<typeof pageFaultSchema>;
