import { join } from 'node:path';
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
  ['lifeline://program/assets/index-1.css?v=1#top', 'text/css; charset=utf-8'],
  ['lifeline://program/logo.svg', 'image/svg+xml'],
  ['lifeline://program/a%20b.png', 'image/png'],
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
    'lifeline://program/index.html%00.js',
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
});
