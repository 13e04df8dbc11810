import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anotherCall } from '../../tests/fixtures/a-call';
import { findEntries, pageOf } from './search';

const entry = anotherCall(1, {
  summary: 'Größe der Warteschlange',
  caseNumber: '00012345',
  agent: 'Zoë Müller',
  notes: 'ΟΔΟΣ Αθηνά\nİstanbul\tﬁle ①',
  target: '+4969667737597',
});
const finds = (query: string) => findEntries([entry], { query, channel: 'all' }).length === 1;

describe('an entry is found', () => {
  test.each(['warteschlange', 'WARTE', '  größe  ', '12345', '667737', 'zoe', 'muller', 'MÜLLER zoë', 'istanbul'])(
    'by %j',
    (query) => {
      expect(finds(query)).toBe(true);
    },
  );

  test.each(['GRÖSSE', 'grösse', 'grosse', 'GRÖẞE', 'größe'])('by %j, however the ß is written', (query) => {
    expect(finds(query)).toBe(true);
  });

  test.each(['οδος', 'ΟΔΟΣ', 'οδοσ', 'αθηνα'])('by %j, whichever sigma is typed', (query) => {
    expect(finds(query)).toBe(true);
  });

  test('by the beginning of a Greek word that goes on', () => {
    const street = anotherCall(2, { notes: 'ΟΔΟΣΗΜΑΝΣΗ' });
    expect(findEntries([street], { query: 'οδος', channel: 'all' })).toEqual([street]);
  });

  test.each(['file', '1'])('by the plain form of what was typed in another: %j', (query) => {
    expect(finds(query)).toBe(true);
  });

  test.each(['case 00012345', 'Case number 12345', '#00012345', 'case #12345'])(
    'by its case number as in %j',
    (query) => {
      expect(finds(query)).toBe(true);
    },
  );

  test('by “case” only where it has a case number', () => {
    expect(findEntries([anotherCall(2)], { query: 'case', channel: 'all' })).toEqual([]);
  });

  test('by words of different fields, in any order', () => {
    expect(finds('zoë 00012345 größe')).toBe(true);
  });

  test.each(['', ' ', '\t\n', '\u0301'])('by nothing at all: %j', (query) => {
    expect(finds(query)).toBe(true);
  });

  test('by any piece of its own text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme' }),
        fc.string(),
        (before, word, after) => {
          const written = anotherCall(3, { notes: `${before}${word}${after}` });
          expect(findEntries([written], { query: `${before}${word}`, channel: 'all' })).toEqual([written]);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});

test.each(['größe fehlt', 'tel', 'lower', anotherCall(1).id])(
  'an entry is not found by %j, which is not in its text',
  (query) => {
    expect(finds(query)).toBe(false);
  },
);

test('what was changed is found by its new words and no more by its old ones', () => {
  const search = { query: 'größe', channel: 'all' } as const;
  expect(findEntries([entry], search)).toHaveLength(1);
  expect(findEntries([{ ...entry, summary: 'Other' }], search)).toHaveLength(0);
});

test('a channel is found alone, in the order the entries came', () => {
  const call = anotherCall(1);
  const email = anotherCall(2, { channel: 'email' });
  const ticket = anotherCall(3, { channel: 'ticket' });
  const all = [ticket, call, email];
  expect(findEntries(all, { query: '', channel: 'all' })).toEqual(all);
  expect(findEntries(all, { query: '', channel: 'email' })).toEqual([email]);
  expect(findEntries(all, { query: 'nothing', channel: 'email' })).toEqual([]);
});

describe('a page', () => {
  const items = ['a', 'b', 'c', 'd', 'e'];

  test.each([
    [0, ['a', 'b'], 0],
    [1, ['a', 'b'], 0],
    [2, ['c', 'd'], 2],
    [4, ['e'], 4],
    [5, ['e'], 4],
    [1_000, ['e'], 4],
  ])('from %d holds %j', (from, page, begin) => {
    expect(pageOf(items, from, 2)).toEqual({ from: begin, page });
  });

  test('of nothing is empty', () => {
    expect(pageOf([], 7, 2)).toEqual({ from: 0, page: [] });
  });
});

test('the entries of one product are found alone, with a search or without', () => {
  const theirs = anotherCall(3, { guide: 'contoso-vault', summary: 'Größe' });
  const all = [entry, theirs];
  expect(findEntries(all, { query: '', channel: 'all' })).toEqual(all);
  expect(findEntries(all, { query: '', channel: 'all', guide: 'contoso-vault' })).toEqual([theirs]);
  expect(findEntries(all, { query: 'größe', channel: 'all', guide: 'alm' })).toEqual([entry]);
});
