import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { emptyFolder } from '../../tests/fixtures/empty-folder';
import { removeFile } from './remove-file';

test('a file is removed, and one that is not there is no failure', () => {
  const file = join(emptyFolder(), 'settings.json');
  writeFileSync(file, 'x');
  removeFile(file);
  expect(existsSync(file)).toBe(false);
  removeFile(file);
});

test('of a link the link is removed, whatever it leads to', () => {
  const folder = emptyFolder();
  const [file, link] = [join(folder, 'settings.json'), join(folder, 'link.json')];
  writeFileSync(file, 'x');
  symlinkSync(file, link);
  removeFile(link);
  expect([existsSync(file), existsSync(link)]).toEqual([true, false]);
});

test('what cannot be removed is said with the code of the system', () => {
  const folder = join(emptyFolder(), 'settings.json');
  mkdirSync(folder);
  expect(() => removeFile(folder)).toThrow(expect.objectContaining({ code: expect.stringMatching(/^E[A-Z]+$/) }));
});
