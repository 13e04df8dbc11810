/** The days of a week in their order. Apart from the schemas, which the first screen is drawn without. */
export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

export type Weekday = (typeof weekdays)[number];
