import type { SupportLine } from '../guide/schema';
import type { DialPlan } from './dial-plan-schema';

/** What a dial plan needs to know of a number. */
export type Dialable = Pick<SupportLine, 'e164' | 'country' | 'national'>;

/**
 * What is keyed at this desk to reach a number: outside line, then the national form inside the desk's own country
 * where the plan says so and there is one, else the international one.
 *
 * @returns digits, with a `+` before the country code where the plan dials by it; such as `+12029910540` or `0004969667737597`
 */
export function dialString(plan: DialPlan, number: Dialable): string {
  // A desk whose country is not known has no country in common with a number that belongs to none.
  const isAtHome = plan.deskCountry !== '' && plan.deskCountry === number.country;
  if (plan.nationalWithinCountry && isAtHome && number.national !== undefined)
    return plan.outsideLine + number.national;
  return plan.outsideLine + plan.internationalForm + number.e164.slice(1);
}
