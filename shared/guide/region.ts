/** The vendor's regions, as its support page names them. */
export const regions = ['AMERICAS', 'EMEA', 'APAC'] as const;

export type Region = (typeof regions)[number];
