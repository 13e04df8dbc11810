import { getCountries } from 'libphonenumber-js/max';
import { describe, expect, test } from 'vitest';
import { countries, countryOptions, regionOfCountry } from './countries';

// The numbering plans name territories apart that ISO 3166-1 counts to Saint Helena.
const notInIso = new Set(['AC', 'TA']);

describe('regions', () => {
  test.each([
    ['BR', 'AMERICAS'],
    ['CA', 'AMERICAS'],
    ['GL', 'AMERICAS'],
    ['FR', 'EMEA'],
    ['ZA', 'EMEA'],
    ['IL', 'EMEA'],
    ['TR', 'EMEA'],
    ['IR', 'EMEA'],
    ['RU', 'EMEA'],
    ['CY', 'EMEA'],
    ['JP', 'APAC'],
    ['IN', 'APAC'],
    ['KZ', 'APAC'],
    ['FJ', 'APAC'],
  ])('%s is served from %s', (code, region) => {
    expect(regionOfCountry(code)).toBe(region);
  });

  test.each(getCountries().filter((code) => !notInIso.has(code)))('%s, which has phones, has a region', (code) => {
    expect(regionOfCountry(code)).toBeDefined();
  });

  test('only the far south without people of its own has none', () => {
    const unclaimed = [...countries().values()].filter(({ region }) => region === undefined).map(({ code }) => code);
    expect(unclaimed.toSorted()).toEqual(['AQ', 'BV', 'GS', 'HM', 'TF']);
  });

  test.each(['', 'ZZ', 'de', 'DEU', '__proto__', 'constructor'])('%j is no country', (code) => {
    expect(regionOfCountry(code)).toBeUndefined();
  });
});

describe('the list to choose from', () => {
  test('is in the order of the alphabet', () => {
    const names = countryOptions().map(({ name }) => name);
    expect(names).toEqual(names.toSorted(new Intl.Collator('en').compare));
  });

  test('holds every country once', () => {
    const codes = countryOptions().map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.length).toBeGreaterThanOrEqual(249);
  });
});
