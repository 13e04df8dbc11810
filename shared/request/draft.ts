import { z } from 'zod/mini';
import { slug } from '../guide/line-schema';
import { draftLimit, type TypedField } from './draft-limits';
import { extraKinds } from './extra-kinds';

const typed = (field: TypedField) => z.string().check(z.maxLength(draftLimit(field).limit));

/**
 * A half-written request as it was typed. It never holds the PIN, which is filled in at the end, nor the severity,
 * which belongs to the situation and not to the text. A contact field that is absent follows the settings.
 */
export const draftSchema = z.strictObject({
  id: z.uuid(),
  /** The id of the guide whose support it is for; ALM's where nothing says so, as there was no other. */
  guide: z._default(slug, 'alm'),
  createdAt: z.iso.datetime(),
  changedAt: z.iso.datetime(),
  summary: typed('summary'),
  details: typed('details'),
  company: z.optional(typed('company')),
  contactName: z.optional(typed('contactName')),
  contactPhone: z.optional(typed('contactPhone')),
  product: z.optional(typed('product')),
  sender: z.optional(typed('sender')),
  /** Optional lines that the person added, in order. */
  extras: z
    .array(z.strictObject({ kind: z.enum(extraKinds), value: typed('extra') }))
    .check(z.maxLength(extraKinds.length)),
  /** Ticket steps that the person ticked off. */
  stepsDone: z.array(z.string().check(z.maxLength(40))).check(z.maxLength(20)),
  /** The case number that the portal gave. */
  caseNumber: z.optional(typed('caseNumber')),
  /** As much of it as the journal has. */
  noted: z.optional(typed('caseNumber')),
  /** The journal entries of what was handed over, so that each stands there once however often it is handed over. */
  entries: z.strictObject({ email: z.optional(z.uuid()), ticket: z.optional(z.uuid()) }),
});

export type Draft = z.infer<typeof draftSchema>;
