import { expect, test } from 'vitest';
import { placeAmong, purposeAmong } from './nearest-said';
import { type Hint, hint } from './sightings';

const placeOf = (...said: readonly (readonly [Hint['near'], string])[]) => {
  const { place, region, isAbove } = placeAmong(said.map(([near, text]) => hint(text, near)));
  return [place?.countries.join() ?? '', region ?? '', isAbove ? 'above' : ''].join(' ').trim();
};

test('the nearest country counts, and the nearest region', () => {
  expect(placeOf(['beside', 'Germany'], ['above', 'United Kingdom'])).toMatch(/^DE/);
  expect(placeOf(['row', 'Germany'], ['row', 'EMEA'])).toBe('DE EMEA');
});

test('a row that names its region alone isn’t of the country of a heading', () => {
  expect(placeOf(['row', 'APAC'], ['above', 'Germany'])).toBe('APAC');
});

test('of two headings the one with a country counts, even where a region is nearer', () => {
  expect(placeOf(['above', 'EMEA'], ['above', 'Germany'])).toBe('DE EMEA above');
});

test('“all other countries” beside a number is nearer than the country of a heading', () => {
  expect(placeOf(['beside', 'All other countries'], ['above', 'Germany'])).not.toContain('DE');
});

test('where only a heading names a place, it is known to be from above', () => {
  expect(placeOf(['beside', 'Phone'], ['above', 'Germany'])).toMatch(/^DE.*above$/);
});

test('nothing said is no place, and no purpose', () => {
  expect(placeOf()).toBe('');
  expect(purposeAmong([])).toBeUndefined();
});

test('what is beside a number says sooner what it is for than a heading', () => {
  const purpose = purposeAmong([hint('Support', 'above'), hint('Fax', 'beside')]);
  expect(purpose).toMatchObject({ other: 'fax' });
  expect(purposeAmong([hint('Berlin', 'beside'), hint('Support', 'above')])).toMatchObject({ isSupport: true });
});
