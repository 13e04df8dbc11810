import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtInGuide } from '../../shared/guide/built-in-guide';
import { guideFile } from '../../shared/guide/guide-file';
import { emptyFolder } from '../../tests/fixtures/empty-folder';
import { checkGuide } from './check-guide';

function fileWith(content: string): string {
  const file = join(emptyFolder(), 'a.support-guide.json');
  writeFileSync(file, content);
  return file;
}

test('a sound guide is told with what is in it', () => {
  expect(checkGuide(fileWith(guideFile(builtInGuide)))).toEqual({
    out: 'Account Lifecycle Manager: 7 numbers. The guide is sound.',
    error: '',
    status: 0,
  });
});

test('what is wrong is told by line and field', () => {
  const { error, status } = checkGuide(fileWith(guideFile(builtInGuide).replace('"+12029910540"', '"202"')));
  expect(status).toBe(1);
  expect(error).toMatch(/a\.support-guide\.json:\d+: guide\.lines\.0\.e164: a number in international form/);
});

test('what is no UTF-8 is told as that, and no letter of it is guessed at', () => {
  const file = fileWith('');
  writeFileSync(file, Buffer.from(guideFile({ ...builtInGuide, vendor: 'Müller' }), 'latin1'));
  expect(checkGuide(file)).toMatchObject({ out: '', status: 1, error: expect.stringContaining('isn’t UTF-8 text') });
});

test('what can’t be read is told as that', () => {
  const folder = join(emptyFolder(), 'folder');
  mkdirSync(folder);
  for (const file of [folder, join(folder, 'nothing')]) {
    expect(checkGuide(file)).toMatchObject({ out: '', status: 1, error: expect.stringContaining('can’t be read') });
  }
});
