import { mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { emptyFolder } from '../../tests/fixtures/empty-folder';
import { keepBlobsInMemory } from './blobs-in-memory';

const isFile = (path: string) => statSync(path).isFile();

test('a file stands where Chromium would make its folder for blobs', () => {
  const folder = emptyFolder();
  keepBlobsInMemory(folder);
  expect(isFile(join(folder, 'blob_storage'))).toBe(true);
  keepBlobsInMemory(folder);
  expect(isFile(join(folder, 'blob_storage'))).toBe(true);
});

test('what an earlier version has left there goes', () => {
  const folder = emptyFolder();
  mkdirSync(join(folder, 'blob_storage', 'of a run'), { recursive: true });
  writeFileSync(join(folder, 'blob_storage', 'of a run', '1'), 'a page of a blob');
  keepBlobsInMemory(folder);
  expect(isFile(join(folder, 'blob_storage'))).toBe(true);
});

test('nothing behind a link is touched', () => {
  const folder = emptyFolder();
  const elsewhere = emptyFolder();
  writeFileSync(join(elsewhere, 'a letter'), 'dear');
  symlinkSync(elsewhere, join(folder, 'blob_storage'));
  keepBlobsInMemory(folder);
  expect(readFileSync(join(elsewhere, 'a letter'), 'utf8')).toBe('dear');
  expect(isFile(join(folder, 'blob_storage'))).toBe(true);
});

test('a folder that is not there is nothing to stop for', () => {
  expect(() => keepBlobsInMemory(join(emptyFolder(), 'nowhere'))).not.toThrow();
});
