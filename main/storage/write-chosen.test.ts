import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { emptyFolder } from '../../tests/fixtures/empty-folder';
import { writeChosen } from './write-chosen';

test('a file is written where the person wants it, and named without its folder', () => {
  const path = join(emptyFolder(), 'Support Übersicht.csv');
  expect(writeChosen(path, 'a,b\r\n')).toEqual({ ok: true, value: { file: 'Support Übersicht.csv' } });
  expect(readFileSync(path, 'utf8')).toBe('a,b\r\n');
});

test('a folder that is gone is named', () => {
  const folder = join(emptyFolder(), 'gone');
  const written = writeChosen(join(folder, 'journal.csv'), '');
  expect(written).toMatchObject({ ok: false, error: { code: 'disk' } });
  expect(written.ok ? '' : written.error.message).toContain(folder);
});

test.skipIf(process.platform === 'win32')('it is the person’s to share, as far as their system says', () => {
  const before = process.umask(0o027);
  try {
    const path = join(emptyFolder(), 'journal.csv');
    writeChosen(path, '');
    expect((statSync(path).mode & 0o777).toString(8)).toBe('640');
  } finally {
    process.umask(before);
  }
});
