import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { failure, type Result, success } from '../result';
import { readableNumber } from './ascii-digits';

/** A phone number of the person's own, as others can dial it. */
export interface ContactPhone {
  readonly e164: string;
  /** International form for reading (E.123). */
  readonly shown: string;
  /** ISO 3166-1 alpha-2 of its country, empty where it belongs to none. */
  readonly country: string;
  /** The digits to key inside its own country. */
  readonly national: string;
}

const lengthLimit = 60;

function parse(plain: string, country: string) {
  if (isSupportedCountry(country)) return parsePhoneNumberFromString(plain, { defaultCountry: country });
  // Most of the world dials 00 before a country code, and no number anywhere begins with it.
  return parsePhoneNumberFromString(plain.replace(/^[^\d+]*00(?=[^\da-z]*[1-9])/i, '+'));
}

/**
 * Reads the phone number that a person gives for calling back.
 *
 * @param typed - anything at all
 * @param country - ISO 3166-1 alpha-2 of the person, or empty; then only numbers with a country code are understood
 * @returns `not-a-phone` with a hint how to write it
 */
export function checkContactPhone(typed: string, country: string): Result<ContactPhone, 'not-a-phone'> {
  const parsed = typed.length > lengthLimit ? undefined : parse(readableNumber(typed), country);
  if (!parsed?.isPossible()) return failure('not-a-phone');
  return success({
    e164: parsed.number,
    shown: parsed.formatInternational(),
    country: parsed.country ?? '',
    // An extension is keyed once the call is answered; it is no part of what is dialled.
    national: parsed.format('NATIONAL', { formatExtension: (number) => number }).replace(/\D/g, ''),
  });
}
