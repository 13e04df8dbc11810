import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordFailure } from '../text/word-failure';
import { readWhen } from './read-when';
import { knownOffset, wallClock } from './zone';

/** A Thursday, 17:00 in Berlin. */
const now = new Date('2026-11-26T16:00:00Z');
const berlin = 'Europe/Berlin';

const read = (typed: string, at = now, zone = berlin, isMonthFirst = false) => {
  const when = readWhen(typed, at, zone, isMonthFirst);
  return when.ok ? when.value.at.toISOString().replace(':00.000Z', 'Z') : when.error.code;
};

test.each([
  ['18:00', '2026-11-26T17:00Z'],
  ['by 18:00', '2026-11-26T17:00Z'],
  ['18.30', '2026-11-26T17:30Z'],
  ['18', '2026-11-26T17:00Z'],
  ['6 pm', '2026-11-26T17:00Z'],
  ['6:15 p.m.', '2026-11-26T17:15Z'],
  ['18:00 today', '2026-11-26T17:00Z'],
  ['in 2 hours', '2026-11-26T18:00Z'],
  ['in an hour', '2026-11-26T17:00Z'],
  ['in half an hour', '2026-11-26T16:30Z'],
  ['90 min', '2026-11-26T17:30Z'],
  ['1h30', '2026-11-26T17:30Z'],
  ['in 1 hour and 30 minutes', '2026-11-26T17:30Z'],
  ['1.5 hours', '2026-11-26T17:30Z'],
  ['in 3 days', '2026-11-29T16:00Z'],
  ['They call back by 18:00', '2026-11-26T17:00Z'],
  ['they’ll call me back at 6:15 pm', '2026-11-26T17:15Z'],
  ['call back in 2 hours', '2026-11-26T18:00Z'],
  ['Next update at 18:30', '2026-11-26T17:30Z'],
  ['update due tomorrow 9', '2026-11-27T08:00Z'],
  ['within 4 hours', '2026-11-26T20:00Z'],
  ['within the hour', '2026-11-26T17:00Z'],
  ['in an hour and a half', '2026-11-26T17:30Z'],
  ['2 hours and a half', '2026-11-26T18:30Z'],
  ['in fifteen minutes', '2026-11-26T16:15Z'],
  ['in forty-five minutes', '2026-11-26T16:45Z'],
  ['by 18:00 at the latest', '2026-11-26T17:00Z'],
  ['no later than 18:00', '2026-11-26T17:00Z'],
  ['18:00 sharp', '2026-11-26T17:00Z'],
  ['18:00:00', '2026-11-26T17:00Z'],
  ['2026-12-03T10:00Z', '2026-12-03T10:00Z'],
  ['2026-12-03T10:00:00+01:00', '2026-12-03T09:00Z'],
  ['tomorrow morning at 9', '2026-11-27T08:00Z'],
  ['9 tomorrow morning', '2026-11-27T08:00Z'],
  ['tomorrow at 3 in the afternoon', '2026-11-27T14:00Z'],
  ['tonight at 8', '2026-11-26T19:00Z'],
  ['8 pm tonight', '2026-11-26T19:00Z'],
  ['9 am tomorrow morning', '2026-11-27T08:00Z'],
  ['this evening, 20:30', '2026-11-26T19:30Z'],
  ['Monday morning 9:30', '2026-11-30T08:30Z'],
  ['half past six this evening', '2026-11-26T17:30Z'],
  ['the day after tomorrow at 9', '2026-11-28T08:00Z'],
  ['tomorrow 9', '2026-11-27T08:00Z'],
  ['9:00 tomorrow', '2026-11-27T08:00Z'],
  ['Tomorrow at 9 am', '2026-11-27T08:00Z'],
  ['Friday 10', '2026-11-27T09:00Z'],
  ['fri, 10:30', '2026-11-27T09:30Z'],
  // Today is a Thursday, and 10:00 is over: the one after it.
  ['Thursday 10', '2026-12-03T09:00Z'],
  ['Thu 18:00', '2026-11-26T17:00Z'],
  ['17:30 UTC', '2026-11-26T17:30Z'],
  ['17:30Z', '2026-11-26T17:30Z'],
  ['14:30 UTC-5', '2026-11-26T19:30Z'],
  ['tomorrow 9 America/New_York', '2026-11-27T14:00Z'],
  ['9:00 Asia/Kolkata tomorrow', '2026-11-27T03:30Z'],
  ['2026-12-01 9:00', '2026-12-01T08:00Z'],
  ['１８：００', '2026-11-26T17:00Z'],
  ['١٨:٠٠', '2026-11-26T17:00Z'],
  ['۱۸:۰۰', '2026-11-26T17:00Z'],
  ['in २ hours', '2026-11-26T18:00Z'],
  ['\u200f18:00\u200e', '2026-11-26T17:00Z'],
  ['in two hours', '2026-11-26T18:00Z'],
  ['Twelve hours', '2026-11-27T04:00Z'],
  ['tomorrow noon', '2026-11-27T11:00Z'],
  ['by 12 noon UTC tomorrow', '2026-11-27T12:00Z'],
  ['tomorrow at midday', '2026-11-27T11:00Z'],
  ['midnight', '2026-11-26T23:00Z'],
  ['tomorrow at nine', '2026-11-27T08:00Z'],
  ['Monday 14:30', '2026-11-30T13:30Z'],
  ['Mon., 14:30', '2026-11-30T13:30Z'],
  ['half past nine tomorrow', '2026-11-27T08:30Z'],
  ['Friday at quarter to ten', '2026-11-27T08:45Z'],
  ['tomorrow, a quarter past 2 pm', '2026-11-27T13:15Z'],
  ['ten past six pm', '2026-11-26T17:10Z'],
  ['20 minutes to 7 pm UTC', '2026-11-26T18:40Z'],
  ['quarter to 12 pm tomorrow', '2026-11-27T10:45Z'],
  ['1 Dec 10:00', '2026-12-01T09:00Z'],
  ['1 December at 10', '2026-12-01T09:00Z'],
  ['Dec 1, 10 am', '2026-12-01T09:00Z'],
  ['10 am on the 1st of December', '2026-12-01T09:00Z'],
  ['1. Dec. 10', '2026-12-01T09:00Z'],
  ['December 1st, 2026 10:00 UTC', '2026-12-01T10:00Z'],
  ['Tuesday, December 1, 2026 at 10:00 AM', '2026-12-01T09:00Z'],
  ['10:00 on Tue 1 Dec', '2026-12-01T09:00Z'],
  ['2026/12/1 10:00', '2026-12-01T09:00Z'],
  ['1.12. 10:00', '2026-12-01T09:00Z'],
  ['by 10:00, 01.12.2026.', '2026-12-01T09:00Z'],
  ['9.30 1.12.', '2026-12-01T08:30Z'],
  ['01/12 10:00', '2026-12-01T09:00Z'],
  ['1/12/26 10:00', '2026-12-01T09:00Z'],
  ['2 Jan 10:00', '2027-01-02T09:00Z'],
])('“%s” is understood', (typed, expected) => {
  expect(read(typed)).toBe(expected);
});

