import type { Region } from '../guide/region';
import type { Place } from './places';
import type { Hint } from './sightings';

/** What stands for support, what for something else: the nearest that says either. */
export function purposeAmong(hints: readonly Hint[]) {
  const near = hints.find(({ purpose, near }) => purpose && near !== 'above');
  return (near ?? hints.find(({ purpose }) => purpose))?.purpose;
}

/** The place of a number: the nearest countries named, and the nearest region. */
export function placeAmong(hints: readonly Hint[]): {
  readonly place: Place | undefined;
  readonly region: Region | undefined;
  readonly isAbove: boolean;
} {
  const places = hints.filter((said): said is Hint & { readonly place: Place } => said.place !== undefined);
  const nearest = places.find(({ place }) => place.countries.length > 0) ?? places[0];
  const first = places[0];
  // A region or "all other countries" beside a number or in its row is nearer than the country of a heading.
  const isNearer = first !== nearest && first?.near !== 'above' && nearest?.near === 'above';
  const chosen = isNearer ? first : nearest;
  return {
    place: chosen?.place,
    region: places.find(({ place }) => place.region)?.place.region,
    isAbove: chosen?.near === 'above',
  };
}
