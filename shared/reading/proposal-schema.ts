import { z } from 'zod/mini';
import { regions } from '../guide/region';

/** Why a person should look twice at a proposed line before confirming it. */
const doubts = [
  /** The numbering plan of its country doesn't know the number. */
  'unknown-to-plan',
  /** Printed without a country code: read with the country of its row, and perhaps not reachable from abroad. */
  'national-only',
  /** The page names no country or region for it; shown is the one that the number belongs to, as far as it does. */
  'no-place',
  /** The page names another country than the number belongs to. */
  'other-country',
  /** The page counts the country to another region than the program does. */
  'other-region',
  /** The name of the country is misspelled, or understood only in part. */
  'place-guessed',
  /** For a part of a region, such as Northern Europe. */
  'part-of-region',
  /** For everyone, or everyone elsewhere. */
  'worldwide',
  /** One number for more than one country. */
  'several-countries',
  /** The page gives the same place another number for another product or group. */
  'several-products',
  /** The page gives the same place several numbers and doesn't say how they differ. */
  'several-numbers',
  /** Also for something else than support, such as sales. */
  'not-only-support',
  /** Nothing near it says that support answers. */
  'maybe-not-support',
  /** The page warns of fraud beside it, and perhaps of this number. */
  'warned-of',
  /** A menu or a code is spoken of nearby, and perhaps belongs to it. */
  'menu-nearby',
  /** After the number another one has to be dialled. */
  'two-steps',
  /** The link behind it dials something else than what is printed; taken from the link. */
  'link-differs',
  /** Printed with letters for digits. */
  'letters',
  /** Its digits are spread over two lines. */
  'split',
  /** The page is cut off behind it, perhaps in the midst of it. */
  'cut-off',
] as const;

export type Doubt = (typeof doubts)[number];

const proposedLineSchema = z.strictObject({
  /** Null where the page doesn't say it and the number belongs to no country. */
  region: z.nullable(z.enum(regions)),
  /** ISO 3166-1 alpha-2: the country that the page names, else the number's own. */
  country: z.nullable(z.string().check(z.regex(/^[A-Z]{2}$/))),
  /** The number as it is printed. */
  published: z.string().check(z.minLength(1)),
  /** Null for a national number whose country isn't known. */
  e164: z.nullable(z.string().check(z.regex(/^\+[1-9]\d{5,14}$/))),
  wholeRegion: z.boolean(),
  /** Whether the numbering plan knows it. */
  valid: z.boolean(),
  /** What to key or say once the call is answered. */
  option: z.optional(z.string().check(z.minLength(1))),
  /** What the page calls it: the nearest heading, and what tells it from others of the same place. */
  label: z.optional(z.string().check(z.minLength(1))),
  doubts: z.array(z.enum(doubts)),
  /** The piece of the page that it was read from. */
  from: z.string(),
});

export type ProposedLine = z.infer<typeof proposedLineSchema>;

/** What kinds of rules are recognised. */
const ruleKinds = ['identification', 'phone-only', 'severity', 'subject', 'body', 'sender', 'ticket'] as const;

const proposedRuleSchema = z.strictObject({
  kind: z.enum(ruleKinds),
  /** In the vendor's words. */
  text: z.string().check(z.minLength(1)),
  /** What is listed behind it. */
  items: z.optional(z.array(z.string().check(z.minLength(1)))),
});

export type ProposedRule = z.infer<typeof proposedRuleSchema>;

/** Why nothing could be proposed. */
const refusals = ['empty', 'too-large', 'not-a-page', 'damaged', 'no-number'] as const;

export type Refusal = (typeof refusals)[number];

/** A guide as a page proposes it. Nothing of it is in use until a person has confirmed it line by line. */
export const proposalSchema = z.strictObject({
  product: z.nullable(z.string().check(z.minLength(1))),
  vendor: z.nullable(z.string().check(z.minLength(1))),
  portal: z.nullable(z.string().check(z.minLength(1))),
  mailbox: z.nullable(z.string().check(z.minLength(1))),
  /** The day that the page gives as its own, ISO 8601. */
  asOf: z.nullable(z.iso.date()),
  rules: z.array(proposedRuleSchema),
  lines: z.array(proposedLineSchema),
  /** Numbers on the page that are not support's, each with what it is. */
  leftOut: z.array(
    z.strictObject({
      published: z.string().check(z.minLength(1)),
      reason: z.string().check(z.minLength(1)),
      from: z.string(),
    }),
  ),
  /** A doubt about the whole: the page was cut off, so that it may have held more. */
  isCutOff: z.optional(z.boolean()),
  refused: z.optional(z.enum(refusals)),
});

export type Proposal = z.infer<typeof proposalSchema>;