test.each([
  ['', 'empty'],
  ['   ', 'empty'],
  ['ten-ish', 'unclear'],
  ['ten hundred hours', 'unclear'],
  ['seventy-odd minutes', 'unclear'],
  ['They call back', 'unclear'],
  ['tomorrow morning', 'unclear'],
  ['tonight', 'unclear'],
  ['9 pm tomorrow morning', 'unclear'],
  ['tomorrow morning at 15', 'unclear'],
  ['tonight at 12', 'unclear'],
  ['1 pm tonight', 'unclear'],
  ['9 am this evening', 'unclear'],
  ['tonight at 1', 'unclear'],
  ['tomorrow at 9 in the afternoon', 'unclear'],
  ['18:00:30', 'unclear'],
  ['not before 18:00', 'unclear'],
  ['10-ish', 'unclear'],
  ['around 10', 'unclear'],
  ['10:00 or so', 'unclear'],
  ['10:00 and 11:00', 'unclear'],
  ['tomorrow', 'unclear'],
  ['in 2', 'unclear'],
  ['soon', 'unclear'],
  ['today tomorrow 10', 'unclear'],
  ['9'.repeat(500), 'unclear'],
  ['25:00', 'no-such-time'],
  ['24:00', 'no-such-time'],
  ['14:60', 'no-such-time'],
  ['13 pm', 'no-such-time'],
  ['around 1 Dec', 'unclear'],
  ['1 Dec', 'unclear'],
  ['tomorrow, 1 Dec, 10:00', 'unclear'],
  ['1 Dec 2 Dec 10:00', 'unclear'],
  ['9 to 10', 'unclear'],
  ['half past 9:30', 'unclear'],
  ['half to ten', 'unclear'],
  ['ten past 25', 'no-such-time'],
  ['1 Dec 25:00', 'no-such-time'],
  ['2027-02-30 10:00', 'no-such-day'],
  ['30 February 10:00', 'no-such-day'],
  ['29 Feb 10:00', 'no-such-day'],
  ['13/13 10:00', 'no-such-day'],
  ['1.13. 10:00', 'no-such-day'],
  ['Monday 1 December 10:00', 'no-such-day'],
  ['25 Nov 10:00', 'past'],
  ['Thu 26 Nov 10:00', 'past'],
  ['half past nine', 'past'],
  ['1 Jan 2028 10:00', 'too-far'],
  ['10:00', 'past'],
  ['17:00', 'past'],
  ['yesterday 10', 'past'],
  ['2020-01-01 10:00', 'past'],
  ['in 0 minutes', 'past'],
  ['2099-01-01 10:00', 'too-far'],
  ['in 9999 days', 'too-far'],
  ['18:00 IST', 'unknown-zone'],
  ['18:00 Mars/Olympus', 'unknown-zone'],
  ['18:00 UTC+99', 'unknown-zone'],
])('“%s” is no time: %s', (typed, problem) => {
  expect(read(typed)).toBe(problem);
});

