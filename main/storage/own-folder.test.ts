import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { text } from '../../shared/text';
import { emptyFolder } from '../../tests/fixtures/empty-folder';
import { into } from '../../tests/fixtures/surroundings';
import { makeOwnFolder, namesInOwnFolder } from './own-folder';

const { reason } = text.keptFile;

test('a folder that is there is read as it is, and one that is not is no matter', () => {
  const folder = join(emptyFolder(), 'guides');
  const said: string[] = [];
  const names = () => namesInOwnFolder(folder, into(said));
  expect(names()).toEqual([]);
  makeOwnFolder(folder);
  writeFileSync(join(folder, 'a.json'), '');
  expect(names()).toEqual(['a.json']);
  expect(said).toEqual([]);
});

test.skipIf(process.platform === 'win32')('whatever the umask, its owner alone can enter it', () => {
  const folder = join(emptyFolder(), 'guides');
  const before = process.umask(0o777);
  try {
    makeOwnFolder(folder);
  } finally {
    process.umask(before);
  }
  expect(statSync(folder).mode & 0o777).toBe(0o700);
});

test.skipIf(process.platform === 'win32').each<[string, (path: string) => void, string]>([
  ['a file', (path) => writeFileSync(path, 'x'), reason['not-a-folder']],
  ['a pipe', (path) => execFileSync('mkfifo', [path]), reason['not-a-folder']],
  ['a link to itself', (path) => symlinkSync('guides', path), reason['not-a-folder']],
  ['a link to nowhere', (path) => symlinkSync('nowhere', path), reason['dangling-link']],
])('%s in its place makes way for one, and it is said why', (_what, lay, why) => {
  const place = emptyFolder();
  const folder = join(place, 'guides');
  lay(folder);
  const said: string[] = [];
  expect(namesInOwnFolder(folder, into(said))).toEqual([]);
  const [aside = ''] = readdirSync(place);
  expect(aside).toMatch(/^guides\.set-aside-/);
  expect(said).toEqual([expect.stringContaining(why)]);
  expect(said[0]).toContain(aside);
  makeOwnFolder(folder);
  expect(namesInOwnFolder(folder, () => undefined)).toEqual([]);
});

test.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
  'one that nobody may read is not called a file',
  () => {
    const folder = join(emptyFolder(), 'guides');
    mkdirSync(folder);
    chmodSync(folder, 0);
    const said: string[] = [];
    namesInOwnFolder(folder, into(said));
    expect(said).toEqual([expect.stringContaining(reason['no-permission'])]);
  },
);
