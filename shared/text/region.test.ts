import { afterEach, describe, expect, test } from 'vitest';
import { aState } from '../../tests/fixtures/a-state';
import { appStateSchema } from '../ipc/app-state';
import { text } from './index';
import { fallbackRegion, knownRegion, regionalFormat } from './region';
import { writeAsIn } from './region-in-use';

afterEach(() => writeAsIn(fallbackRegion));

const afternoon = new Date('2026-01-05T14:37:00');
const age = { unchangedSince: '2019-08', lastSeen: '2021-07-08' };

describe.each([
  [
    'en-US',
    { time: '2:37 PM', midnight: '12:00 AM', day: 'July 8, 2021', moment: 'Jan 5, 2026, 2:37 PM', count: '10,000' },
  ],
  ['en-GB', { time: '14:37', midnight: '00:00', day: '8 July 2021', moment: '5 Jan 2026, 14:37', count: '10,000' }],
  ['de-DE', { time: '14:37', midnight: '00:00', day: '8 July 2021', moment: '5 Jan 2026, 14:37', count: '10.000' }],
  [
    'en-AU',
    { time: '2:37 pm', midnight: '12:00 am', day: '8 July 2021', moment: '5 Jan 2026, 2:37 pm', count: '10,000' },
  ],
  [
    'hi-IN',
    { time: '2:37 pm', midnight: '12:00 am', day: '8 July 2021', moment: '5 Jan 2026, 2:37 pm', count: '10,000' },
  ],
  ['ja-JP', { time: '14:37', midnight: '00:00', day: 'July 8, 2021', moment: 'Jan 5, 2026, 14:37', count: '10,000' }],
  [
    'not a locale',
    { time: '14:37', midnight: '00:00', day: '8 July 2021', moment: '5 Jan 2026, 14:37', count: '10,000' },
  ],
])('in the region %s', (tag, { time, midnight, day, moment, count }) => {
  test('everything is written in one way, in English words', () => {
    writeAsIn(tag);
    expect(text.call.localTime('UTC', new Date('2026-01-05T14:37:00Z'))).toBe(`${time} there`);
    expect(text.sheet.localTime('UTC', new Date('2026-01-05T00:00:00Z'))).toBe(midnight);
    expect(text.hours.localTime('UTC', new Date('2026-01-05T14:37:00Z'))).toBe(time);
    expect(text.journal.at(afternoon.toISOString())).toBe(moment);
    expect(text.write.changedAt(afternoon.toISOString())).toBe(moment);
    expect(text.age.asOf(age, 7)).toBe(
      `Numbers unchanged since August 2019, last seen published on ${day}, 7 years ago.`,
    );
    expect(text.age.brief(age, 0)).toBe(`Last seen on ${day}`);
    expect(text.age.brief(age, 7)).toBe('Last seen 7 years ago');
    expect(text.journal.found(10_000, 10_000)).toBe(`${count} in total`);
  });
});

test.each([
  ['en', { hourCycle: 'h12', dates: 'en' }],
  // An English that the runtime does not have takes the order of what is mostly spoken there.
  ['en-FR', { hourCycle: 'h23', dates: expect.stringMatching(/^en-(GB|FR)$/) }],
  ['en-JP', { hourCycle: 'h23' }],
  ['en-US-u-hc-h23', { hourCycle: 'h23', dates: 'en-US' }],
  ['th-TH', { hourCycle: 'h23', dates: 'en-GB' }],
  ['fa-IR', { hourCycle: 'h23', dates: 'en-GB' }],
  ['', { hourCycle: 'h23', dates: 'en-GB' }],
])('%s is written as %j', (tag, expected) => {
  expect(regionalFormat(tag)).toMatchObject(expected);
});

test('digits are those of the numbers beside them', () => {
  for (const tag of ['ar-EG', 'fa-IR', 'mr-IN', 'ar-u-nu-arab']) {
    writeAsIn(tag);
    expect(text.journal.found(1, 12)).toBe('1 of 12');
    expect(text.journal.at(afternoon.toISOString())).toMatch(/^[\d A-Za-z,:]+$/);
  }
});

test.each(['', 'C', 'en-US@posix', 'en_US', '-', 'x'.repeat(500)])('%j is no region', (tag) => {
  expect(knownRegion(tag)).toBe(fallbackRegion);
});

test('a page takes no region that the runtime does not know', () => {
  const { program } = aState;
  expect(appStateSchema.safeParse({ ...aState, program: { ...program, locale: 'de-DE' } }).success).toBe(true);
  for (const locale of ['', 'en_US', '../..']) {
    expect(appStateSchema.safeParse({ ...aState, program: { ...program, locale } }).success).toBe(false);
  }
});
