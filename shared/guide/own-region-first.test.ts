import { expect, test } from 'vitest';
import { builtInGuide } from './built-in-guide';
import { countries } from './countries';
import { ownRegionFirst, soundAlternative } from './own-region-first';

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

test('in place of the Philippine number, Singapore’s is offered', () => {
  const [philippines] = lineOf('philippines');
  expect(philippines && soundAlternative(lines, philippines, at)?.id).toBe('singapore');
});

test('a region without another sound number offers one of another region', () => {
  const [philippines] = lineOf('philippines');
  const rest = [...lineOf('uk'), ...lineOf('philippines')];
  expect(philippines && soundAlternative(rest, philippines, at)?.id).toBe('uk');
});

test('with no other sound number nothing is offered', () => {
  const [philippines] = lineOf('philippines');
  expect(philippines && soundAlternative([philippines], philippines, at)).toBeUndefined();
});
