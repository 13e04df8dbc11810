import { en } from './en';

/** The words of the language in use. A further language is a further file of the same shape, chosen here. */
export const text = en;
