import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { failure } from '../../shared/result';
import { emptyFolder } from '../../tests/fixtures/empty-folder';
import { writeChosen } from './write-chosen';

const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8);
const isPosix = process.platform !== 'win32';
const isRoot = process.getuid?.() === 0;

function withUmask(mask: number, work: () => void): void {
  const before = process.umask(mask);
  try {
    work();
  } finally {
    process.umask(before);
  }
}

const refused = (code: 'is-folder' | 'not-regular' | 'protected', file: string) => failure(code, { file });
const noPlace = (code: 'no-folder' | 'long-name', folder: string) => failure(code, { folder });

test('a file is written where the person wants it, and named without its folder', () => {
  const path = join(emptyFolder(), 'Support Übersicht.csv');
  expect(writeChosen(path, 'a,b\r\n')).toEqual({ ok: true, value: { file: 'Support Übersicht.csv' } });
  expect(readFileSync(path, 'utf8')).toBe('a,b\r\n');
});

describe('a place that cannot be used is named', () => {
  test('a folder that is gone', () => {
    const folder = join(emptyFolder(), 'gone');
    expect(writeChosen(join(folder, 'journal.csv'), '')).toEqual(noPlace('no-folder', folder));
  });

  test('a folder that is a file', () => {
    const folder = join(emptyFolder(), 'file');
    writeFileSync(folder, '');
    expect(writeChosen(join(folder, 'journal.csv'), '')).toEqual(noPlace('no-folder', folder));
  });

  test('a name that is too long', () => {
    const folder = emptyFolder();
    expect(writeChosen(join(folder, `${'ü'.repeat(128)}.csv`), '')).toEqual(noPlace('long-name', folder));
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe.runIf(isPosix)('what is no file is never written into', () => {
  test('a folder', () => {
    const folder = emptyFolder();
    mkdirSync(join(folder, 'journal.csv'));
    expect(writeChosen(join(folder, 'journal.csv'), '')).toEqual(refused('is-folder', 'journal.csv'));
    expect(readdirSync(folder)).toEqual(['journal.csv']);
  });

  test('a pipe that nobody reads, without waiting for anybody', () => {
    const path = join(emptyFolder(), 'journal.csv');
    execFileSync('mkfifo', [path]);
    expect(writeChosen(path, '')).toEqual(refused('not-regular', 'journal.csv'));
    expect(lstatSync(path).isFIFO()).toBe(true);
  });

  // A device of its own: should this ever fail, the system's are not to be what it replaces.
  test.runIf(isRoot)('a device, also behind a link', () => {
    const folder = emptyFolder();
    const device = join(folder, 'device.csv');
    execFileSync('mknod', [device, 'c', '1', '3']);
    symlinkSync(device, join(folder, 'link.csv'));
    for (const name of ['device.csv', 'link.csv']) {
      expect(writeChosen(join(folder, name), '')).toEqual(refused('not-regular', name));
    }
    expect(statSync(device).isCharacterDevice()).toBe(true);
  });

  test.each([
    ['to nowhere', 'nowhere.csv'],
    ['in a circle', 'journal.csv'],
  ])('a link %s', (_where, target) => {
    const folder = emptyFolder();
    const path = join(folder, 'journal.csv');
    symlinkSync(target, path);
    expect(writeChosen(path, '')).toEqual(refused('not-regular', 'journal.csv'));
    expect(readdirSync(folder)).toEqual(['journal.csv']);
    expect(lstatSync(path).isSymbolicLink()).toBe(true);
  });
});

describe.runIf(isPosix)('a file that the person may not write to is left as it was', () => {
  test('as it is write-protected', () => {
    const path = join(emptyFolder(), 'journal.csv');
    writeFileSync(path, 'before', { mode: 0o444 });
    expect(writeChosen(path, 'after')).toEqual(refused('protected', 'journal.csv'));
    expect(readFileSync(path, 'utf8')).toBe('before');
  });

  /** Does something as a person without rights of their own, who owns the folder. */
  function asNobody(folder: string, work: () => void): void {
    const nobody = 65_534;
    chownSync(folder, nobody, nobody);
    process.seteuid?.(nobody);
    try {
      work();
    } finally {
      process.seteuid?.(0);
    }
  }

  test.runIf(isRoot)('as it is somebody else’s, though it lies in the person’s own folder', () => {
    const folder = emptyFolder();
    const path = join(folder, 'journal.csv');
    writeFileSync(path, 'before', { mode: 0o644 });
    asNobody(folder, () => {
      expect(writeChosen(path, 'after')).toEqual(refused('protected', 'journal.csv'));
    });
    expect(readFileSync(path, 'utf8')).toBe('before');
    expect(readdirSync(folder)).toEqual(['journal.csv']);
  });

  test.runIf(isRoot)('as it lies behind a link to a file of somebody else', () => {
    const folder = emptyFolder();
    const elsewhere = join(folder, 'elsewhere');
    const target = join(elsewhere, 'target.csv');
    mkdirSync(elsewhere);
    chownSync(elsewhere, 65_534, 65_534);
    writeFileSync(target, 'before', { mode: 0o644 });
    symlinkSync(target, join(folder, 'journal.csv'));
    asNobody(folder, () => {
      expect(writeChosen(join(folder, 'journal.csv'), 'after').ok).toBe(false);
    });
    expect(readFileSync(target, 'utf8')).toBe('before');
  });
});

describe.runIf(isPosix)('who may read it', () => {
  test('it is the person’s to share, as far as their system says', () => {
    withUmask(0o027, () => {
      const path = join(emptyFolder(), 'journal.csv');
      writeChosen(path, '');
      expect(modeOf(path)).toBe('640');
    });
  });

  test.each(['600', '640', '664', '666', '755'])('one that replaces another keeps its permissions: %s', (mode) => {
    withUmask(0o027, () => {
      const path = join(emptyFolder(), 'journal.csv');
      writeFileSync(path, 'before');
      chmodSync(path, Number.parseInt(mode, 8));
      expect(writeChosen(path, 'after').ok).toBe(true);
      expect([readFileSync(path, 'utf8'), modeOf(path)]).toEqual(['after', mode]);
    });
  });

  test.each([0o000, 0o022])('a secret is the person’s alone, also in place of an open file (umask %o)', (mask) => {
    withUmask(mask, () => {
      const folder = emptyFolder();
      writeChosen(join(folder, 'new.eml'), 'PIN', true);
      const replaced = join(folder, 'replaced.eml');
      writeFileSync(replaced, 'before');
      chmodSync(replaced, 0o644);
      writeChosen(replaced, 'PIN', true);
      expect([modeOf(join(folder, 'new.eml')), modeOf(replaced)]).toEqual(['600', '600']);
    });
  });

  test('who holds an open file that a secret replaces does not read the secret', () => {
    const folder = emptyFolder();
    const path = join(folder, 'replaced.eml');
    writeFileSync(path, 'before', { mode: 0o644 });
    const before = statSync(path).ino;
    writeChosen(path, 'PIN', true);
    expect(statSync(path).ino).not.toBe(before);
  });
});

test.runIf(isPosix)('a link stays one, and the file that it leads to is replaced', () => {
  const folder = emptyFolder();
  const target = join(emptyFolder(), 'target.csv');
  const path = join(folder, 'journal.csv');
  writeFileSync(target, 'before');
  chmodSync(target, 0o664);
  symlinkSync(target, path);
  expect(writeChosen(path, 'after')).toEqual({ ok: true, value: { file: 'journal.csv' } });
  expect(lstatSync(path).isSymbolicLink()).toBe(true);
  expect([readFileSync(target, 'utf8'), modeOf(target)]).toEqual(['after', '664']);
  rmSync(path);
});
