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

const hours = [
  '24 hours a day',
  '24 hours',
  '24-hour',
  '24 hrs',
  '24h',
  '(24 h)',
  '24h/24',
  '7j/7',
  '7 days a week',
  '365 days',
  '24 hours, 365 days a year',
  '12 hours a day',
  '24 Stunden',
  '24 Std.',
  '24 heures',
  '24 horas',
  '24 ore',
  '24 uur',
  '24 timmar',
  '24 godziny',
  '24 saat',
  '24 часа',
  '24時間',
  '24小时',
  '24시간',
  '24時間365日',
  '8-18',
  '8 - 18',
  '8–18',
  '8-18h',
  '8h-18h',
  '8h à 18h',
  '8 to 16',
  '8 bis 18 Uhr',
  'de 8 a 18',
  'od 8 do 16',
  'с 8 до 18',
  '8am',
  '08:30',
];

test.each(hours)('%j is no part of the number before it or behind it', (said) => {
  for (const number of ['+49 89 5555 1234', '089 5555 1234', '01 70 70 12 34', '+45 70 10 11 12']) {
    expect(textsIn(`${number} ${said}`)).toEqual([number]);
    expect(textsIn(`Germany: ${number} ${said} for all customers`)).toEqual([number]);
    expect(textsIn(`${said} ${number}`)).toEqual([number]);
  }
});

test.each([
  '+49 89 5555-18',
  '+43 1 5555 12-20',
  '+45 70 10 11-12',
  '08-12 034 567',
  '+1 202-991-0540',
  '+61 3 24 7555 8-12',
])('%s is a number with all of its digits', (number) => {
  expect(textsIn(`Support: ${number}`)).toEqual([number]);
});

test.each([
  ['+45 70 10 11 24', '\nHours: Monday to Friday'],
  ['+49 89 5555 12', ' am Wochenende'],
])('%s keeps its last digits before %j', (number, behind) => {
  expect(textsIn(number + behind)).toEqual([number]);
});
