import { getCountryDataList } from 'countries-list';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages } from '../text';
import { builtInGuide } from './built-in-guide';
import { countries } from './countries';
import { findLines } from './lookup';

const nowhere = { homeCountry: '', at: new Date('2026-01-15T12:00:00Z') };
const find = (query: string, homeCountry = '') => findLines(builtInGuide, query, { ...nowhere, homeCountry });
const idsFor = (query: string, homeCountry = '') => find(query, homeCountry).lines.map(({ id }) => id);
const all = builtInGuide.lines.map(({ id }) => id);

describe('a country', () => {
  test.each(['Germany', 'germany', 'GERMANY', '  Germany ', 'Deutschland', 'DE', 'DEU', 'Germ', 'gérmány'])(
    '%j finds Germany’s number first',
    (query) => {
      expect(idsFor(query)[0]).toBe('germany');
    },
  );

  test.each([
    'UK',
    'U.K.',
    'GB',
    'GBR',
    'Great Britain',
    'England',
    'Scotland',
    'united kingdom',
    'United-Kingdom',
    'Großbritannien',
    'großbritannien',
    'GROSSBRITANNIEN',
  ])('%j finds the British number first', (query) => {
    expect(idsFor(query)[0]).toBe('uk');
  });

  test.each(['NZ', 'NZL', 'New Zealand', 'Aotearoa', 'new-zealand'])('%j finds New Zealand’s number first', (query) => {
    expect(idsFor(query)[0]).toBe('new-zealand');
  });

  test.each(['US', 'USA', 'U.S.A.', 'America', 'United States', 'Brazil', 'Brasil', 'México', 'Canada'])(
    '%j finds the one number of the Americas',
    (query) => {
      expect(idsFor(query)).toEqual(['americas']);
    },
  );

  test.each([
    ['France', 'EMEA', 'FR'],
    ['Israel', 'EMEA', 'IL'],
    ['Türkiye', 'EMEA', 'TR'],
    ['Cote d’Ivoire', 'EMEA', 'CI'],
    ['South Africa', 'EMEA', 'ZA'],
    ['Japan', 'APAC', 'JP'],
    ['日本', 'APAC', 'JP'],
    ['India', 'APAC', 'IN'],
  ])('%s has no number of its own and gets those of %s', (query, region, code) => {
    const { lines, place } = find(query);
    expect(place).toMatchObject({ code, region });
    expect(new Set(lines.map(({ region: of }) => of))).toEqual(new Set([region]));
  });

  test('the number of the country asked for comes before that of the person’s own', () => {
    expect(idsFor('Germany', 'GB')).toEqual(['germany', 'uk']);
  });

  test('a doubtful number comes last where the country asked for is another one', () => {
    expect(idsFor('Japan').at(-1)).toBe('philippines');
  });
});

describe.each(languages)('in the language %s', (language) => {
  const styles = (['long', 'short'] as const).map(
    (style) => new Intl.DisplayNames(language, { type: 'region', style, fallback: 'none' }),
  );
  const named = [...countries().values()].flatMap(({ code, region }) =>
    styles.flatMap((style) => (region ? [{ code, name: style.of(code) }] : [])),
  );

  test('every country is found by its name, in full and short', () => {
    expect(named.length).toBeGreaterThan(400);
    const missed = named.filter(({ code, name }) => name !== undefined && find(name).place?.code !== code);
    expect(missed).toEqual([]);
  });

  test.each([
    ['Suisse', 'CH'],
    ['Svizzera', 'CH'],
    ['Türkei', 'TR'],
    ['Allemagne', 'DE'],
    ['Vereinigtes Königreich', 'GB'],
    ['Hongkong', 'HK'],
    ['Südkorea', 'KR'],
    ['Korea', 'KR'],
    ['Estados Unidos', 'US'],
    ['Belgio', 'BE'],
    ['Duitsland', 'DE'],
  ])('%s is found by what its neighbours call it', (typed, code) => {
    expect(find(typed).place?.code).toBe(code);
  });

  test('every country is found by what it calls itself', () => {
    const missed = getCountryDataList().filter(
      ({ iso2, native }) => countries().get(iso2)?.region && find(native).place?.code !== iso2,
    );
    expect(missed.map(({ native }) => native)).toEqual([]);
  });
});

describe('a region', () => {
  test.each([
    ['Americas', ['americas']],
    ['latam', ['americas']],
    ['emea', ['uk', 'germany']],
    ['Middle East', ['uk', 'germany']],
    ['APAC', ['australia', 'philippines', 'new-zealand', 'singapore']],
    ['asia-pacific', ['australia', 'philippines', 'new-zealand', 'singapore']],
  ])('%s finds its numbers', (query, ids) => {
    expect(idsFor(query)).toEqual(ids);
  });
});

describe('digits', () => {
  test.each([
    '+44 20 3880 0017',
    '+44 (0)20 3880 0017',
    '+44(0) 20 3880 0017',
    '+442038800017',
    '0044 20 3880-0017',
    '020 3880 0017',
    '(020) 3880.0017',
    '3880 0017',
    '88000',
  ])('%j finds the British number', (query) => {
    expect(idsFor(query)).toEqual(['uk']);
  });

  test.each(builtInGuide.lines)('$published is found as it was published, shown and keyed', (line) => {
    for (const form of [line.published, line.shown, line.national ?? '', line.e164, line.e164.replace('+', '00')]) {
      expect(idsFor(form)).toEqual([line.id]);
    }
  });

  test('digits of no number find none', () => {
    expect(idsFor('+1 555 0100')).toEqual([]);
  });
});

describe('a part of a name', () => {
  test.each([
    ['zealand', ['new-zealand']],
    ['pore', ['singapore']],
    ['ippin', ['philippines']],
    ['kingdom', ['uk']],
  ])('%j finds what it is a part of', (query, ids) => {
    expect(idsFor(query)).toEqual(ids);
  });
});

describe('other queries', () => {
  test.each(['all', 'All', ' ALL ', 'all numbers'])('%j finds all', (query) => {
    expect(idsFor(query)).toEqual(all);
  });

  test.each(['', ' ', '\t\n', '\u00a0'])('nothing typed (%j) finds all', (query) => {
    expect(idsFor(query)).toEqual(all);
  });

  test.each(['xyzzy', 'Atlantis', '!?', '🎉', 'zz', '\u200b'])('%j finds none', (query) => {
    expect(idsFor(query)).toEqual([]);
  });

  test('control and invisible characters inside a name are looked through', () => {
    expect(idsFor('\u0000Ger\u200bmany\u0007')[0]).toBe('germany');
  });

  test('ten thousand characters are answered at once', () => {
    expect(idsFor('germany '.repeat(1_250))).toEqual([]);
  });

  test('whatever is typed from wherever, the answer is some of the guide’s lines, each once', () => {
    const typed = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.string({ maxLength: 200 }),
    );
    fc.assert(
      fc.property(typed, fc.string({ maxLength: 3 }), (query, homeCountry) => {
        const ids = idsFor(query, homeCountry);
        expect(new Set(ids).size).toBe(ids.length);
        expect(all).toEqual(expect.arrayContaining(ids));
      }),
      { numRuns: 500 },
    );
  });
});
