import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { emptyFolder } from '../../../tests/fixtures/empty-folder';
import { eraseFolder } from './erase-folder';

/** A folder as the program leaves it, with something of the person's own among it. */
function usedFolder(): string {
  const folder = join(emptyFolder(), 'ALM Lifeline');
  for (const inner of ['guides', 'drafts', 'call-sheets', 'promises', 'drafts-to-open'])
    mkdirSync(join(folder, inner), { recursive: true });
  mkdirSync(join(folder, 'Local Storage', 'leveldb'), { recursive: true });
  for (const file of [
    'settings.json',
    'settings.backup-1.json',
    'pin.json',
    'track-record.json',
    'journal.jsonl',
    'secret-ledger-pin.json',
    'log.txt',
    'guides/ledger.json',
    'guides/ledger.before-1764249600123.json',
    'drafts/one.json',
    'call-sheets/one.json',
    'promises/one.json',
    'track-record.json',
    'Preferences',
    'my-notes.txt',
  ]) {
    writeFileSync(join(folder, file), 'x');
  }
  return folder;
}

test('of the folder that the system has for the program nothing is left', () => {
  const folder = usedFolder();

  expect(eraseFolder(folder, true)).toEqual([]);
  expect(existsSync(folder)).toBe(false);
});

test('in a folder that somebody has named, what the program has not written stays and is named', () => {
  const folder = usedFolder();

  expect(eraseFolder(folder, false)).toEqual([join(folder, 'my-notes.txt')]);
  expect(readdirSync(folder)).toEqual(['my-notes.txt']);
});

test('a folder that is not there is erased already', () => {
  expect(eraseFolder(join(emptyFolder(), 'nowhere'), true)).toEqual([]);
});

test('through a link what the program has written goes, and where it leads stays', () => {
  const folder = usedFolder();
  const link = join(emptyFolder(), 'link');
  symlinkSync(folder, link);

  expect(eraseFolder(link, true)).toEqual([join(link, 'my-notes.txt')]);
  expect(readdirSync(folder)).toEqual(['my-notes.txt']);
});

test('nothing is said to be erased that could not be looked into', () => {
  const file = join(emptyFolder(), 'file');
  writeFileSync(file, 'x');
  const dangling = join(emptyFolder(), 'dangling');
  symlinkSync('/nowhere/at/all', dangling);

  expect(eraseFolder(file, true)).toEqual([file]);
  expect(eraseFolder(dangling, true)).toEqual([dangling]);
});
