import { z } from 'zod';
import { slug } from '../guide/line-schema';

/** What came of a call, as the person has said it. */
export const callOutcomes = ['reached', 'no-answer', 'dead'] as const;

export type CallOutcome = (typeof callOutcomes)[number];

/** How a case is after a contact, as the person has said it. */
export const caseStatuses = ['open', 'waiting-for-us', 'waiting-for-them', 'resolved'] as const;

export type CaseStatus = (typeof caseStatuses)[number];

/** The parts of an entry that a person writes and may change later. */
export const journalNotesSchema = z.strictObject({
  summary: z.string().max(2_000),
  caseNumber: z.string().max(200),
  agent: z.string().max(200),
  notes: z.string().max(100_000),
  outcome: z.enum(['unknown', ...callOutcomes]),
  caseStatus: z.enum(['unknown', ...caseStatuses]),
});

export type JournalNotes = z.infer<typeof journalNotesSchema>;

/** Those of them that are typed. */
export type TypedNote = Exclude<keyof JournalNotes, 'outcome' | 'caseStatus'>;

/** Of a contact about which nobody has written anything yet. */
export const blankNotes: JournalNotes = {
  summary: '',
  caseNumber: '',
  agent: '',
  notes: '',
  outcome: 'unknown',
  caseStatus: 'unknown',
};

/** One contact that was prepared: a call, an email or a ticket. What came of it is known where the person has said so. */
export const journalEntrySchema = z.strictObject({
  // First here and so in the file: even a torn line says whose it is.
  id: z.uuid(),
  at: z.iso.datetime(),
  channel: z.enum(['phone', 'email', 'ticket']),
  /** How it left the desk, such as `tel`, `teams`, `by-hand`, `mailto`, `draft-file`, `copy`, `portal`. */
  way: z.string().max(40),
  /** The number in E.164, the mailbox, or the portal's address. */
  target: z.string().max(320),
  /** As it was answered: the id of a level of the guide, or `unanswered`. */
  severity: z.string().max(40),
  /** The id of the guide that it went by; ALM's where nothing says so, as there was no other. */
  guide: slug.default('alm'),
  ...journalNotesSchema.shape,
  // Earlier versions did not ask.
  outcome: journalNotesSchema.shape.outcome.default('unknown'),
  caseStatus: journalNotesSchema.shape.caseStatus.default('unknown'),
});

export type JournalEntry = z.infer<typeof journalEntrySchema>;

/** What can change about an entry: when, to whom and by which channel it went is past. */
export const journalChangesSchema = journalEntrySchema
  .pick({ way: true, severity: true })
  // As they are without a default, which would be taken for a change.
  .extend(journalNotesSchema.shape)
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
