import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wildText } from '../../tests/fixtures/wild-text';
import { csvCell } from './csv-cell';
import { csvSeparatorOf } from './csv-separator';

// Most of these were seen to change in LibreOffice 7.4 or are known to in Excel; with the apostrophe none does.
test.each([
  '00012345',
  '1E5',
  '1e-5',
  '2-3-26',
  '1/2',
  '1.5',
  '1,5',
  '1 234',
  '1234567890123456',
  '12345678901234567890123',
  '+49 69 1234567',
  '-1',
  '−1',
  '=1+1',
  '@SUM(A1)',
  '＝1',
  '\t=1',
  '\r=1',
  ' =1',
  ' 00012',
  '00012 ',
  '\u00a000012',
  '\u200b00012',
  'TRUE',
  'false',
  'Wahr',
  'VRAI',
  'ИСТИНА',
  '2026-11-25',
  '25.11.2026',
  '12:30',
  '12:30 PM',
  'May 5',
  '5. Januar 2026',
  '1er février 2026',
  'viernes, 5 de mayo de 2026',
  '5 января 2026 г.',
  '2026年11月25日',
  '午後3時',
  'SEPT2',
  'MARCH1',
  'Fri 13',
  '50%',
  '$5',
  '5 €',
  'EUR 5',
  '(5)',
  '½',
  '１２３',
  '٣٤٥',
  '१२३',
  '#N/A',
  "'",
  "'=1",
  "'00012",
])('%j is marked as text', (typed) => {
  expect(csvCell(typed)).toBe(`'${typed}`);
});

test.each([
  '',
  ' ',
  'Sync stops',
  'Error 500',
  'Sync stops at 50 % & more?',
  'CASE-00012345',
  'Agent Smith',
  'Zoë',
  'formula=1',
  'a\nb',
  '"',
  ',',
  'support@thycotic.com',
  'https://thycotic.force.com/support/s/login/',
  'May',
  'true story',
  `${'x '.repeat(40)}1`,
])('%j stays as it is', (typed) => {
  expect(csvCell(typed)).toBe(typed);
});

test('whatever is written, taking one apostrophe away gives it back', () => {
  fc.assert(
    fc.property(fc.oneof(wildText, fc.string({ unit: fc.constantFrom("'", '0', 'a', '=', ' ') })), (typed) => {
      expect(csvCell(typed).replace(/^'/, '')).toBe(typed);
    }),
    { numRuns: 5_000 },
  );
});

test('no text of digits and marks alone escapes', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[0-9.,:/ ()%$€+-]{1,30}$/), (typed) => {
      if (/\d/.test(typed)) expect(csvCell(typed)).toBe(`'${typed}`);
    }),
    { numRuns: 5_000 },
  );
});

describe('the separator that a region expects', () => {
  test.each([
    ['en-US', 'comma'],
    ['en-GB', 'comma'],
    ['de-DE', 'semicolon'],
    // A decimal point all the same.
    ['de-CH', 'semicolon'],
    ['it-CH', 'semicolon'],
    ['fr-CH', 'semicolon'],
    ['en-CH', 'semicolon'],
    ['gsw', 'semicolon'],
    ['de-LI', 'semicolon'],
    ['fr-FR', 'semicolon'],
    ['pt-BR', 'semicolon'],
    ['es-MX', 'comma'],
    ['ja-JP', 'comma'],
    ['', 'comma'],
    ['C', 'comma'],
    ['not a locale', 'comma'],
  ])('of %j is the %s', (locale, separator) => {
    expect(csvSeparatorOf(locale)).toBe(separator);
  });
});
