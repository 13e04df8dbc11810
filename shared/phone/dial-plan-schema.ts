import { z } from 'zod';

/** The ways a desk can dial. */
export const ways = ['tel', 'teams', 'zoom', 'webex', 'callto', 'sip', 'by-hand'] as const;

export type Way = (typeof ways)[number];

const domain = /^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*(:\d{1,5})?$/i;

/** How this desk dials: with what, through which outside line, and in which form it wants foreign numbers. */
export const dialPlanSchema = z.strictObject({
  way: z.enum(ways),
  /** What is keyed to get an outside line, or empty. */
  outsideLine: z.string().regex(/^[\d*#]{0,6}$/, 'An outside-line prefix is up to six digits, * or #, such as 0 or 9.'),
  /** What comes before the country code of a number: `+` itself, or the digits that stand for it here. */
  internationalForm: z
    .string()
    .regex(/^(\+|\d{2,5})$/, 'The international form is + or two to five digits, such as 00 or 011.'),
  /** ISO 3166-1 alpha-2 of the country the desk stands in, or empty. */
  deskCountry: z.string().regex(/^([A-Z]{2})?$/, 'Choose a country from the list.'),
  /** Whether numbers of the desk's own country are dialled in their national form. */
  nationalWithinCountry: z.boolean(),
  /** The domain of the SIP server; needed for `sip:` alone. */
  sipDomain: z.union([
    z.literal(''),
    z.string().regex(domain, 'A SIP domain is a host name without spaces, such as phone.example.com.'),
  ]),
});

export type DialPlan = z.infer<typeof dialPlanSchema>;
