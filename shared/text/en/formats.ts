import type { SupportLine } from '../../guide/schema';

/** Makes a format when it is first used: each costs the runtime milliseconds, and no screen needs them all. */
function whenUsed<Format>(make: () => Format): () => Format {
  let made: Format | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

export const countries = whenUsed(() => new Intl.DisplayNames('en', { type: 'region' }));
export const dates = whenUsed(() => new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' }));
export const months = whenUsed(
  () => new Intl.DateTimeFormat('en', { year: 'numeric', month: 'long', timeZone: 'UTC' }),
);
export const moments = whenUsed(() => new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' }));
export const times = whenUsed(() => new Intl.DateTimeFormat('en', { timeStyle: 'short' }));
export const counts = whenUsed(() => new Intl.NumberFormat('en'));
export const years = whenUsed(() => new Intl.NumberFormat('en', { style: 'unit', unit: 'year', unitDisplay: 'long' }));
const wholeRegions = { AMERICAS: 'All of the Americas', EMEA: 'All of EMEA', APAC: 'All of APAC' } as const;

/** What a number is called that nobody should dial without knowing why. */
export const doubtful = 'doubtful';

export const place = (line: Pick<SupportLine, 'country' | 'region' | 'servesWholeRegion'>) =>
  line.servesWholeRegion ? wholeRegions[line.region] : (countries().of(line.country) ?? line.country);

/** The place of a number, with a mark where the number is doubtful. */
export const markedPlace = (line: Pick<SupportLine, 'country' | 'region' | 'servesWholeRegion' | 'doubt'>) =>
  line.doubt ? `${place(line)} (${doubtful})` : place(line);

const regionNames = { AMERICAS: 'Americas', EMEA: 'EMEA', APAC: 'APAC' } as const;

/** Whose number it is: “Germany’s”, “Philippines’”, “Americas’”. */
export function possessive(line: Pick<SupportLine, 'country' | 'region' | 'servesWholeRegion'>): string {
  const owner = line.servesWholeRegion ? regionNames[line.region] : place(line);
  return owner.endsWith('s') ? `${owner}’` : `${owner}’s`;
}
