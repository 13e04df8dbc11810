import { expect, test } from 'vitest';
import { clockAt, timeZonesOf, utcOffset, zoneName } from './time-zones';

const winter = new Date('2026-01-15T12:00:00Z');
const summer = new Date('2026-07-15T12:00:00Z');

test.each([
  ['Europe/London', winter, '12:00'],
  ['Europe/London', summer, '13:00'],
  ['Asia/Manila', winter, '20:00'],
  ['Pacific/Auckland', winter, '01:00'],
  ['UTC', new Date('2026-01-15T00:05:00Z'), '00:05'],
])('in %s it is %s there', (zone, at, clock) => {
  expect(clockAt(zone, at)).toBe(clock);
});

test.each([
  ['UTC', winter, 0],
  ['America/New_York', winter, -300],
  ['America/New_York', summer, -240],
  ['America/St_Johns', winter, -210],
  ['Asia/Kolkata', winter, 330],
  ['Pacific/Auckland', winter, 780],
])('%s at %s is %i minutes ahead of UTC', (zone, at, minutes) => {
  expect(utcOffset(zone, at)).toBe(minutes);
});

test.each(['Foo/Bar', '', 'Etc/Unknown', 'Europe/Nowhere', '../etc/passwd', '__proto__', '\0'])(
  'a zone that is unknown here (%j) has no clock, and no distance that would be made up',
  (zone) => {
    // Twice, as what was found is remembered.
    for (let time = 0; time < 2; time += 1) {
      expect(clockAt(zone, winter)).toBeUndefined();
      expect(utcOffset(zone, winter)).toBeUndefined();
    }
  },
);

test.each([
  ['Europe/Berlin', 60, 'Europe/Berlin'],
  ['UTC', 0, 'UTC'],
  [undefined, 0, 'UTC+00:00'],
  [undefined, 330, 'UTC+05:30'],
  ['', -150, 'UTC-02:30'],
  ['Etc/Unknown', 825, 'UTC+13:45'],
])('the zone %j, %d minutes ahead, is called %s', (name, ahead, called) => {
  expect(zoneName(name, ahead)).toBe(called);
});

test('a country that reaches across a continent has several zones', () => {
  expect(timeZonesOf('US')).toEqual(expect.arrayContaining(['America/New_York', 'America/Los_Angeles']));
});

test('a small country has its one zone', () => {
  expect(timeZonesOf('DE')).toContain('Europe/Berlin');
});

test.each(['', 'ZZ', 'de', 'DEU', 'und', '00', '🇩🇪'])('%j has no zones', (code) => {
  expect(timeZonesOf(code)).toEqual([]);
});
