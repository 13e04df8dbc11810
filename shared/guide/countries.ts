import { getCountryDataList, countries as published } from 'countries-list';
import { languages } from '../text';
import type { Region } from './region';
import { regionOfCountry } from './region-of-country';

/** A country as a person may look for it. */
export interface Country {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  readonly name: string;
  readonly region: Region | undefined;
  /** Everything it is called: ISO codes, English and native names, common short names. */
  readonly names: readonly string[];
}

// Short names that people type and that the list does not hold.
const furtherNames: Readonly<Record<string, readonly string[]>> = {
  GB: [
    'England',
    'Scotland',
    'Wales',
    'Northern Ireland',
    'Great Britain',
    'Großbritannien',
    'Grande-Bretagne',
    'Gran Bretaña',
  ],
  US: ['America', 'United States of America', 'USA'],
  KR: ['Korea'],
  NZ: ['Aotearoa'],
  NL: ['Holland'],
  CZ: ['Czechia'],
};

/** Whether two letters are a country's, by ISO 3166-1. */
export const isCountry = (code: string): boolean => Object.hasOwn(published, code);

/** The names of countries in every language of the program, in full and short; by code. */
function translatedNames(): (code: string) => readonly string[] {
  const styles = ['long', 'short'] as const;
  const names = languages.flatMap((language) =>
    styles.map((style) => new Intl.DisplayNames(language, { type: 'region', style, fallback: 'none' })),
  );
  return (code) => names.flatMap((name) => name.of(code) ?? []);
}

let known: ReadonlyMap<string, Country> | undefined;

/** Every country of ISO 3166-1 with its support region, by its two-letter code. Built when first asked for. */
export function countries(): ReadonlyMap<string, Country> {
  if (known) return known;
  const translated = translatedNames();
  known = new Map(
    getCountryDataList().map((data) => [
      data.iso2,
      {
        code: data.iso2,
        name: data.name,
        region: regionOfCountry(data.iso2),
        names: [
          data.name,
          data.native,
          data.iso2,
          data.iso3,
          ...(data.alias ?? []),
          ...translated(data.iso2),
          ...(furtherNames[data.iso2] ?? []),
        ],
      },
    ]),
  );
  return known;
}

/** Languages that the people write in who call from many of them; each country's own are among its names. */
const alsoWritten = ['de', 'fr', 'es', 'it', 'pt', 'nl'] as const;

/** What a country is called in further languages; by code. Slow, so made only for what is called so nowhere else. */
export function namesElsewhere(): ReadonlyMap<string, readonly string[]> {
  const styles = ['long', 'short'] as const;
  const names = alsoWritten.flatMap((language) =>
    styles.map((style) => new Intl.DisplayNames(language, { type: 'region', style, fallback: 'none' })),
  );
  return new Map([...countries().keys()].map((code) => [code, names.flatMap((name) => name.of(code) ?? [])]));
}

/** All countries for a picker, by name. */
export function countryOptions(): readonly Country[] {
  const collator = new Intl.Collator('en');
  return [...countries().values()].toSorted((a, b) => collator.compare(a.name, b.name));
}
