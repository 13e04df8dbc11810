import fc from 'fast-check';
import { expect, test } from 'vitest';
import { candidatesIn, mostNumbers } from './candidates';

const textsIn = (text: string) => candidatesIn(text).map((candidate) => candidate.text);

test.each([
  ['Call +49 69 6677 37597 today', ['+49 69 6677 37597']],
  ['UK: +44 20 3880 0017, Germany: +49 69 6677 37597', ['+44 20 3880 0017', '+49 69 6677 37597']],
  ['(0800) 588 4747', ['(0800) 588 4747']],
  ['+44 20 3880 0017 (24/7)', ['+44 20 3880 0017']],
  ['tel0800 588 4747', ['0800 588 4747']],
  ['+1-800-555-HELP', ['+1-800-555-HELP']],
  ['1-800-FLOWERS or 1 202 991 0540', ['1-800-FLOWERS', '1 202 991 0540']],
])('%j holds %j', (text, found) => {
  expect(textsIn(text)).toEqual(found);
});

test.each([
  'https://example.com/1234567890',
  'ada.1234567@example.com',
  '192.168.100.200:8080',
  'version 10.20.3000',
  '2026-01-05 and 05.01.2026',
  '08:00-17:00',
  '0800 - 1700 hrs',
  '24/7 or 24x7x365',
  '$ 1,234,567',
  '1 234 567 bytes',
  'KB5001234',
  'Ticket no. 1234567',
  '# 1234567',
  '12345-6789',
  '© 2019-2026',
  '12345',
])('%j holds no number', (text) => {
  expect(textsIn(text)).toEqual([]);
});

test('an extension is no part of the number that it belongs to', () => {
  expect(candidatesIn('+44 20 3880 0017 ext. 42')).toMatchObject([{ text: '+44 20 3880 0017', extension: '42' }]);
});

test('what is taken out moves nothing: each number is where it says', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom('+49 69 6677 37597', '2026-01-05', 'a@b1234567.de', 'Support', '1-800-FLOWERS', '\n', '€ 5'),
      ),
      (parts) => {
        const text = parts.join(' ');
        return candidatesIn(text).every((found) => text.slice(found.start, found.end) === found.text);
      },
    ),
  );
});

test('of numbers without end only as many are looked at as a page of support may have', () => {
  expect(candidatesIn('+44 20 3880 0017, '.repeat(mostNumbers + 1))).toHaveLength(mostNumbers);
});

test('a house number above a postal code is no number over two lines', () => {
  expect(textsIn('Apfelweg 3\n60311 Frankfurt')).toEqual([]);
  expect(textsIn('+44 20 3880\n0017')).toEqual(['+44 20 3880\n0017']);
});
