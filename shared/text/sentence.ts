import type { text } from '.';

/** Something to be said, for whoever has the words at hand: nothing has to fetch them that may have nothing to say. */
export type Sentence = (words: typeof text) => string;