/**
 * What administrators of several countries type of ranges, of hours written with a letter or in four digits, and of offsets.
 * What could be two things is refused.
 */
test.each([
  // A range is no time, and its dash is no minus of a zone.
  ...[
    '9-11',
    '9–11',
    '9 – 11',
    '9—11',
    '9−11',
    '9 - 11',
    '9～11',
    '９－１１',
    '10-12',
    '18-20',
    '18:00-19:00',
    '18:00–19:00',
    '18.00-19.00',
    '18.00 - 19.00 Uhr',
    '6-7 pm',
    '6pm-7pm',
    '6 p.m. - 7 p.m.',
    '18h-20h',
    '18h30 - 19h',
    '1800-1900 hrs',
    '1800hrs-1900hrs',
    '18:00 - 19:00 hrs',
    'by 18-19',
    'at 6-7 pm',
    'they call back 18-19',
    'tomorrow 9-11',
    'tomorrow 9–11',
    'tomorrow 9 - 11',
    'tomorrow 9-11 am',
    'tomorrow 9:00-10:00',
    'tomorrow 9am-11',
    'tomorrow 9am-11am',
    'tomorrow 9 till 11',
    'tomorrow 9 or 10',
    'tomorrow 9/10',
    'tomorrow between 9 and 11',
    'Monday 8-10',
    'Monday 8-5',
    'Monday 8am-5pm',
    'Mon-Fri 9',
    '9 - 12 Monday',
    '18:00 UTC - 19:00',
    '18:00 UTC - 19:00 UTC',
    '18-19 UTC',
    '1 Dec 9-11',
    '1.12. 9-11',
    '2026-12-01 9-11',
    '2026-12-01 10:00-11:00',
    '01-12-2026 10:00-11:00',
    '10 - 12 Dec 9:00',
    '10:00 - 3 Dec',
    '27-30 Nov 10:00',
    '2-3 hours',
    'in 2-3 hours',
    '30 - 60 min',
    '10-15 minutes',
    // A time on another day, or an offset? With UTC in front it would be sure.
    '18:00 -05:00',
    '18:00-5',
    'tomorrow 9 -0500',
    // A date needs its year, or it could be a range.
    '04-12 16:00',
    '27-11 10:00',
    '26-12-27 10:00',
    // So many hours, or an hour of the day?
    '18h',
    '18 h',
    '18H',
    '18h30',
    '18 h 30',
    '8h30',
    '0h30',
    '9 hrs',
    '18 hrs',
    '18 hours 30',
    'call back 18h30',
    '18h at the latest',
    '1:30h',
    '1:30 hours',
    '18.30 hrs',
    '04 hours',
    '900 hours',
    '120 hours',
    'in 1500 hours',
    'within 0900 hrs',
    'tomorrow 15 hours',
    'by 4 hours',
    'by 18 hrs',
    'by 30 minutes',
    'by 90 min',
    'by 2 days',
    'until an hour',
    'at half an hour',
    'by 1500',
    '1 week',
    '0900',
  ].map((typed) => [typed, 'unclear']),
  ['18:00 UTC-5', '2026-11-26T23:00Z'],
  ['18:00 UTC −5', '2026-11-26T23:00Z'],
  ['6 pm GMT-05:00', '2026-11-26T23:00Z'],
  ['23:00 GMT+5:30', '2026-11-26T17:30Z'],
  ['23:00+05:30', '2026-11-26T17:30Z'],
  ['23:00 +0530', '2026-11-26T17:30Z'],
  ['1 Dec 9 +09', '2026-12-01T00:00Z'],
  // That could be the day after.
  ['9:00 +1', 'unknown-zone'],
  ['2026-12-03T10:00-05:00', '2026-12-03T15:00Z'],
  ['2026-12-03T10:00:00−0500', '2026-12-03T15:00Z'],
  ['2026-12-03 10:00:00-05:00', '2026-12-03T15:00Z'],
  ['2026-12-03 10:00:00 -0500', '2026-12-03T15:00Z'],
  ['by 2026-12-03T10:00-05', '2026-12-03T15:00Z'],
  ['2026-12-03 10:00:00+0530', '2026-12-03T04:30Z'],
  ['27-11-2026 10:00', '2026-11-27T09:00Z'],
  ['04-12-2026 16:00', '2026-12-04T15:00Z'],
  ['16:00, 4-12-2026', '2026-12-04T15:00Z'],
  ['4 pm on Fri 04-12-2026', '2026-12-04T15:00Z'],
  ['12-13-2026 10:00', '2026-12-13T09:00Z'],
  ['04-Dec-2026 16:00', '2026-12-04T15:00Z'],
  ['4-Dec 4 p.m.', '2026-12-04T15:00Z'],
  ['04-Dec-26 16:00', '2026-12-04T15:00Z'],
  ['13-13-2026 10:00', 'no-such-day'],
  ['31-11-2026 10:00', 'no-such-day'],
  ['1500 hours', 'past'],
  ['by 1500 hours', 'past'],
  ['1500 hrs', 'past'],
  ['0900 hours', 'past'],
  ['09h', 'past'],
  ['at 09h30', 'past'],
  ['1830 hours', '2026-11-26T17:30Z'],
  ['1830h', '2026-11-26T17:30Z'],
  ['1830 hrs UTC', '2026-11-26T18:30Z'],
  ['1830 hrs IST', 'unknown-zone'],
  ['18:30 hrs', '2026-11-26T17:30Z'],
  ['by 18:30hrs.', '2026-11-26T17:30Z'],
  ['by 1830h', '2026-11-26T17:30Z'],
  ['call back at 1830 hours', '2026-11-26T17:30Z'],
  ['no later than 1830 hours', '2026-11-26T17:30Z'],
  ['tomorrow 0900 hours', '2026-11-27T08:00Z'],
  ['tomorrow by 0900 hrs', '2026-11-27T08:00Z'],
  ['0900h on 1 Dec', '2026-12-01T08:00Z'],
  ['2500 hours', 'no-such-time'],
  ['2400 hours', 'no-such-time'],
  ['by 18h', '2026-11-26T17:00Z'],
  ['at 18h', '2026-11-26T17:00Z'],
  ['at 18 h', '2026-11-26T17:00Z'],
  ['at 18h30', '2026-11-26T17:30Z'],
  ['at 18 h 30', '2026-11-26T17:30Z'],
  ['call back at 18h30', '2026-11-26T17:30Z'],
  ['they’ll call back by 18h', '2026-11-26T17:00Z'],
  ['until 20h', '2026-11-26T19:00Z'],
  ['before 18h', '2026-11-26T17:00Z'],
  ['by 4h', 'past'],
  ['by 48h', 'no-such-time'],
  ['tomorrow 18h', '2026-11-27T17:00Z'],
  ['tomorrow at 9h30', '2026-11-27T08:30Z'],
  ['18h30 today', '2026-11-26T17:30Z'],
  ['18h UTC', '2026-11-26T18:00Z'],
  ['tomorrow 9 Uhr', '2026-11-27T08:00Z'],
  ['18:30 Uhr', '2026-11-26T17:30Z'],
  ['4h', '2026-11-26T20:00Z'],
  ['in 4h', '2026-11-26T20:00Z'],
  ['4 hrs', '2026-11-26T20:00Z'],
  ['4 hours', '2026-11-26T20:00Z'],
  ['18 hours', '2026-11-27T10:00Z'],
  ['in 18h', '2026-11-27T10:00Z'],
  ['in 8h30', '2026-11-27T00:30Z'],
  ['18h 30min', '2026-11-27T10:30Z'],
  ['24h', '2026-11-27T16:00Z'],
  ['48 hrs', '2026-11-28T16:00Z'],
  ['within 04 hours', '2026-11-26T20:00Z'],
  ['in 120 hours', '2026-12-01T16:00Z'],
  ['no later than 2 hours', '2026-11-26T18:00Z'],
  ['at the latest in 2 hours', '2026-11-26T18:00Z'],
  ['10 a.m. tomorrow', '2026-11-27T09:00Z'],
  ['10 A.M. tomorrow', '2026-11-27T09:00Z'],
  ['10 a. m. tomorrow', '2026-11-27T09:00Z'],
  ['10 am. tomorrow', '2026-11-27T09:00Z'],
  ['10a.m tomorrow', '2026-11-27T09:00Z'],
  ['6:15 p.m. today', '2026-11-26T17:15Z'],
  ['6.15 p.m., today', '2026-11-26T17:15Z'],
  ['9 a.m. on 1 Dec', '2026-12-01T08:00Z'],
  ['9 a.m. 1.12.', '2026-12-01T08:00Z'],
  ['10 a.m. Friday', '2026-11-27T09:00Z'],
  ['Friday at 10 a.m.', '2026-11-27T09:00Z'],
  ['by 6 p.m. UTC', '2026-11-26T18:00Z'],
  ['9 a.m. Asia/Kolkata tomorrow', '2026-11-27T03:30Z'],
  ['6 p.m. EST', 'unknown-zone'],
  ['6 p.m. at the latest', '2026-11-26T17:00Z'],
  ['half past six p.m. today', '2026-11-26T17:30Z'],
  ['a.m. tomorrow', 'unclear'],
])('of ranges, hours and offsets, “%s” is: %s', (typed, expected) => {
  expect(read(typed)).toBe(expected);
});

