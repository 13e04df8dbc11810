import { readPage } from '../../../shared/reading/read-page';
import { badPages } from '../../fixtures/bad-pages';
import type { Figure, Row } from '../figure';
import { summaryOf } from '../statistics';

const times = 3;

/** How long it takes until a page that is made to keep its reader busy has become a proposal. */
export const reading: Figure = async () => {
  const rows: Row[] = [];
  for (const [kind, { name, content }] of Object.entries(badPages())) {
    const bytes = new TextEncoder().encode(content);
    const taken: number[] = [];
    for (let time = 0; time < times; time += 1) {
      const begun = performance.now();
      await readPage(bytes, name);
      taken.push(performance.now() - begun);
    }
    rows.push({ what: `a page is read: ${kind}`, unit: 'ms', program: summaryOf(taken), most: 3_000 });
  }
  return rows;
};
