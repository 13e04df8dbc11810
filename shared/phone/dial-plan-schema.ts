import { z } from 'zod/mini';
import { internationalFormPattern, outsideLinePattern, sipDomainPattern } from './dial-pattern';
import { ways } from './ways';

const whole = (pattern: string) => new RegExp(`^(?:${pattern})$`);

/** How this desk dials: with what, through which outside line, and in which form it wants foreign numbers. */
export const dialPlanSchema = z.strictObject({
  way: z.enum(ways),
  /** The digits to dial for an outside line, or empty. */
  outsideLine: z.string().check(z.regex(whole(outsideLinePattern), 'outside-line')),
  /** What comes before the country code of a number: `+` itself, or the digits that stand for it here. */
  internationalForm: z.string().check(z.regex(whole(internationalFormPattern), 'international-form')),
  /** ISO 3166-1 alpha-2 of the country the desk stands in, or empty. */
  deskCountry: z.string().check(z.regex(/^([A-Z]{2})?$/, 'no-such-country')),
  /** Whether numbers of the desk's own country are dialled in their national form. */
  nationalWithinCountry: z.boolean(),
  /** The domain of the SIP server; needed for `sip:` alone. */
  sipDomain: z.union([z.literal(''), z.string().check(z.regex(whole(sipDomainPattern), 'sip-domain'))]),
});

export type DialPlan = z.infer<typeof dialPlanSchema>;