test('in the night too, no hour of the day is taken for so many hours, nor the other way round', () => {
  const night = new Date('2026-11-26T00:00:00Z');
  expect(read('by 4h', night)).toBe('2026-11-26T03:00Z');
  expect(read('4h', night)).toBe('2026-11-26T04:00Z');
  expect(read('09h', night)).toBe('2026-11-26T08:00Z');
  expect(read('0900 hours', night)).toBe('2026-11-26T08:00Z');
  for (const typed of ['9h', '9h30', '2:30h', '2:30 hours', '0230', '9-11', '3-5'])
    expect(read(typed, night), typed).toBe('unclear');
});

test('whatever two times stand about a dash, no moment is made of them', () => {
  const time = fc.tuple(
    fc.integer({ min: 0, max: 23 }),
    fc.constantFrom('', ':00', ':30', '.30', ' am', 'pm', ' p.m.', 'h', 'h30', ' hrs'),
  );
  const day = fc.constantFrom('', 'tomorrow ', 'Monday, ', '1 Dec ', '2026-12-01 ', '01-12-2026 ', 'by ', 'at ');
  const dash = fc.constantFrom('-', ' - ', ' -', '–', ' – ', '—', '−', '~', ' to ');
  fc.assert(
    fc.property(day, time, dash, time, fc.boolean(), (front, from, between, to, isMonthFirst) => {
      const typed = `${front}${from.join('')}${between}${to.join('')}`;
      return readWhen(typed, now, berlin, isMonthFirst).ok === false;
    }),
    { numRuns: 2_000 },
  );
});

