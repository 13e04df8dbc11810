import type { Guide } from '../../../shared/guide/schema';

/** What is being made of a guide: it stays when the person looks at another screen meanwhile. */
let work: Guide | undefined;

export const keepWork = (guide: Guide) => {
  work = guide;
};

export const workLeft = () => work;

export const endWork = () => {
  work = undefined;
};
