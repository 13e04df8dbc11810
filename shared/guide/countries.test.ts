import { getCountryDataList, type TContinentCode } from 'countries-list';
import { getCountries } from 'libphonenumber-js/max';
import { describe, expect, test } from 'vitest';
import { countries, countryOptions } from './countries';
import { regionOfCountry, servedCountries } from './region-of-country';

// The numbering plans name territories apart that ISO 3166-1 counts to Saint Helena.
const notInIso = new Set(['AC', 'TA']);

/**
 * UN M49 "Western Asia" (code 145) without Cyprus, which is listed with Europe, and with Iran, which M49 counts to Southern Asia but
 * every vendor's EMEA includes.
 */
const middleEast = new Set('AE AM AZ BH GE IL IQ IR JO KW LB OM PS QA SA SY TR YE'.split(' '));
const regionOfContinent: Readonly<Record<TContinentCode, string | undefined>> = {
  AF: 'EMEA',
  AN: undefined,
  AS: 'APAC',
  EU: 'EMEA',
  NA: 'AMERICAS',
  OC: 'APAC',
  SA: 'AMERICAS',
};

describe('regions', () => {
  test.each(getCountryDataList())('$iso2 is served from the region of its continent, $continent', (country) => {
    const isMiddleEast = country.iso2 === 'RU' || middleEast.has(country.iso2);
    expect(regionOfCountry(country.iso2)).toBe(isMiddleEast ? 'EMEA' : regionOfContinent[country.continent]);
  });

  test('no region serves what is no country', () => {
    expect(servedCountries().filter((code) => !countries().has(code))).toEqual([]);
  });

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
