import { z } from 'zod/mini';
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
    label: z.optional(line(60)),
    /** Where one gets it and what for, in a sentence or two. */
    where: z.optional(line(600)),
    /** Whether nobody else may read it. */
    isSecret: z.boolean(),
    /** It signs somebody in: never to be put into a message. */
    isPassword: z.optional(z.boolean()),
    neededFor: z.array(z.enum(channels)).check(z.maxLength(channels.length)),
    /** Values that open more than others do, so that nobody hands one over unawares. */
    privileged: z.optional(z.strictObject({ beginsWith: line(20), means: line(300) })),
  }),
);

export type Identifier = z.infer<typeof identifierSchema>;

/** One degree of severity, and how the vendor wants to hear of it. */
const severityLevelSchema = z.lazy(() =>
  z.strictObject({
    id: slug.check(z.refine((id) => id !== 'unanswered', 'another name than unanswered')),
    /** In the vendor's words, such as `Severity 1` or `P2`. */
    name: line(60),
    /** What belongs to it, where one decides. */
    definition: z.optional(line(600)),
    /** The ways in, in the order in which the vendor wants them; those that are missing are closed. */
    ways: z.array(z.enum(channels)).check(z.minLength(1), z.maxLength(channels.length)),
    /** What to answer in doubt, where one decides. */
    inDoubt: z.optional(line(300)),
    /** Whether the order of the ways is a must: first this one, then that. */
    isOrder: z.optional(z.boolean()),
    /** What may be expected, such as a first response within an hour. */
    response: z.optional(line(300)),
    /** What the customer owes, such as being reachable at any hour. */
    owes: z.optional(line(300)),
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
    body: z.array(z.enum(bodyItems)).check(z.maxLength(bodyItems.length)),
    /** Whether email from an address that the vendor doesn't know can be held up. */
    isSenderOnFile: z.boolean(),
  }),
);

/** How a ticket is opened in the portal. */
const ticketRulesSchema = z.lazy(() =>
  z.strictObject({
    /** What to do after the case text was copied, in order. */
    steps: z.array(z.strictObject({ id: slug, say: line(200) })).check(z.minLength(1), z.maxLength(12)),
  }),
);

/** What to do when support doesn't get on: after how long, whom to ask for, what to say. */
const escalationStepSchema = z.lazy(() =>
  z.strictObject({
    afterMinutes: z.int().check(z.minimum(0), z.maximum(100_000)),
    whom: line(200),
    say: z.optional(line(600)),
  }),
);

export type EscalationStep = z.infer<typeof escalationStepSchema>;

/** The vendor's rules for those who want support. */
export const rulesShape = {
  identifiers: z.array(identifierSchema).check(z.maxLength(12)),
  /** The worst first. None where the vendor takes everything by every way. */
  severities: z.array(severityLevelSchema).check(z.maxLength(9)),
  email: z.optional(emailRulesSchema),
  ticket: z.optional(ticketRulesSchema),
  escalation: z.optional(z.array(escalationStepSchema).check(z.minLength(1), z.maxLength(12))),
} as const;
