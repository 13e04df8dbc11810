import { expect, test } from 'vitest';
import { clockAt, timeZonesOf, utcOffset } from './time-zones';

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

test('a country that reaches across a continent has several zones', () => {
  expect(timeZonesOf('US')).toEqual(expect.arrayContaining(['America/New_York', 'America/Los_Angeles']));
});

test('a small country has its one zone', () => {
  expect(timeZonesOf('DE')).toContain('Europe/Berlin');
});

test.each(['', 'ZZ', 'de', 'DEU', 'und', '00', '🇩🇪'])('%j has no zones', (code) => {
  expect(timeZonesOf(code)).toEqual([]);
});
