/** The program's screens, in the order in which they are offered. */
export const features = ['call', 'write', 'numbers', 'journal', 'settings'] as const;

export type Feature = (typeof features)[number];
