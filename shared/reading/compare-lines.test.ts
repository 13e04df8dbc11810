import { expect, test } from 'vitest';
import { compared, type LineToCompare, withoutRepeats } from './compare-lines';

const germany: LineToCompare = {
  region: 'EMEA',
  country: 'DE',
  published: '+49 69 6677 37597',
  e164: '+4969667737597',
  wholeRegion: false,
  valid: true,
  doubts: [],
  from: 'Germany',
  heading: 'Support',
  detail: undefined,
  section: 1,
  isRegionAbove: false,
};
const other = { ...germany, published: '+49 69 6677 37598', e164: '+4969667737598' };
const doubtsOf = (lines: readonly LineToCompare[]) => compared(lines).map(({ doubts }) => doubts);

test('a number that is given twice is one line', () => {
  expect(withoutRepeats([germany, { ...germany, from: 'Elsewhere' }])).toEqual([germany]);
});

test('of a number with a place and without one, the one with it stays, wherever it is', () => {
  const placeless: LineToCompare = { ...germany, country: null, doubts: ['no-place'] };
  expect(withoutRepeats([placeless, germany])).toEqual([germany]);
  expect(withoutRepeats([germany, placeless])).toEqual([germany]);
  expect(withoutRepeats([placeless])).toEqual([placeless]);
});

test('of a number with a menu and without one, the menu is kept and doubted', () => {
  const withMenu = { ...germany, option: 'press 2' };
  const kept = [{ ...germany, option: 'press 2', doubts: ['menu-nearby'] }];
  expect(withoutRepeats([germany, withMenu])).toEqual(kept);
  expect(withoutRepeats([withMenu, germany])).toEqual(kept);
});

test('two numbers of the same place are doubted, unless something tells them apart', () => {
  expect(doubtsOf([germany, other])).toEqual([['several-numbers'], ['several-numbers']]);
  expect(doubtsOf([germany, { ...other, detail: 'Toll-free' }])).toEqual([[], []]);
});

test('two numbers of the same place under two headings, or with the name of one, are of several products', () => {
  expect(doubtsOf([germany, { ...other, detail: 'Vault' }])).toEqual([['several-products'], ['several-products']]);
  expect(doubtsOf([germany, { ...other, heading: 'Vault' }])).toEqual([['several-products'], ['several-products']]);
});

test('a heading’s region is meant for its only number; of several, each is for its own country', () => {
  const above: LineToCompare = { ...germany, wholeRegion: true, isRegionAbove: true };
  const second: LineToCompare = { ...other, country: 'GB', wholeRegion: true, isRegionAbove: true };
  expect(compared([above]).map(({ wholeRegion }) => wholeRegion)).toEqual([true]);
  expect(compared([above, second]).map(({ wholeRegion }) => wholeRegion)).toEqual([false, false]);
  expect(compared([above, { ...second, section: 2 }]).map(({ wholeRegion }) => wholeRegion)).toEqual([true, true]);
});

test('a label is made of the heading, and of what tells numbers of a place apart', () => {
  expect(compared([germany]).map(({ label }) => label)).toEqual(['Support']);
  expect(
    compared([
      { ...germany, detail: 'Gold' },
      { ...other, detail: 'Silver' },
    ]).map(({ label }) => label),
  ).toEqual(['Support – Gold', 'Support – Silver']);
  expect(compared([{ ...germany, heading: undefined }])[0]).not.toHaveProperty('label');
});