test('where the day and the month can be mixed up, the region’s order counts, and where not, the only one that is real', () => {
  expect(read('01/12 10:00', now, berlin, false)).toBe('2026-12-01T09:00Z');
  expect(read('01/12 10:00', now, berlin, true)).toBe('2027-01-12T09:00Z');
  expect(read('12/01/2026 10:00', now, berlin, true)).toBe('2026-12-01T09:00Z');
  expect(read('04-12-2026 16:00', now, berlin, false)).toBe('2026-12-04T15:00Z');
  expect(read('12-04-2026 16:00', now, berlin, true)).toBe('2026-12-04T15:00Z');
  for (const isMonthFirst of [true, false]) {
    expect(read('12-13-2026 10:00', now, berlin, isMonthFirst)).toBe('2026-12-13T09:00Z');
    expect(read('12/13 10:00', now, berlin, isMonthFirst)).toBe('2026-12-13T09:00Z');
    expect(read('13/12 10:00', now, berlin, isMonthFirst)).toBe('2026-12-13T09:00Z');
    // With dots it is the day before the month everywhere.
    expect(read('01.12. 10:00', now, berlin, isMonthFirst)).toBe('2026-12-01T09:00Z');
  }
});

test('a date without its year is the nearest one, so that a slip is not taken for next year', () => {
  expect(read('2 Jan 10:00', new Date('2026-12-30T12:00:00Z'))).toBe('2027-01-02T09:00Z');
  expect(read('30 Dec 10:00', new Date('2027-01-02T12:00:00Z'))).toBe('past');
  expect(read('29 Feb 10:00', new Date('2027-11-02T12:00:00Z'))).toBe('2028-02-29T09:00Z');
});

