import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtInGuide } from '../../shared/guide/built-in-guide';
import { text } from '../../shared/text';

const root = join(import.meta.dirname, '../..');

/** Every fixed text of the interface. */
const textsIn = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsIn)
      : [];
const shown = new Set(textsIn([text, text.triage(builtInGuide)]));

/** What a page quotes from the interface. */
const quotesIn = (page: string) => [...page.matchAll(/“([^”]+)”/g)].map(([, quote = '']) => quote);

const pages = ['README.md', 'CONTRIBUTING.md', ...readdirSync(join(root, 'docs')).map((name) => `docs/${name}`)].filter(
  (name) => name.endsWith('.md'),
);

test.each(pages)('%s quotes only what the interface says', (page) => {
  expect(quotesIn(readFileSync(join(root, page), 'utf8')).filter((quote) => !shown.has(quote))).toEqual([]);
});

test('the README quotes buttons, and one that is gone would be found', () => {
  const quotes = quotesIn(readFileSync(join(root, 'README.md'), 'utf8'));
  expect(quotes).toContain(text.sheet.finish);
  expect(shown.has('Done: keep in the journal')).toBe(false);
});
