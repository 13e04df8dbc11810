import { describe, expect, test } from 'vitest';
import { builtInGuide } from './built-in-guide';
import { countries } from './countries';
import { nearestSoundLine, ownRegionFirst, soundLineFirst } from './own-region-first';

const { lines } = builtInGuide;
const at = new Date('2026-01-15T12:00:00Z');
const orderFor = (country: string) => ownRegionFirst(lines, country, at).map(({ id }) => id);
const lineOf = (id: string) => lines.filter((line) => line.id === id);

test.each([
  ['US', 'americas'],
  ['GB', 'uk'],
  ['DE', 'germany'],
  ['AU', 'australia'],
  ['NZ', 'new-zealand'],
  ['SG', 'singapore'],
])('a person in %s gets the own country’s number first', (country, first) => {
  expect(orderFor(country)[0]).toBe(first);
});

test.each([
  ['BR', 'americas'],
  ['IE', 'uk'],
  ['FR', 'germany'],
  ['IL', 'germany'],
  ['CN', 'singapore'],
  ['TO', 'new-zealand'],
])('a person in %s gets the number of the own region with the nearest clock first', (country, first) => {
  expect(orderFor(country)[0]).toBe(first);
});

test('the clock is compared around the date line', () => {
  // Samoa is 13 hours ahead of UTC, as is New Zealand in its summer.
  expect(orderFor('WS')[0]).toBe('new-zealand');
});

test.each(['AU', 'NZ', 'SG', 'JP', 'IN'])(
  'for a person in %s the doubtful number is the last of its region',
  (country) => {
    const apac = ownRegionFirst(lines, country, at).filter(({ region }) => region === 'APAC');
    expect(apac.map(({ id }) => id).at(-1)).toBe('philippines');
  },
);

describe('where one number leads', () => {
  const leading = (country: string, from = lines) => soundLineFirst(from, country, at).map(({ id }) => id);

  test.each([...countries().keys(), ''])('a person in %s is never led by a doubtful one', (country) => {
    expect(soundLineFirst(lines, country, at)[0]).not.toHaveProperty('doubt');
  });

  test('the own country’s doubtful one comes right after it', () => {
    expect(leading('PH').slice(0, 2)).toEqual(['singapore', 'philippines']);
  });

  test('the order is that of the own region everywhere else, and nothing is lost', () => {
    for (const code of countries().keys()) {
      if (code !== 'PH') expect(leading(code)).toEqual(orderFor(code));
      expect(leading(code).toSorted()).toEqual(lines.map(({ id }) => id).toSorted());
    }
  });

  test('without a sound number the doubtful ones are all there is', () => {
    expect(leading('PH', lineOf('philippines'))).toEqual(['philippines']);
  });
});

test('the own region comes before all others', () => {
  expect(orderFor('JP').slice(0, 4).toSorted()).toEqual(['australia', 'new-zealand', 'philippines', 'singapore']);
});

test.each(['', 'ZZ', 'AQ'])('without a region of the own (%j) the guide’s order stands', (country) => {
  expect(orderFor(country)).toEqual(lines.map(({ id }) => id));
});

test('no country loses or doubles a number', () => {
  const all = lines.map(({ id }) => id).toSorted();
  for (const code of countries().keys()) expect(orderFor(code).toSorted()).toEqual(all);
});

test('a country’s own number comes first even where the vendor counts it to another region', () => {
  const moved = lines.map((line) => (line.id === 'germany' ? { ...line, region: 'APAC' as const } : line));
  expect(ownRegionFirst(moved, 'DE', at).map(({ id }) => id)).toEqual([
    'germany',
    'uk',
    'americas',
    'australia',
    'philippines',
    'new-zealand',
    'singapore',
  ]);
});

test('a line whose zone is unknown here comes last of its region, and nothing fails', () => {
  const lost = lines.map((line) => (line.id === 'singapore' ? { ...line, timeZone: 'Asia/Nowhere' } : line));
  const apac = ownRegionFirst(lost, 'CN', at).filter(({ region, doubt }) => region === 'APAC' && !doubt);
  expect(apac.map(({ id }) => id)).toEqual(['australia', 'new-zealand', 'singapore']);
});

describe('the number to send somebody to', () => {
  const soundFor = (country: string, among = lines) => nearestSoundLine(among, country, at)?.id;

  test.each([
    ['DE', 'germany'],
    ['FR', 'germany'],
    ['BR', 'americas'],
    ['SG', 'singapore'],
    ['', 'americas'],
    ['AQ', 'americas'],
  ])('in %j is the first of the own order: %s', (country, id) => {
    expect(soundFor(country)).toBe(id);
  });

  test('in the Philippines is not the doubtful one of the country, but Singapore’s', () => {
    expect(soundFor('PH')).toBe('singapore');
  });

  test('is never a doubtful one, and always one if there is any, wherever somebody is', () => {
    for (const country of ['', ...countries().keys()]) {
      for (const sound of lines.filter(({ doubt }) => !doubt)) {
        expect(soundFor(country, [...lineOf('philippines'), sound])).toBe(sound.id);
      }
      expect(nearestSoundLine(lines, country, at)?.doubt).toBeUndefined();
    }
  });

  test('is of another region where the own has no sound one, and then the nearest on the clock', () => {
    const rest = [...lineOf('uk'), ...lineOf('philippines'), ...lineOf('americas'), ...lineOf('germany')];
    expect(soundFor('PH', rest)).toBe('germany');
  });

  test('is none where no number is sound', () => {
    expect(soundFor('PH', lineOf('philippines'))).toBeUndefined();
    expect(soundFor('', lineOf('philippines'))).toBeUndefined();
  });
});