test('every problem comes with a sentence', () => {
  for (const typed of ['', 'ten-ish', '25:00', '10:00']) {
    const when = readWhen(typed, now, berlin, false);
    expect(when.ok ? '' : wordFailure(when.error)).toMatch(/^[A-Z].+\.$/);
  }
});

test('a zone that the computer was in yesterday makes another moment of the same words', () => {
  expect(read('18:00', now, berlin)).toBe('2026-11-26T17:00Z');
  expect(read('18:00', now, 'America/New_York')).toBe('2026-11-26T23:00Z');
});

test('a zone that the runtime does not know is a problem, not a moment in another one', () => {
  expect(read('18:00', now, 'Mars/Olympus')).toBe('unknown-zone');
});

test('an hour that clocks skip does not exist, and of one that comes twice the later one counts', () => {
  expect(read('tomorrow 2:30', new Date('2027-03-27T12:00:00Z'))).toBe('skipped');
  expect(read('tomorrow 2:30', new Date('2026-10-24T12:00:00Z'))).toBe('2026-10-25T01:30Z');
  expect(read('2:30', new Date('2026-10-25T00:45:00Z'))).toBe('2026-10-25T01:30Z');
});

test('“in 24 hours” is that, over a change of the clocks as well', () => {
  expect(read('in 24 hours', new Date('2026-10-24T12:00:00Z'))).toBe('2026-10-25T12:00Z');
  expect(read('tomorrow 14:00', new Date('2026-10-24T12:00:00Z'))).toBe('2026-10-25T13:00Z');
});

