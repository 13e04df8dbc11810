import { z } from 'zod/mini';
import { slug } from '../guide/line-schema';

/** What came of a call, as the person has said it. */
export const callOutcomes = ['reached', 'no-answer', 'dead'] as const;

export type CallOutcome = (typeof callOutcomes)[number];

/** How a case is after a contact, as the person has said it. */
export const caseStatuses = ['open', 'waiting-for-us', 'waiting-for-them', 'resolved'] as const;

export type CaseStatus = (typeof caseStatuses)[number];

/** The parts of an entry that a person writes and may change later. */
export const journalNotesSchema = z.strictObject({
  summary: z.string().check(z.maxLength(2_000)),
  caseNumber: z.string().check(z.maxLength(200)),
  agent: z.string().check(z.maxLength(200)),
  notes: z.string().check(z.maxLength(100_000)),
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
  way: z.string().check(z.maxLength(40)),
  /** The number in E.164, the mailbox, or the portal's address. */
  target: z.string().check(z.maxLength(320)),
  /** As it was answered: the id of a level of the guide, or `unanswered`. */
  severity: z.string().check(z.maxLength(40)),
  /** The id of the guide that it went by; ALM's where nothing says so, as there was no other. */
  guide: z._default(slug, 'alm'),
  ...journalNotesSchema.shape,
  // Earlier versions did not ask.
  outcome: z._default(journalNotesSchema.shape.outcome, 'unknown'),
  caseStatus: z._default(journalNotesSchema.shape.caseStatus, 'unknown'),
});

export type JournalEntry = z.infer<typeof journalEntrySchema>;

/** What can change about an entry: when, to whom and by which channel it went is past. */
export const journalChangesSchema = z.partial(
  z.extend(z.pick(journalEntrySchema, { way: true, severity: true }), journalNotesSchema.shape),
);

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
