import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtInGuide } from '../../shared/guide/built-in-guide';
import { guideFile } from '../../shared/guide/guide-file';
import { text } from '../../shared/text';
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
  expect(error).toMatch(
    /a\.support-guide\.json:\d+: guide\.lines\.0\.e164: It has to be a number in international form/,
  );
});

test('what is no UTF-8 is told as that, and no letter of it is guessed at', () => {
  const file = fileWith('');
  writeFileSync(file, Buffer.from(guideFile({ ...builtInGuide, vendor: 'Müller' }), 'latin1'));
  expect(checkGuide(file)).toMatchObject({ out: '', status: 1, error: expect.stringContaining('isn’t UTF-8 text') });
});

test('what can’t be read is told as that', () => {
  const folder = join(emptyFolder(), 'folder');
  mkdirSync(folder);
  const dangling = join(folder, 'dangling');
  symlinkSync(join(folder, 'nowhere'), dangling);
  const places = [folder, join(folder, 'nothing'), join(fileWith(''), 'below'), dangling];
  for (const file of process.platform === 'win32' ? places : [...places, '/dev/zero']) {
    expect(checkGuide(file)).toMatchObject({ out: '', status: 1, error: expect.stringContaining('can’t be read') });
  }
});

test.each([
  ['nothing', '', text.guides.file.notJson],
  ['what is no JSON', '{ "format": support-guide }', text.guides.file.notJson],
  ['another file', '{ "format": "alm-lifeline-settings", "version": 1 }', text.guides.file.notAGuide],
  ['one of a newer version', guideFile(builtInGuide).replace('"version": 1', '"version": 2'), text.guides.file.newer],
  ['40 MB', ' '.repeat(40_000_001), text.guides.file.tooLarge],
])('%s is told, with exit status 1', (_, content, why) => {
  expect(checkGuide(fileWith(content))).toMatchObject({ out: '', status: 1, error: expect.stringContaining(why) });
});

test('a byte-order mark is no fault', () => {
  expect(checkGuide(fileWith(`\uFEFF${guideFile(builtInGuide)}`)).status).toBe(0);
});
