import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { servedFile } from './served-file';

const root = join(import.meta.dirname, 'renderer');

test('a page is served as one', () => {
  expect(servedFile('lifeline://program/index.html', root)).toEqual({
    path: join(root, 'index.html'),
    mediaType: 'text/html; charset=utf-8',
    isPage: true,
  });
});

test.each([
  ['lifeline://program/assets/index-1.js', 'text/javascript; charset=utf-8'],
  ['lifeline://program/assets/index-1.css#top', 'text/css; charset=utf-8'],
  ['lifeline://program/logo.svg', 'image/svg+xml'],
  ['lifeline://program/images/tray.dark-2.png', 'image/png'],
])('%s is served as %s', (url, mediaType) => {
  expect(servedFile(url, root)).toMatchObject({ mediaType, isPage: false });
});

describe('nothing else is served', () => {
  test.each([
    '',
    'index.html',
    'lifeline://program',
    'lifeline://program/',
    'lifeline://program/assets/',
    'lifeline://program/settings.json',
    'lifeline://program/INDEX.HTML',
    'lifeline://program/a%20b.png',
    'lifeline://program/index.html%3a%3a$DATA',
    'lifeline://program/index.html::$DATA.html',
    'lifeline://program/..%5c..%5cmain%5cindex.js',
    'lifeline://program/C:/Windows/index.html',
    'lifeline://program/.hidden.js',
    'lifeline://program/assets//index.js',
    'lifeline://program/index.html%00.js',
    'lifeline://program/.index.html',
    'lifeline://program/.html',
    'lifeline://program/%E0%A4%A.html',
    'lifeline://program:80/index.html',
    'lifeline://programs/index.html',
    'lifeline://program.example.com/index.html',
    'lifeline://user@program/index.html',
    'file:///etc/index.html',
    'https://example.com/index.html',
  ])('%j', (url) => {
    expect(servedFile(url, root)).toBeUndefined();
  });

  test.each([
    'lifeline://program/assets/index-1.js?again',
    'lifeline://program/assets/index-1.js?',
    'lifeline://program/%61ssets/index-1.js',
    'lifeline://program//assets//index-1.js',
    'lifeline://program/./assets/index-1.js',
    'lifeline://program/nowhere/../assets/index-1.js',
    'lifeline://program/assets\\index-1.js',
  ])('nor a file by a second address, %j', (url) => {
    expect(servedFile(url, root)).toBeUndefined();
  });

  test.each([
    'lifeline://program/../main/index.js',
    'lifeline://program/%2e%2e/main/index.js',
    'lifeline://program/..%2fmain%2findex.js',
    'lifeline://program/assets/..%2f..%2f..%2fmain/index.js',
    'lifeline://program//etc/index.html',
    'lifeline://program/..%2frenderer-evil/index.html',
    'lifeline://program/%2e%2e%2f%2e%2e%2f%2e%2e%2f%2e%2e%2fetc/index.html',
  ])('no file outside the pages by %j', (url) => {
    const file = servedFile(url, root);
    expect(file?.path.startsWith(join(root, '/')) ?? true).toBe(true);
  });

  test('whatever the address, a file below the pages with a name that the build gives', () => {
    const piece = fc.constantFrom(
      '/',
      '\\',
      '..',
      '.',
      '%2e',
      '%2f',
      '%5c',
      '%00',
      ':',
      'a',
      'index',
      '.js',
      '.html',
      '?',
      '#',
    );
    const unit = fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 1 }));
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 12 }), fc.constantFrom('', '.js', '.html'), (rest, ending) => {
        const file = servedFile(`lifeline://program/${rest}${ending}`, root);
        if (!file) return;
        expect(file.path.startsWith(join(root, '/'))).toBe(true);
        expect(file.path.slice(root.length)).toMatch(/^[/\\][\w./\\-]+$/);
        expect(file.path).not.toMatch(/\.\./);
      }),
      { numRuns: 20_000 },
    );
  });
});
