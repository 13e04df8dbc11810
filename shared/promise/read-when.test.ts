import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordFailure } from '../text/word-failure';
import { readWhen } from './read-when';
import { knownOffset, wallClock } from './zone';

/** A Thursday, 17:00 in Berlin. */
const now = new Date('2026-11-26T16:00:00Z');
const berlin = 'Europe/Berlin';

const read = (typed: string, at = now, zone = berlin) => {
  const when = readWhen(typed, at, zone);
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
])('“%s” is understood', (typed, expected) => {
  expect(read(typed)).toBe(expected);
});

test.each([
  ['', 'empty'],
  ['   ', 'empty'],
  ['ten-ish', 'unclear'],
  ['ten hundred hours', 'unclear'],
  ['ninety minutes', 'unclear'],
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
  ['2027-02-30 10:00', 'no-such-day'],
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

test('every problem comes with a sentence', () => {
  for (const typed of ['', 'ten-ish', '25:00', '10:00']) {
    const when = readWhen(typed, now, berlin);
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
      ),
      moments,
      zones,
      (typed, at, zone) => {
        const when = readWhen(typed, at, zone);
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
        const when = readWhen(typed, at, zone);
        if (!when.ok) return when.error.code === 'skipped';
        const shown = wallClock(when.value.at, zone);
        return shown?.getUTCHours() === hours && shown.getUTCMinutes() === minutes;
      },
    ),
    { numRuns: 1_000 },
  );
});

test('a fixed distance from UTC is a zone', () => {
  expect(knownOffset('UTC+05:30', now)).toBe(330);
  expect(knownOffset('UTC-03:00', now)).toBe(-180);
  expect(knownOffset('UTC', now)).toBe(0);
  expect(knownOffset('Mars/Olympus', now)).toBeUndefined();
});
