import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readWhen } from './read-when';
import { writeWhen } from './write-when';
import { momentsOf, wallClock } from './zone';

/** A Thursday, 17:00 in Berlin. */
const now = new Date('2026-11-26T16:00:00Z');
const berlin = 'Europe/Berlin';

const written = (at: string, zone = berlin) => writeWhen({ at, zone }, now, berlin);

test('a time of today is the time of day alone, another one has its date', () => {
  expect(written('2026-11-26T17:30:20.000Z')).toBe('18:30');
  expect(written('2026-11-27T08:00:00.000Z')).toBe('2026-11-27 09:00');
});

test('the zone in which it was given is written, unless it’s the person’s own', () => {
  expect(written('2026-11-26T17:30:00.000Z', 'UTC')).toBe('17:30 UTC');
  expect(written('2026-11-26T17:30:00.000Z', 'UTC-05:00')).toBe('12:30 UTC-05:00');
  expect(written('2026-11-26T19:30:00.000Z', 'Asia/Kolkata')).toBe('2026-11-27 01:00 Asia/Kolkata');
});

test('a zone that nobody here can type gives way to the person’s own', () => {
  expect(written('2026-11-26T17:30:00.000Z', 'Mars/Olympus')).toBe('18:30');
});

test('a time that is over leaves the field empty', () => {
  expect(written('2026-11-26T15:59:00.000Z')).toBe('');
});

test('what is written is read as the same minute in the same zone', () => {
  const zones = [berlin, 'UTC', 'UTC+05:30', 'UTC-08:00', 'Asia/Kolkata', 'America/New_York', 'Australia/Lord_Howe'];
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 365 * 24 * 60 }), fc.constantFrom(...zones), (minutes, zone) => {
      const at = new Date(now.getTime() + minutes * 60_000);
      const wall = wallClock(at, zone);
      // A time that comes twice is taken for the later one.
      fc.pre(wall !== undefined && momentsOf(wall, zone).length === 1);
      expect(readWhen(writeWhen({ at: at.toISOString(), zone }, now, berlin), now, berlin, true)).toEqual({
        ok: true,
        value: { at, zone },
      });
    }),
  );
});
