import { z } from 'zod';

/** Far beyond any real report, and small enough that a stray paste of a log archive is answered instead of stored. */
export const detailsLimit = 200_000;

const line = z.string().max(2_000, 'Keep this line under 2,000 characters.');

/**
 * A half-written request as it was typed. It never holds the PIN, which is filled in at the end, nor the severity,
 * which belongs to the situation and not to the text. A contact field that is absent follows the settings.
 */
export const draftSchema = z.strictObject({
  id: z.uuid(),
  createdAt: z.iso.datetime(),
  changedAt: z.iso.datetime(),
  summary: line,
  details: z.string().max(detailsLimit, 'Keep the details under 200,000 characters; attach logs to the case instead.'),
  company: line.optional(),
  contactName: line.optional(),
  contactPhone: line.optional(),
  product: line.optional(),
  sender: line.optional(),
  /** Optional lines that the person added, in order. */
  extras: z.array(z.strictObject({ kind: z.string().max(40), value: line })).max(20),
  /** Ticket steps that the person ticked off. */
  stepsDone: z.array(z.string().max(40)).max(20),
});

export type Draft = z.infer<typeof draftSchema>;
