import { z } from 'zod';
import { slug } from '../guide/line-schema';
import { draftLimit, type TypedField } from './draft-limits';
import { extraKinds } from './extra-kinds';

const typed = (field: TypedField) => z.string().max(draftLimit(field).limit);

/**
 * A half-written request as it was typed. It never holds the PIN, which is filled in at the end, nor the severity,
 * which belongs to the situation and not to the text. A contact field that is absent follows the settings.
 */
export const draftSchema = z.strictObject({
  id: z.uuid(),
  /** The id of the guide whose support it is for; ALM's where nothing says so, as there was no other. */
  guide: slug.default('alm'),
  createdAt: z.iso.datetime(),
  changedAt: z.iso.datetime(),
  summary: typed('summary'),
  details: typed('details'),
  company: typed('company').optional(),
  contactName: typed('contactName').optional(),
  contactPhone: typed('contactPhone').optional(),
  product: typed('product').optional(),
  sender: typed('sender').optional(),
  /** Optional lines that the person added, in order. */
  extras: z.array(z.strictObject({ kind: z.enum(extraKinds), value: typed('extra') })).max(extraKinds.length),
  /** Ticket steps that the person ticked off. */
  stepsDone: z.array(z.string().max(40)).max(20),
  /** The case number that the portal gave. */
  caseNumber: typed('caseNumber').optional(),
  /** As much of it as the journal has. */
  noted: typed('caseNumber').optional(),
  /** The journal entries of what was handed over, so that each stands there once however often it is handed over. */
  entries: z.strictObject({ email: z.uuid().optional(), ticket: z.uuid().optional() }),
});

export type Draft = z.infer<typeof draftSchema>;
