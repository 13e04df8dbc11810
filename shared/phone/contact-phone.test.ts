import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordFailure } from '../text/word-failure';
import { checkContactPhone } from './contact-phone';

const e164Of = (typed: string, country = '') => {
  const checked = checkContactPhone(typed, country);
  return checked.ok ? checked.value.e164 : checked.error.code;
};

test.each([
  ['+49 69 1234567', '', '+49691234567'],
  ['+49 (0)69 1234567', '', '+49691234567'],
  ['tel:+49-69-1234567', '', '+49691234567'],
  ['069 1234567', 'DE', '+49691234567'],
  ['0049 69 1234567', 'DE', '+49691234567'],
  ['(202) 991-0540', 'US', '+12029910540'],
  ['020 3880 0017', 'GB', '+442038800017'],
  ['+44 20 3880 0017', 'DE', '+442038800017'],
  ['＋４９ ６９ １２３４５６７', '', '+49691234567'],
  ['+٤٩ ٦٩ ١٢٣٤٥٦٧', '', '+49691234567'],
  ['tel:+49%2069%201234567', '', '+49691234567'],
  ['\u202a+49\u00a069\u20111234567\u202c', '', '+49691234567'],
  ['0049 69 1234567', '', '+49691234567'],
  ['(0049) 69 1234567', '', '+49691234567'],
  ['Tel.: 00 49 69 1234567', '', '+49691234567'],
])('%j in %j is %s', (typed, country, e164) => {
  expect(e164Of(typed, country)).toBe(e164);
});

test.each([
  ['', ''],
  ['069 1234567', ''],
  ['none', 'DE'],
  ['12', 'DE'],
  ['+999 1234567', ''],
  [`+49 69 1234567${' '.repeat(60)}`, ''],
  ['069 1234567', 'ZZ'],
  ['069 1234567', '__proto__'],
])('%j in %j is no number that others can dial', (typed, country) => {
  expect(e164Of(typed, country)).toBe('not-a-phone');
});

test('the hint shows how to write one', () => {
  const checked = checkContactPhone('069', '');
  expect(checked.ok ? '' : wordFailure(checked.error)).toContain('+49 69 1234567');
});

describe('what is keyed inside its own country', () => {
  test('has the trunk prefix and digits alone', () => {
    expect(checkContactPhone('+44 20 3880 0017', '')).toMatchObject({ ok: true, value: { national: '02038800017' } });
  });

  test.each(['+49 69 1234567 ext. 89', '+49 69 1234567;ext=89', '+49 69 1234567 x89'])(
    'leaves out the extension of %j, which would ring somebody else',
    (typed) => {
      expect(checkContactPhone(typed, '')).toMatchObject({
        ok: true,
        value: { e164: '+49691234567', national: '0691234567' },
      });
    },
  );
});

test('a number of no country, as of a satellite phone, has none', () => {
  expect(checkContactPhone('+870 773 111 632', '')).toMatchObject({ ok: true, value: { country: '' } });
});

test('whatever is typed, the answer is an E.164 number or a hint', () => {
  const typed = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[+0-9 ()./x-]{0,70}$/));
  fc.assert(
    fc.property(typed, fc.constantFrom('', 'DE', 'US', 'constructor', '\0'), (number, country) => {
      expect(e164Of(number, country)).toMatch(/^(\+[1-9]\d{3,14}|not-a-phone)$/);
    }),
    { numRuns: 2_000 },
  );
});
