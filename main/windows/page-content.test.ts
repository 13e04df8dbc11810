import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pageStateId } from '../../shared/ipc/page-state';
import { pageContent } from './page-content';

const pages = ['index', 'palette', 'card'] as const;
const pageNamed = (name: string) => readFileSync(join(import.meta.dirname, `../../renderer/${name}.html`), 'utf8');

/** What a browser finds in the element that holds the state: a script ends at the first `</script`, whatever surrounds it. */
function stateIn(content: string): unknown {
  const [, after = ''] = content.split(`id="${pageStateId}">`);
  return JSON.parse(after.slice(0, after.search(/<\/script/i)));
}

describe.each(pages)('the page %s', (name) => {
  test('carries the state', () => {
    expect(stateIn(pageContent(pageNamed(name), { typed: 'Contoso' }))).toEqual({ typed: 'Contoso' });
  });

  test('carries whatever was typed, and nothing of it becomes a part of the page', () => {
    const empty = pageContent(pageNamed(name), '');
    const typed = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('</script><script>', '<!--<script>', '"PAGE_STATE"', '$&$1', '\u2028'),
    );
    fc.assert(
      fc.property(fc.array(typed), (texts) => {
        const content = pageContent(pageNamed(name), texts);
        expect(stateIn(content)).toEqual(JSON.parse(JSON.stringify(texts)));
        expect(content.split('<')).toHaveLength(empty.split('<').length);
      }),
    );
  });
});
