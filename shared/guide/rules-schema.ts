import { z } from 'zod';
import { line, slug } from './line-schema';

/** The ways to reach a vendor's support. */
export const channels = ['phone', 'email', 'ticket'] as const;

/**
 * What a vendor knows a customer by. A guide only names it: the value is the person's own and kept apart, a secret one
 * in the vault.
 */
const identifierSchema = z.lazy(() =>
  z.strictObject({
    id: slug,
    /** In the vendor's words, such as `PIN` or `Customer number`. */
    name: line(60),
    /** What the field for it is called, where its name alone says too little, such as `Support PIN`. */
    label: line(60).optional(),
    /** Where one gets it and what for, in a sentence or two. */
    where: line(600).optional(),
    /** Whether nobody else may read it. */
    isSecret: z.boolean(),
    /** It signs somebody in: never to be put into a message. */
    isPassword: z.boolean().optional(),
    neededFor: z.array(z.enum(channels)).max(channels.length),
    /** Values that open more than others do, so that nobody hands one over unawares. */
    privileged: z.strictObject({ beginsWith: line(20), means: line(300) }).optional(),
  }),
);

export type Identifier = z.infer<typeof identifierSchema>;

/** One degree of severity, and how the vendor wants to hear of it. */
const severityLevelSchema = z.lazy(() =>
  z.strictObject({
    id: slug.refine((id) => id !== 'unanswered', 'another name than unanswered'),
    /** In the vendor's words, such as `Severity 1` or `P2`. */
    name: line(60),
    /** What belongs to it, where one decides. */
    definition: line(600).optional(),
    /** The ways in, in the order in which the vendor wants them; those that are missing are closed. */
    ways: z.array(z.enum(channels)).min(1).max(channels.length),
    /** What to answer in doubt, where one decides. */
    inDoubt: line(300).optional(),
    /** Whether the order of the ways is a must: first this one, then that. */
    isOrder: z.boolean().optional(),
    /** What may be expected, such as a first response within an hour. */
    response: line(300).optional(),
    /** What the customer owes, such as being reachable at any hour. */
    owes: line(300).optional(),
  }),
);

/** What a body states, item by item. */
export const bodyItems = ['company', 'contactName', 'contactPhone', 'product', 'details'] as const;

/** How the vendor wants an email. */
const emailRulesSchema = z.lazy(() =>
  z.strictObject({
    /** The subject's form: `{summary}`, and `{…}` with an identifier's id, stand for their values. */
    subject: line(200),
    /** What the body must state, in order. */
    body: z.array(z.enum(bodyItems)).max(bodyItems.length),
    /** Whether email from an address that the vendor doesn't know can be held up. */
    isSenderOnFile: z.boolean(),
  }),
);

/** How a ticket is opened in the portal. */
const ticketRulesSchema = z.lazy(() =>
  z.strictObject({
    /** What to do after the case text was copied, in order. */
    steps: z
      .array(z.strictObject({ id: slug, say: line(200) }))
      .min(1)
      .max(12),
  }),
);

/** What to do when support doesn't get on: after how long, whom to ask for, what to say. */
const escalationStepSchema = z.lazy(() =>
  z.strictObject({
    afterMinutes: z.number().int().min(0).max(100_000),
    whom: line(200),
    say: line(600).optional(),
  }),
);

export type EscalationStep = z.infer<typeof escalationStepSchema>;

/** The vendor's rules for those who want support. */
export const rulesShape = {
  identifiers: z.array(identifierSchema).max(12),
  /** The worst first. None where the vendor takes everything by every way. */
  severities: z.array(severityLevelSchema).max(9),
  email: emailRulesSchema.optional(),
  ticket: ticketRulesSchema.optional(),
  escalation: z.array(escalationStepSchema).min(1).max(12).optional(),
} as const;
