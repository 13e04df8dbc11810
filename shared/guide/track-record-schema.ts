import { z } from 'zod/mini';
import { callOutcomes } from '../journal/schema';

/** What this person's calls to one number have come to. */
const numberRecordSchema = z.strictObject({
  /** Of the last call of which they have said it. */
  outcome: z.enum(callOutcomes),
  /** When that was dialled. */
  at: z.iso.datetime(),
  /** When support was reached by an earlier call, the last of those. */
  reached: z.optional(z.iso.datetime()),
});

export type NumberRecord = z.infer<typeof numberRecordSchema>;

/** The records of numbers, by E.164. */
export const trackRecordSchema = z.record(z.string().check(z.maxLength(320)), numberRecordSchema);

export type TrackRecord = z.infer<typeof trackRecordSchema>;
