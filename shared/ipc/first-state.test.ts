import { describe, expect, test } from 'vitest';
import { aState } from '../../tests/fixtures/a-state';
import { lineOf } from '../../tests/fixtures/line-of';
import { nearestSoundLine, ownRegionFirst } from '../guide/own-region-first';
import { appStateSchema } from './app-state';
import { firstState } from './first-state';

const now = new Date('2026-11-25T12:00:00Z');
const { guide } = aState;

/** A long guide, in which the real numbers come last. */
const long = {
  ...guide,
  lines: [
    ...Array.from({ length: 1_000 }, (_, index) => ({
      ...guide.lines[0],
      id: `line-${index}`,
      country: 'BR',
      region: 'AMERICAS' as const,
      servesWholeRegion: false,
    })),
    ...guide.lines,
  ],
};
const longState = appStateSchema.parse({ ...aState, guide: long });
const from = (country: string) => ({ ...longState, settings: { ...longState.settings, country } });

test('a short guide is carried whole', () => {
  expect(firstState(aState, now)).toBe(aState);
});

describe.each(['DE', 'GB', 'US', 'PH', 'AT', 'NZ', 'IN', ''])('of a long guide, for a person in “%s”', (country) => {
  const first = firstState(from(country), now);

  test('only as many numbers are carried as the window shows', () => {
    expect(first.guide.lines.length).toBeLessThanOrEqual(24);
  });

  test('the first one, and the sound one to send somebody to, are those of the whole guide', () => {
    const [shown] = ownRegionFirst(first.guide.lines, country, now);
    const [expected] = ownRegionFirst(longState.guide.lines, country, now);
    expect(shown?.id).toBe(expected?.id);
    expect(nearestSoundLine(first.guide.lines, country, now)?.id).toBe(
      nearestSoundLine(longState.guide.lines, country, now)?.id,
    );
  });

  test('the whole state counts as the later one', () => {
    expect(first.revision).toBeLessThan(longState.revision);
    expect(appStateSchema.parse(first)).toEqual(first);
  });
});

test('of a long guide, nobody is first led to a number that was dead', () => {
  const dead = { outcome: 'dead', at: '2026-11-20T09:00:00.000Z' } as const;
  const records = { [lineOf('germany').e164]: dead };
  const state = { ...from('DE'), records };
  const shown = firstState(state, now).guide.lines;
  expect(shown[0]?.id).toBe('uk');
});
