import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { emptyFolder } from '../../tests/fixtures/empty-folder';
import { layEndlessDevice } from '../../tests/fixtures/endless-device';
import { replaceFile, takePlace } from './replace-file';

const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8);
const content = 'Zürich 🎉\n'.repeat(10_000);

test('a file is made where there was none', () => {
  const path = join(emptyFolder(), 'kept.json');
  replaceFile(path, content);
  expect(readFileSync(path, 'utf8')).toBe(content);
});

test('bytes are written as they are', () => {
  const path = join(emptyFolder(), 'card.pdf');
  replaceFile(path, Uint8Array.from([0, 255, 128, 10, 13]));
  expect([...readFileSync(path)]).toEqual([0, 255, 128, 10, 13]);
});

test('a longer file leaves nothing of itself behind', () => {
  const folder = emptyFolder();
  const path = join(folder, 'kept.json');
  replaceFile(path, content);
  replaceFile(path, 'short');
  expect(readFileSync(path, 'utf8')).toBe('short');
  expect(readdirSync(folder)).toEqual(['kept.json']);
});

test.skipIf(process.platform === 'win32')('the person alone may read it, even where others could before', () => {
  const path = join(emptyFolder(), 'kept.json');
  writeFileSync(path, 'old');
  chmodSync(path, 0o644);
  replaceFile(path, 'new');
  expect(modeOf(path)).toBe('600');
});

test('a file that is a link to elsewhere stays one', () => {
  const folder = emptyFolder();
  const elsewhere = join(folder, 'elsewhere.json');
  writeFileSync(elsewhere, 'old');
  const path = join(folder, 'kept.json');
  symlinkSync(elsewhere, path);
  replaceFile(path, 'new');
  expect(lstatSync(path).isSymbolicLink()).toBe(true);
  expect(readFileSync(elsewhere, 'utf8')).toBe('new');
});

test.skipIf(process.platform === 'win32')('a link to a pipe, or to whatever is no file, is itself replaced', () => {
  const folder = emptyFolder();
  const pipe = join(folder, 'pipe');
  execFileSync('mkfifo', [pipe]);
  const path = join(folder, 'kept.json');
  symlinkSync(pipe, path);
  replaceFile(path, 'new');
  expect(readFileSync(path, 'utf8')).toBe('new');
  expect(lstatSync(pipe).isFIFO()).toBe(true);
});

test.skipIf(process.platform === 'win32')('whatever the umask, its owner can read it again', () => {
  const path = join(emptyFolder(), 'kept.json');
  const before = process.umask(0o777);
  try {
    replaceFile(path, 'new');
  } finally {
    process.umask(before);
  }
  expect(modeOf(path)).toBe('600');
});

test.each(['n'.repeat(250), '名'.repeat(80), `${'🎉'.repeat(60)}.json`])('as long as a name may be: %s', (name) => {
  const folder = emptyFolder();
  replaceFile(join(folder, name), 'words');
  expect(readdirSync(folder)).toEqual([name]);
});

test.skipIf(process.platform === 'win32')('whatever the umask, nobody else may write to it', () => {
  const path = join(emptyFolder(), 'kept.json');
  const before = process.umask(0);
  try {
    replaceFile(path, 'new', { mode: 0o644 });
  } finally {
    process.umask(before);
  }
  expect(modeOf(path)).toBe('644');
});

test('after a failure nothing is left beside it', async () => {
  const folder = emptyFolder();
  const path = join(folder, 'kept.json');
  // A folder of that name cannot be replaced by a file.
  mkdirSync(path);
  expect(() => replaceFile(path, 'new')).toThrow();
  await vi.waitFor(() => expect(readdirSync(folder)).toEqual(['kept.json']));
});

test.skipIf(process.platform === 'win32')('a link to a device is itself replaced, and the device is still one', () => {
  const folder = emptyFolder();
  const path = join(folder, 'kept.json');
  layEndlessDevice(path);
  const device = readlinkSync(path);
  replaceFile(path, 'new');
  expect(readFileSync(path, 'utf8')).toBe('new');
  expect(lstatSync(device).isCharacterDevice()).toBe(true);
});

describe('a file that is to stay under another name', () => {
  const laid = () => {
    const folder = emptyFolder();
    const [path, aside] = [join(folder, 'kept.json'), join(folder, 'kept.aside.json')];
    writeFileSync(path, 'old');
    return { folder, path, aside };
  };

  test('has it once the new one is in its place', () => {
    const { folder, path, aside } = laid();
    replaceFile(path, 'new', { aside });
    expect(readFileSync(path, 'utf8')).toBe('new');
    expect(readFileSync(aside, 'utf8')).toBe('old');
    expect(readdirSync(folder)).toHaveLength(2);
  });

  test('is where it was after a failure, and nothing is left beside it', () => {
    const { folder, path, aside } = laid();
    expect(() => takePlace(join(folder, 'gone.tmp'), path, aside)).toThrow('ENOENT');
    expect(readFileSync(path, 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['kept.json']);
  });

  test('may be a link: that is moved, and what it leads to stays as it is', () => {
    const { folder, path, aside } = laid();
    const link = join(folder, 'link.json');
    symlinkSync(path, link);
    replaceFile(link, 'new', { aside });
    expect(readFileSync(path, 'utf8')).toBe('old');
    expect(readFileSync(link, 'utf8')).toBe('new');
    expect(lstatSync(link).isFile()).toBe(true);
    expect(readlinkSync(aside)).toBe(path);
  });

  test('may be a link: it is where it was after a failure', () => {
    const { folder, path, aside } = laid();
    const link = join(folder, 'link.json');
    symlinkSync(path, link);
    expect(() => takePlace(join(folder, 'gone.tmp'), link, aside)).toThrow('ENOENT');
    expect(readlinkSync(link)).toBe(path);
    expect(readdirSync(folder)).toEqual(['kept.json', 'link.json']);
  });
});
