import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtInGuide } from './built-in-guide';
import { countries } from './countries';
import { nearestSoundLine, ownRegionFirst, soundLineFirst } from './own-region-first';
import { regions } from './region';
import type { SupportLine } from './schema';
import { isDead, isInDoubt } from './track-record';
import type { TrackRecord } from './track-record-schema';

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

describe('what calls have come to', () => {
  const told = (outcome: 'reached' | 'no-answer' | 'dead', at = '2026-01-02T09:00:00.000Z') => ({ outcome, at });
  const e164 = (id: string) => lineOf(id)[0]?.e164 ?? '';
  const order = (country: string, records: TrackRecord) =>
    ownRegionFirst(lines, country, at, records).map(({ id }) => id);

  test.each(['DE', 'JP', ''])('a number that was dead is the last of all, for a person in “%s”', (country) => {
    const records = { [e164('germany')]: told('dead') };
    expect(order(country, records)).toEqual([...orderFor(country).filter((id) => id !== 'germany'), 'germany']);
  });

  test('whoever would be led to a dead number is led to the next', () => {
    const records = { [e164('germany')]: told('dead') };
    expect(soundLineFirst(lines, 'DE', at, records)[0]?.id).toBe('uk');
    expect(nearestSoundLine(lines, 'DE', at, records)?.id).toBe('uk');
  });

  test('where all are dead, one still leads', () => {
    const records = Object.fromEntries(lines.map((line) => [line.e164, told('dead')]));
    expect(nearestSoundLine(lines, 'DE', at, records)?.id).toBe('germany');
  });

  test('one that nobody answered keeps its place', () => {
    expect(order('DE', { [e164('germany')]: told('no-answer') })).toEqual(orderFor('DE'));
  });

  test('one that was reached comes before those of its region that have a nearer clock, but not before the own country’s', () => {
    expect(order('FR', { [e164('uk')]: told('reached') }).slice(0, 2)).toEqual(['uk', 'germany']);
    expect(order('DE', { [e164('uk')]: told('reached') }).slice(0, 2)).toEqual(['germany', 'uk']);
  });

  test('one that was reached leads a person whose country is unknown', () => {
    const records = { [e164('singapore')]: told('reached') };
    expect(order('', records)).toEqual(['singapore', ...orderFor('').filter((id) => id !== 'singapore')]);
  });

  test('a doubtful one that was reached is doubtful no more', () => {
    expect(soundLineFirst(lines, 'PH', at, { [e164('philippines')]: told('reached') })[0]?.id).toBe('philippines');
  });
});

describe('whatever a guide has and calls have come to', () => {
  const [model] = lines;
  if (!model) throw new Error('The guide has no lines.');
  const zone = fc.constantFrom(undefined, 'Mars/Olympus', 'UTC', 'Europe/Berlin', 'Pacific/Auckland', 'America/Denver');
  const anyLine: fc.Arbitrary<SupportLine> = fc
    .record({
      region: fc.constantFrom(...regions),
      country: fc.constantFrom('DE', 'GB', 'NZ', 'US', 'PH', 'ZZ'),
      timeZone: zone,
      doubt: fc.constantFrom(undefined, { reason: 'Old.', since: '2026-01-01' }, { reason: 'Older.' }),
      number: fc.integer({ min: 0, max: 99 }),
    })
    .map(({ region, country, timeZone, doubt, number }) => ({
      ...model,
      id: `line-${number}`,
      e164: `+4930${number}`,
      region,
      country,
      timeZone,
      doubt,
    }));
  const anyLines = fc.uniqueArray(anyLine, { selector: ({ id }) => id, maxLength: 12 });
  const anyRecords: fc.Arbitrary<TrackRecord> = fc.dictionary(
    fc.integer({ min: 0, max: 99 }).map((number) => `+4930${number}`),
    fc.record({
      outcome: fc.constantFrom('reached', 'no-answer', 'dead'),
      at: fc.constantFrom('2025-12-01T09:00:00.000Z', '2026-01-02T09:00:00.000Z', '2027-01-02T09:00:00.000Z'),
    }),
  );
  const anyone = fc.constantFrom('', 'DE', 'NZ', 'US', 'BR', 'AQ', 'ZZ');

  test.each([ownRegionFirst, soundLineFirst])(
    'each number has one place in an order that is the same once it is ordered, with the dead ones last: %o',
    (inOrder) => {
      fc.assert(
        fc.property(anyLines, anyone, anyRecords, (given, country, records) => {
          const ordered = inOrder(given, country, at, records);
          expect(new Set(ordered)).toEqual(new Set(given));
          expect(ordered).toHaveLength(given.length);
          expect(inOrder(ordered, country, at, records)).toEqual(ordered);
          const [first] = ordered;
          const rest = inOrder === soundLineFirst ? ordered.slice(1) : ordered;
          const dead = rest.map((line) => isDead(line, records));
          expect(dead).toEqual(dead.toSorted());
          const hasBetter = given.some((line) => !isDead(line, records) && !isInDoubt(line, records));
          if (first && hasBetter && inOrder === soundLineFirst) {
            expect([isDead(first, records), isInDoubt(first, records)]).toEqual([false, false]);
          }
        }),
      );
    },
  );

  test('numbers that nothing tells apart stay in the order of the guide', () => {
    const twins = (a: SupportLine, b: SupportLine, records: TrackRecord) =>
      a.region === b.region &&
      a.country === b.country &&
      a.timeZone === b.timeZone &&
      isInDoubt(a, records) === isInDoubt(b, records) &&
      records[a.e164]?.outcome === records[b.e164]?.outcome;
    fc.assert(
      fc.property(anyLines, anyone, anyRecords, (given, country, records) => {
        const own = ownRegionFirst(given, country, at, records);
        for (const [index, line] of given.entries()) {
          for (const later of given.slice(index + 1).filter((each) => twins(line, each, records))) {
            expect(own.indexOf(line)).toBeLessThan(own.indexOf(later));
          }
        }
      }),
    );
  });
});
