import type { z } from 'zod';
import { supportLineSchema } from '../guide/schema';
import { journalEntrySchema, journalNotesSchema } from './schema';

/**
 * The sheet of one number that was dialled, open until the person says that they are done. It carries everything that
 * its journal entry needs, should that not have been written, and never the PIN.
 */
export const callSheetSchema = journalNotesSchema.extend({
  // Earlier versions did not ask.
  summary: journalEntrySchema.shape.summary.default(''),
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
