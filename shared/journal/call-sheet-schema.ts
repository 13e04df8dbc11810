import { z } from 'zod/mini';
import { e164 } from '../guide/line-schema';
import { supportLineSchema } from '../guide/schema';
import { journalEntrySchema, journalNotesSchema } from './schema';

/**
 * The sheet of one number that was dialled, open until the person says that they are done. It carries everything that
 * its journal entry needs, should that not have been written, and never the PIN.
 */
export const callSheetSchema = z.extend(journalNotesSchema, {
  // Earlier versions did not ask.
  summary: z._default(journalEntrySchema.shape.summary, ''),
  outcome: journalEntrySchema.shape.outcome,
  caseStatus: journalEntrySchema.shape.caseStatus,
  /** The id of its journal entry. */
  id: journalEntrySchema.shape.id,
  dialledAt: journalEntrySchema.shape.at,
  way: journalEntrySchema.shape.way,
  /** The line as it stood when it was dialled, whatever becomes of the guide. */
  line: supportLineSchema,
  severity: journalEntrySchema.shape.severity,
  guide: journalEntrySchema.shape.guide,
});

export type CallSheet = z.infer<typeof callSheetSchema>;

/** What a sheet must at least hold of its line, however damaged the rest of it is. */
const dialledSchema = z.looseObject({ line: z.looseObject({ e164 }) });

/** The number that was dialled, of a stored sheet; undefined where it can't be read. */
export function dialledNumber(stored: unknown): string | undefined {
  return dialledSchema.safeParse(stored).data?.line.e164;
}
