import type { Identifier } from '../guide/rules-schema';
import { failure, type Result, success } from '../result';

/** No length is published; this is far beyond any PIN and short of anything pasted by mistake. In code points. */
export const pinLimit = 64;

export type PinProblem = 'pin-empty' | 'pin-line-break' | 'pin-control' | 'pin-too-long';

/**
 * Accepts what the portal gives. The vendor publishes neither length nor character set, so only what cannot be a PIN is
 * refused: nothing, several lines, invisible characters, or a whole text.
 *
 * @param typed - anything at all
 * @returns the PIN without white space around it; messages never repeat it
 */
export function checkPin(typed: string, { name }: Pick<Identifier, 'name'>): Result<string, PinProblem> {
  const pin = typed.trim();
  if (pin === '') return failure('pin-empty', { name });
  if (/[\n\r\u2028\u2029]/.test(pin)) return failure('pin-line-break', { name });
  if ([...pin].length > pinLimit) return failure('pin-too-long', { name, limit: pinLimit });
  // Cf too: an invisible mark that came along from a web page would be sent to support as part of the PIN.
  if (/[\p{Cc}\p{Cf}\p{Cs}]/u.test(pin)) return failure('pin-control', { name });
  return success(pin);
}

/**
 * Whether a PIN may be a privileged one, which opens write access to the customer's data for a day. The vendor's sibling
 * products mark those with a leading `p`; a capital is taken for one as well, to warn rather too often.
 */
export function isPrivilegedPin(pin: string, { privileged }: Pick<Identifier, 'privileged'>): boolean {
  return privileged !== undefined && pin.toLowerCase().startsWith(privileged.beginsWith.toLowerCase());
}

/** Whether anybody may read a value, so that it is shown without being asked for. A password never is. */
export const isOpen = ({ isSecret, isPassword }: Pick<Identifier, 'isSecret' | 'isPassword'>): boolean =>
  !isSecret && isPassword !== true;