const zones = fc.constantFrom(berlin, 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe', 'UTC', 'UTC-03:30');
const moments = fc.date({
  min: new Date('2020-01-01T00:00:00Z'),
  max: new Date('2040-01-01T00:00:00Z'),
  noInvalidDate: true,
});

test('whatever is typed, the answer is a moment ahead or a problem', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc.string(),
        fc.stringMatching(/^(in )?\d{0,3}[:. ]?\d{0,2} ?(h|min|am|pm|UTC|Fri|tomorrow)?$/),
        fc.stringMatching(
          /^(Mon,? )?\d{0,2}([./ ]|st )(Dec|Feb|of May|\d{1,2})[./ ]?(\d{4})? (half past |at )?\d{1,2}(:\d\d| am)?$/,
        ),
      ),
      moments,
      zones,
      fc.boolean(),
      (typed, at, zone, isMonthFirst) => {
        const when = readWhen(typed, at, zone, isMonthFirst);
        if (!when.ok) return wordFailure(when.error) !== '';
        const ahead = when.value.at.getTime() - at.getTime();
        return ahead > 0 && ahead <= 366 * 86_400_000;
      },
    ),
    { numRuns: 2_000 },
  );
});

test('a time that is understood is what the clock shows at that moment, in any zone', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 23 }),
      fc.integer({ min: 0, max: 59 }),
      moments,
      zones,
      (hours, minutes, at, zone) => {
        const typed = `tomorrow ${hours}:${String(minutes).padStart(2, '0')}`;
        const when = readWhen(typed, at, zone, false);
        if (!when.ok) return when.error.code === 'skipped';
        const shown = wallClock(when.value.at, zone);
        return shown?.getUTCHours() === hours && shown.getUTCMinutes() === minutes;
      },
    ),
    { numRuns: 1_000 },
  );
});

const monthNames = 'January February March April May June July August September October November December'.split(' ');

test('a day of the next months is understood in every way of writing it, and all of them say the same', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 150 }), moments, fc.boolean(), (ahead, at, isMonthFirst) => {
      const day = new Date(at.getTime() + ahead * 86_400_000);
      const [year, month, date] = [day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate()];
      const name = monthNames[month - 1] ?? '';
      const slashed = isMonthFirst ? `${month}/${date}` : `${date}/${month}`;
      const written = [
        `${date} ${name}`,
        `${name.slice(0, 3)} ${date}`,
        `${date}.${month}.`,
        slashed,
        `${slashed}/${year}`,
        `${slashed.replace('/', '-')}-${year}`,
        `${date}-${name.slice(0, 3)}-${year}`,
      ];
      const expected = readWhen(`${day.toISOString().slice(0, 10)} 10:00`, at, 'UTC', isMonthFirst);
      expect(expected.ok).toBe(true);
      for (const each of written) {
        expect(readWhen(`${each} 10:00`, at, 'UTC', isMonthFirst), each).toEqual(expected);
        expect(readWhen(`10 am, ${each}`, at, 'UTC', isMonthFirst), each).toEqual(expected);
      }
    }),
    { numRuns: 300 },
  );
});

test('a fixed distance from UTC is a zone', () => {
  expect(knownOffset('UTC+05:30', now)).toBe(330);
  expect(knownOffset('UTC-03:00', now)).toBe(-180);
  expect(knownOffset('UTC', now)).toBe(0);
  expect(knownOffset('Mars/Olympus', now)).toBeUndefined();
});
