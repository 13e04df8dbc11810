import { getCountries, getCountryCallingCode } from 'libphonenumber-js/max';
import { expect, test } from 'vitest';
import { hasCodeOf } from './calling-codes';

test('every country has the code that the numbering plans have for it, and no other', () => {
  const codes = new Set(getCountries().map((country) => getCountryCallingCode(country)));
  for (const country of getCountries()) {
    const found = [...codes].filter((code) => hasCodeOf(country, `+${code}`));
    expect([country, found]).toEqual([country, [getCountryCallingCode(country)]]);
  }
});

test.each([
  ['', '+4969667737597'],
  ['001', '+80012345678'],
  ['DE', '+80012345678'],
  ['AQ', '+67212345678'],
  ['constructor', '+4969667737597'],
])('%j has not the code of %s', (country, e164) => {
  expect(hasCodeOf(country, e164)).toBe(false);
});
