import { z } from 'zod';
import { slug } from '../guide/line-schema';
import { limited } from '../limited';

/** The parts of an entry that a person writes and may change later. */
export const journalNotesSchema = z.strictObject({
  summary: limited(2_000),
  caseNumber: limited(200),
  agent: limited(200),
  notes: limited(100_000),
});

export type JournalNotes = z.infer<typeof journalNotesSchema>;

/** One contact that was prepared: a call, an email or a ticket. It says what was handed over, not what came of it. */
export const journalEntrySchema = z.strictObject({
  // First here and so in the file: even a torn line says whose it is.
  id: z.uuid(),
  at: z.iso.datetime(),
  channel: z.enum(['phone', 'email', 'ticket']),
  /** How it left the desk, such as `tel`, `teams`, `by-hand`, `mailto`, `draft-file`, `copy`, `portal`. */
  way: limited(40),
  /** The number in E.164, the mailbox, or the portal's address. */
  target: limited(320),
  /** As it was answered: the id of a level of the guide, or `unanswered`. */
  severity: limited(40),
  /** The id of the guide that it went by; ALM's where nothing says so, as there was no other. */
  guide: slug.default('alm'),
  ...journalNotesSchema.shape,
});

export type JournalEntry = z.infer<typeof journalEntrySchema>;

/** What can change about an entry: when, to whom and by which channel it went is past. */
const journalChangesSchema = journalEntrySchema
  .omit({ id: true, at: true, channel: true, target: true, guide: true })
  .partial();

export type JournalChanges = z.infer<typeof journalChangesSchema>;

/** One line of the journal's file; the entries are what folding the lines in order gives. */
export const journalRecordSchema = z.discriminatedUnion('op', [
  z.strictObject({ op: z.literal('add'), entry: journalEntrySchema }),
  z.strictObject({
    op: z.literal('edit'),
    id: z.uuid(),
    changes: journalChangesSchema,
  }),
]);

export type JournalRecord = z.infer<typeof journalRecordSchema>;
