import { expect, test } from 'vitest';
import { builtInGuide } from './built-in-guide';
import { dayStrip } from './day-strip';
import type { Weekday } from './week';

const at = new Date('2026-01-15T12:00:00Z');
const [line] = builtInGuide.lines;
if (!line) throw new Error('The guide has no lines.');

test('each centre stands where its own day is', () => {
  const strip = dayStrip(builtInGuide.lines, at, 8);
  expect(strip.map(({ line: { id }, now }) => [id, now])).toEqual([
    ['americas', 7 / 24],
    ['uk', 12 / 24],
    ['germany', 13 / 24],
    ['australia', 23 / 24],
    ['philippines', 20 / 24],
    ['new-zealand', 1 / 24],
    ['singapore', 20 / 24],
  ]);
});

test('midnight is where a day begins', () => {
  expect(dayStrip([{ ...line, timeZone: 'UTC' }], new Date('2026-01-15T00:00:00Z'), 1)[0]?.now).toBe(0);
});

test('hours that the guide does not have are not made up', () => {
  expect(dayStrip(builtInGuide.lines, at, 8).flatMap(({ open }) => open)).toEqual([]);
});

test.each([
  ['09:00', '18:00', [{ from: 0.375, to: 0.75 }]],
  ['18:00', '00:00', [{ from: 0.75, to: 1 }]],
  ['00:00', '00:00', [{ from: 0, to: 1 }]],
  [
    '18:00',
    '06:00',
    [
      { from: 0, to: 0.25 },
      { from: 0.75, to: 1 },
    ],
  ],
])('hours from %s to %s are marked', (from, to, open) => {
  expect(dayStrip([{ ...line, hours: { from, to } }], at, 1)[0]?.open).toEqual(open);
});

test('a centre whose zone is unknown here is left out, and so are those beyond the limit', () => {
  expect(dayStrip([{ ...line, timeZone: 'Foo/Bar' }], at, 8)).toEqual([]);
  expect(dayStrip(builtInGuide.lines, at, 3)).toHaveLength(3);
});

const weekly = (from: string, to: string, days: readonly Weekday[], moment: string) =>
  dayStrip([{ ...line, timeZone: 'Europe/Berlin', hours: { from, to, days: [...days] } }], new Date(moment), 1)[0]
    ?.open;
const workdays: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri'];

test.each([
  ['Friday', '2026-01-16T12:00:00Z', [{ from: 0.25, to: 0.75 }]],
  ['Saturday', '2026-01-17T12:00:00Z', []],
  ['Sunday', '2026-01-18T12:00:00Z', []],
  // In Berlin it is Monday already, where UTC has Sunday.
  ['Monday', '2026-01-18T23:30:00Z', [{ from: 0.25, to: 0.75 }]],
])('hours of workdays are marked on a %s by the calendar of the place', (_day, moment, open) => {
  expect(weekly('06:00', '18:00', workdays, moment)).toEqual(open);
});

test.each([
  ['Monday', '2026-01-19T12:00:00Z', [{ from: 0.75, to: 1 }]],
  [
    'Friday',
    '2026-01-16T12:00:00Z',
    [
      { from: 0, to: 0.25 },
      { from: 0.75, to: 1 },
    ],
  ],
  ['Saturday', '2026-01-17T12:00:00Z', [{ from: 0, to: 0.25 }]],
  ['Sunday', '2026-01-18T12:00:00Z', []],
])('hours past midnight belong to the day on which they begin: on a %s', (_day, moment, open) => {
  expect(weekly('18:00', '06:00', workdays, moment)).toEqual(open);
});

test('a whole day ends with it', () => {
  expect(weekly('00:00', '00:00', ['fri'], '2026-01-16T12:00:00Z')).toEqual([{ from: 0, to: 1 }]);
  expect(weekly('00:00', '00:00', ['fri'], '2026-01-17T12:00:00Z')).toEqual([]);
});
