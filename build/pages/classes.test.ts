import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** The files of some folders whose names end so, tests aside. */
const filesOf = (folders: readonly string[], ending: RegExp) =>
  folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => ending.test(name) && !/\.test\./.test(name))
      .map((name) => join(root, folder, name)),
  );

/** The words of everything in quotes, imports aside, where pages are made: class names are written nowhere else. */
const quoted = [...filesOf(['renderer'], /\.(?:tsx|html)$/), ...filesOf(['shared/guide', 'main/system'], /-page\.ts$/)]
  .flatMap(
    (file) =>
      readFileSync(file, 'utf8')
        .replace(/^import .*$/gm, '')
        .match(/"[^"\n]*"|'[^'\n]*'|`[^`]*`/g) ?? [],
  )
  .join(' ');
const words = new Set(quoted.match(/[\w-]+/g));
/** What begins the names that are put together, such as `button-${look}`. */
const beginnings = [...quoted.matchAll(/([\w-]+-)\$\{/g)].map(([, beginning = '']) => beginning);

const isUsed = (name: string) => words.has(name) || beginnings.some((beginning) => name.startsWith(beginning));

function classesIn(css: string): readonly string[] {
  const selectors = css.replace(/\/\*.*?\*\/|url\([^)]*\)/gs, '').match(/[^{};]+(?=\{)/g) ?? [];
  return [...new Set(selectors.flatMap((selector) => selector.match(/(?<=\.)-?[a-z_][\w-]*/gi) ?? []))];
}

test.each(filesOf(['renderer'], /\.css$/).map((file) => file.slice(root.length + 1)))(
  'every class in %s is one that a page has',
  (file) => {
    expect(classesIn(readFileSync(join(root, file), 'utf8')).filter((name) => !isUsed(name))).toEqual([]);
  },
);

test('a class that no page has is found', () => {
  expect(classesIn('@media (x: 1.5rem) { /* .gone */ .card:has(> .no-page-has-it) > p { margin: .5rem } }')).toEqual([
    'card',
    'no-page-has-it',
  ]);
  expect(isUsed('card')).toBe(true);
  expect(isUsed('no-page-has-it')).toBe(false);
});
