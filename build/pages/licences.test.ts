import path from 'node:path';
import { expect, test } from 'vitest';
import { licenceOf, packageFolderOf } from './licences';

test.each([
  ['/p/node_modules/react/cjs/react.production.js', '/p/node_modules/react'],
  ['/p/node_modules/@react-aria/focus/dist/a.mjs?commonjs-proxy', '/p/node_modules/@react-aria/focus'],
  ['\0/p/node_modules/zod/v4/index.js?commonjs-module', '/p/node_modules/zod'],
  ['/p/node_modules/a/node_modules/b/index.js', '/p/node_modules/a/node_modules/b'],
  ['C:\\p\\node_modules\\qr\\index.js', 'C:/p/node_modules/qr'],
  ['/p/renderer/app.tsx', undefined],
  ['\0vite/modulepreload-polyfill.js', undefined],
])('%s comes from %s', (module, folder) => {
  expect(packageFolderOf(module)).toBe(folder);
});

test('a licence is the text of the package’s own file', () => {
  const { name, version, licence, text } = licenceOf(path.resolve(import.meta.dirname, '../../node_modules/react'));
  expect({ name, licence }).toEqual({ name: 'react', licence: 'MIT' });
  expect(version).toMatch(/^\d+\.\d+/);
  expect(text).toContain('Permission is hereby granted');
});
