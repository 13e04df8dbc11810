import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { expect, test } from 'vitest';
import { builtInGuide } from './built-in-guide';
import type { Guide } from './schema';
import { whoseNumber } from './whose-number';

const other: Guide = {
  ...builtInGuide,
  id: 'contoso-vault',
  product: 'Contoso Vault',
  otherNumbers: [{ kind: 'sales', published: '+49 69 5550 1234', e164: '+496955501234' }],
};
const asked = (typed: string, guides: readonly Guide[] = [builtInGuide]) =>
  whoseNumber(guides, typed)?.map(({ guide, line, other: else_ }) => `${guide.id} ${line?.id ?? else_?.kind}`);

test.each([
  '+49 69 6677 37597',
  '0049 69 667737597',
  'Call us: (069) 6677-37597!',
  'tel:+4969667737597',
  'tel:+49%2069%206677%2037597',
  '+49\u201169\u20116677\u201137597',
  '+49 69 – 6677 – 37597',
  '+49 69 6677−37597',
  '\u202a+49\u00a069\u202f6677\u200b37597\u202c',
  '+49 [0] 69 6677 37597',
  '+49（0）69 6677 37597',
  '＋４９ ６９ ６６７７ ３７５９７',
  '+٤٩ ٦٩ ٦٦٧٧ ٣٧٥٩٧',
  '011 49 69 6677 37597',
  '0011 49 69 6677 37597',
  '010 49 69 6677 37597',
  `${'Some words before it. '.repeat(40)}+49 69 6677 37597`,
])('%j is the German number, however it is written', (typed) => {
  expect(asked(typed)).toEqual(['alm germany']);
});

test.each([
  ['+49\u201169\u20116677\u201137597', 'alm germany'],
  ['+49–69–6677–37597', 'alm germany'],
  ['+49\u200b69 6677 37597', 'alm germany'],
  ['[+49] 69 6677 37597', 'alm germany'],
  ['+49 [0] 69 6677 37597', 'alm germany'],
  ['+49 069 6677 37597', 'alm germany'],
  ['0011 49 69 6677 37597', 'alm germany'],
  ['8~10 49 69 6677 37597', 'alm germany'],
  ['+49 69 6677 37597 (2026-11-27)', 'alm germany'],
  ['27.11.2026 069 6677 37597', 'alm germany'],
  ['+49 69 6677\n37597', 'alm germany'],
  [`${'Your computer has a virus. '.repeat(20)}Call +49 69 6677 37597`, 'alm germany'],
])('%j is found, as it is printed, copied or dialled elsewhere', (typed, whose) => {
  expect(asked(typed)).toEqual([whose]);
});

test('two numbers in two lines are two numbers', () => {
  expect(asked('069 6677 37597\n020 3880 0017')).toEqual(['alm uk', 'alm germany']);
});

test('a number that several guides have is told of each', () => {
  expect(asked('+65 3157 0602', [builtInGuide, other])).toEqual(['alm singapore', 'contoso-vault singapore']);
});

test('a number that no guide has is nobody’s', () => {
  expect(asked('+1 800 555 0199')).toEqual([]);
  expect(asked('+49 69 6677 37598')).toEqual([]);
});

test.each([
  '0044 69 6677 37597',
  '00 33 69 667737597',
  '+1 4969667737597',
  '1-900-202-991-0540',
  '+61 20 2991 0540',
  '+49 69 6677 3759',
  '+49 69 6677 375970',
  '+49 69 6677 37597-0',
  // From Europe that is +1 653 157 0602.
  '001 65 3157 0602',
  '+390 69 6677 37597',
])('%s is nobody’s, however like it is', (typed) => {
  expect(asked(typed)).toEqual([]);
});

test('a number of another country is no sales number either', () => {
  expect(asked('+44 69 5550 1234', [builtInGuide, other])).toEqual([]);
});

test('a sales number is known for what it is', () => {
  expect(asked('069 5550 1234', [builtInGuide, other])).toEqual(['contoso-vault sales']);
});

test('a few digits are no number that could be told from others', () => {
  expect(asked('6677')).toEqual([]);
});

test('words without a number are no question', () => {
  expect(asked('is this you?')).toBeUndefined();
});

test.each([
  ['0118 949 7000', '+441189497000'],
  ['0113 496 0000', '+441134960000'],
  ['010-8512-1234', '+861085121234'],
  ['011-4150 1234', '+911141501234'],
  ['011 234 5678', '+27112345678'],
  ['010 123 4567', '+31101234567'],
  ['+39 (0)2 3859 1234', '+390238591234'],
])('%s is %s, although it begins as a call abroad does', (typed, e164) => {
  const national = parsePhoneNumberFromString(e164)?.formatNational().replace(/\D/g, '');
  const [line] = builtInGuide.lines;
  if (!line || national === undefined) throw new Error('There is no such line.');
  const guide = { ...other, lines: [{ ...line, id: 'asked', e164, national }] };
  expect(asked(typed, [guide])).toEqual(['contoso-vault asked']);
  const abroad = { ...other, lines: [], otherNumbers: [{ kind: 'sales' as const, published: e164, e164 }] };
  expect(asked(typed, [abroad])).toEqual(['contoso-vault sales']);
});

test.each([
  '02038800017 14:30',
  '1) 020 3880 0017',
  '1. 020 3880 0017',
  '26/11/2026 020 3880 0017',
  '26/11/26 14:30 020 3880 0017',
  '2026-11-26 14:30:12 02038800017 00:03:12',
  '0044 2038800017 (24/7)',
  '+44 20 3880 0017 24 hours',
  '020 3880 0017 8-18',
])('%s is the number with what a call log or a list puts beside it', (typed) => {
  expect(asked(typed)).toEqual(['alm uk']);
});

test.each(['(020) 3157 0602', '020-3157 0602', '1-20 3880 0017', '12.020 3880 0017'])(
  '%s is nobody’s, as a part of it is no time and no mark of a list',
  (typed) => {
    expect(asked(typed)).toEqual([]);
  },
);
