import { en } from './en';

export { monthComesFirst } from './en/formats';

/** The words of the language in use. A further language is a further file of the same shape, chosen here. */
export const text = en;

/** The languages that the program speaks (BCP 47). Countries are found by their names in each of them. */
export const languages: readonly string[] = ['en'];
