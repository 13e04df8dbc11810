import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { emptyFolder } from '../../tests/fixtures/empty-folder';
import { removeLeftovers } from './leftovers';
import { temporaryName } from './replace-file';

const isOurs = (file: string) => file === 'settings.json' || file === 'journal.jsonl';

test('what killed writes have left is removed, whatever wrote it', () => {
  const folder = emptyFolder();
  const names = [
    temporaryName('settings.json'),
    `${temporaryName('settings.json')}.tmp-1764000000a1b2c3`,
    'settings.json.tmp-1764000000a1b2c3',
    'journal.jsonl.12345.room',
  ];
  for (const name of names) writeFileSync(join(folder, name), 'a whole text');
  removeLeftovers(folder, isOurs);
  expect(readdirSync(folder)).toEqual([]);
});

test('nothing else is touched', () => {
  const folder = emptyFolder();
  const names = [
    'settings.json',
    'settings.set-aside-2026-11-25T12-00-00-000Z.json',
    'settings.json.tmp',
    'settings.json.0123456789abcdef.tmp.txt',
    'other.json.0123456789abcdef.tmp',
    '0123456789abcdef.tmp',
  ];
  for (const name of names) writeFileSync(join(folder, name), 'a text');
  const inTheWay = temporaryName('settings.json');
  mkdirSync(join(folder, inTheWay));
  const link = temporaryName('journal.jsonl');
  symlinkSync(join(folder, 'settings.json'), join(folder, link));
  removeLeftovers(folder, isOurs);
  expect(readdirSync(folder).toSorted()).toEqual([...names, inTheWay, link].toSorted());
});

test('beside the file that a link leads to as well', () => {
  const [folder, elsewhere] = [emptyFolder(), emptyFolder()];
  writeFileSync(join(elsewhere, 'of-mine.json'), 'settings');
  symlinkSync(join(elsewhere, 'of-mine.json'), join(folder, 'settings.json'));
  writeFileSync(join(elsewhere, temporaryName('of-mine.json')), 'a whole text');
  const other = temporaryName('other.json');
  writeFileSync(join(elsewhere, other), 'a text');
  removeLeftovers(folder, isOurs);
  expect(readdirSync(elsewhere).toSorted()).toEqual(['of-mine.json', other].toSorted());
});

test('a folder that is not there has none', () => {
  expect(() => removeLeftovers(join(emptyFolder(), 'gone'), isOurs)).not.toThrow();
});
