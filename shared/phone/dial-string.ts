import type { SupportLine } from '../guide/schema';
import { hasCodeOf } from './calling-codes';
import type { DialPlan } from './dial-plan-schema';

/** What a dial plan needs to know of a number. */
export type Dialable = Pick<SupportLine, 'e164' | 'country' | 'national'>;

/**
 * The national form of a number where a plan dials by it: inside the desk's own country, where the plan says so. A guide may
 * list a number for a country that it isn't of, or beside it the national form of another one, which would ring somebody else.
 *
 * @returns undefined where the number is dialled internationally
 */
export function nationalFor(plan: DialPlan, { e164, country, national }: Dialable): string | undefined {
  // A desk whose country is not known has no country in common with a number that belongs to none.
  if (!plan.nationalWithinCountry || plan.deskCountry === '' || plan.deskCountry !== country) return undefined;
  // Whatever trunk prefix a national form has, it ends as the number does.
  const isItsOwn = national !== undefined && e164.endsWith(national.slice(-4));
  return isItsOwn && hasCodeOf(country, e164) ? national : undefined;
}

/**
 * What is keyed at this desk to reach a number: outside line, then the national form inside the desk's own country
 * where the plan says so and there is one, else the international one.
 *
 * @returns digits, with a `+` before the country code where the plan dials by it; such as `+12029910540` or `0004969667737597`
 */
export function dialString(plan: DialPlan, number: Dialable): string {
  return plan.outsideLine + (nationalFor(plan, number) ?? plan.internationalForm + number.e164.slice(1));
}
