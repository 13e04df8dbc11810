/** The vendor's regions, as its support page names them. */
export const regions = ['AMERICAS', 'EMEA', 'APAC'] as const;

export type Region = (typeof regions)[number];

/** Everywhere: of a number that serves all regions alike, or belongs to none. */
export const everywhere = 'WORLD';

export type LineRegion = Region | typeof everywhere;

/** UN M.49 for the whole world: the "country" of numbers such as +800, which belong to none. */
export const noCountry = '001';
