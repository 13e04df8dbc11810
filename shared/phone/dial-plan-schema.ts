import { z } from 'zod';
import { text } from '../text';
import { ways } from './ways';

const domain = /^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*(:\d{1,5})?$/i;

/** How this desk dials: with what, through which outside line, and in which form it wants foreign numbers. */
export const dialPlanSchema = z.strictObject({
  way: z.enum(ways),
  /** What is keyed to get an outside line, or empty. */
  outsideLine: z.string().regex(/^[\d*#]{0,6}$/, text.invalid.outsideLine),
  /** What comes before the country code of a number: `+` itself, or the digits that stand for it here. */
  internationalForm: z.string().regex(/^(\+|\d{2,5})$/, text.invalid.internationalForm),
  /** ISO 3166-1 alpha-2 of the country the desk stands in, or empty. */
  deskCountry: z.string().regex(/^([A-Z]{2})?$/, text.invalid.country),
  /** Whether numbers of the desk's own country are dialled in their national form. */
  nationalWithinCountry: z.boolean(),
  /** The domain of the SIP server; needed for `sip:` alone. */
  sipDomain: z.union([z.literal(''), z.string().regex(domain, text.invalid.sipDomain)]),
});

export type DialPlan = z.infer<typeof dialPlanSchema>;
