import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  closeSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { JournalRecord } from '../../../shared/journal/schema';
import { anotherCall } from '../../../tests/fixtures/a-call';
import { emptyFolder } from '../../../tests/fixtures/empty-folder';
import { layEndlessDevice } from '../../../tests/fixtures/endless-device';
import { surroundings } from '../../../tests/fixtures/surroundings';
import { openJournalFile } from './journal-file';

const add = (number: number, notes = ''): JournalRecord => ({ op: 'add', entry: anotherCall(number, { notes }) });
const lineOf = (record: JournalRecord) => `${JSON.stringify(record)}\n`;
const openFile = (path: string, said: string[] = []) => openJournalFile(path, surroundings(dirname(path), said));
function truncated(path: string, size: number): number {
  const file = openSync(path, 'w');
  ftruncateSync(file, size);
  return file;
}

const freshPath = () => join(emptyFolder(), 'journal.jsonl');
const textOf = (path: string) => readFileSync(path, 'utf8');

function contentOf(path: string) {
  const content = openFile(path).read();
  if (!content.ok) throw new Error(content.error.code);
  return { entries: [...content.value.entries.values()], unreadable: content.value.unreadable.length };
}

test('a journal that was never written is empty', () => {
  expect(contentOf(freshPath())).toEqual({ entries: [], unreadable: 0 });
});

test('each record is one line, there as soon as the call returns', () => {
  const path = freshPath();
  const file = openFile(path);
  file.append(add(1, 'one\ntwo \u2028 👍'));
  expect(textOf(path)).toBe(lineOf(add(1, 'one\ntwo \u2028 👍')));
  file.append(add(2));
  expect(textOf(path)).toBe(lineOf(add(1, 'one\ntwo \u2028 👍')) + lineOf(add(2)));
});

test('what is appended is read at once, and after a restart', () => {
  const path = freshPath();
  const file = openFile(path);
  file.read();
  file.append(add(1));
  file.append({ op: 'edit', id: anotherCall(1).id, changes: { notes: '\ud83d half' } });
  const entries = [anotherCall(1, { notes: '\ud83d half' })];
  expect(file.read()).toMatchObject({ ok: true, value: { unreadable: [] } });
  expect(contentOf(path)).toEqual({ entries, unreadable: 0 });
});

test.skipIf(process.platform === 'win32')('the person alone may read it', () => {
  const path = freshPath();
  openFile(path).append(add(1));
  expect((statSync(path).mode & 0o777).toString(8)).toBe('600');
});

describe('a last line that a crash tore', () => {
  const torn = lineOf(add(2, 'lost')).slice(0, 90);

  test('costs that line alone', () => {
    const path = freshPath();
    writeFileSync(path, lineOf(add(1)) + torn);
    expect(contentOf(path)).toEqual({ entries: [anotherCall(1)], unreadable: 1 });
  });

  test('does not swallow the next one', () => {
    const path = freshPath();
    writeFileSync(path, lineOf(add(1)) + torn);
    openFile(path).append(add(3));
    expect(contentOf(path)).toEqual({ entries: [anotherCall(1), anotherCall(3)], unreadable: 1 });
    expect(textOf(path)).toBe(`${lineOf(add(1))}${torn}\n${lineOf(add(3))}`);
  });

  test('may be torn inside a character', () => {
    const path = freshPath();
    const bytes = Buffer.from(lineOf(add(1, '👍')));
    writeFileSync(path, bytes.subarray(0, bytes.indexOf('👍') + 2));
    openFile(path).append(add(2));
    // Of the torn entry is left what was known before anyone wrote about it.
    const torn = anotherCall(1, { severity: 'unanswered' });
    expect(contentOf(path)).toEqual({ entries: [torn, anotherCall(2)], unreadable: 1 });
  });
});

test('foreign lines are counted and left where they are', () => {
  const path = freshPath();
  writeFileSync(path, `not ours\n${lineOf(add(1))}{"op":"later"}\n`);
  openFile(path).append(add(2));
  expect(contentOf(path)).toEqual({ entries: [anotherCall(1), anotherCall(2)], unreadable: 2 });
  expect(textOf(path)).toBe(`not ours\n${lineOf(add(1))}{"op":"later"}\n${lineOf(add(2))}`);
});

describe('an entry that is deleted', () => {
  test('is gone from the file with every word of it, and nothing else is', () => {
    const path = freshPath();
    const file = openFile(path);
    file.append(add(1, 'secret'));
    file.append(add(2));
    file.append({ op: 'edit', id: anotherCall(1).id, changes: { notes: 'more secret' } });
    appendFileSync(path, 'not ours\n');
    expect(file.remove(anotherCall(1).id).ok).toBe(true);
    expect(textOf(path)).toBe(`${lineOf(add(2))}not ours\n`);
    expect(contentOf(path)).toEqual({ entries: [anotherCall(2)], unreadable: 1 });
  });

  test('is not read any more by the file that is open', () => {
    const file = openFile(freshPath());
    file.append(add(1));
    file.read();
    file.remove(anotherCall(1).id);
    const content = file.read();
    expect(content.ok && content.value.entries.size).toBe(0);
  });

  test('and is not there costs no new file', () => {
    const path = freshPath();
    const file = openFile(path);
    file.append(add(1));
    const before = statSync(path).ino;
    expect(file.remove(anotherCall(2).id).ok).toBe(true);
    expect(statSync(path).ino).toBe(before);
  });

  test('may be appended to after it', () => {
    const path = freshPath();
    const file = openFile(path);
    file.append(add(1));
    file.remove(anotherCall(1).id);
    file.append(add(2));
    expect(contentOf(path).entries).toEqual([anotherCall(2)]);
  });
});

describe('a file that is mostly edits', () => {
  const edit = (count: number): JournalRecord => ({
    op: 'edit',
    id: anotherCall(1).id,
    changes: { notes: `note ${count} ${'x'.repeat(1_000)}` },
  });

  test('is shortened when it is read, and holds the same', () => {
    const path = freshPath();
    const edits = Array.from({ length: 1_100 }, (_, count) => lineOf(edit(count)));
    writeFileSync(path, `${lineOf(add(1))}not ours\n${edits.join('')}`);
    const expected = contentOf(path);
    expect(statSync(path).size).toBeLessThan(3_000);
    expect(textOf(path)).toContain('not ours\n');
    expect(contentOf(path)).toEqual(expected);
  });

  test('is shortened while it is written, though nobody looks at it', () => {
    const path = freshPath();
    const file = openFile(path);
    file.append(add(1));
    let largest = 0;
    for (let count = 0; count < 2_000; count += 1) {
      file.append(edit(count));
      largest = Math.max(largest, statSync(path).size);
    }
    expect(largest).toBeLessThan(1_500_000);
    expect(contentOf(path).entries).toMatchObject([{ notes: expect.stringContaining('note 1999 ') }]);
  });
});

describe('whether an entry is there', () => {
  test('is told from the file alone, and after it was read', () => {
    const path = freshPath();
    openFile(path).append(add(1));
    const file = openFile(path);
    for (const look of [() => undefined, file.read]) {
      look();
      expect(file.has(anotherCall(1).id)).toEqual({ ok: true, value: true });
      expect(file.has(anotherCall(2).id)).toEqual({ ok: true, value: false });
    }
  });

  test('is told too of one that a hand has written another way', () => {
    const path = freshPath();
    writeFileSync(path, JSON.stringify({ entry: anotherCall(1), op: 'add' }));
    expect(openFile(path).has(anotherCall(1).id)).toEqual({ ok: true, value: true });
  });
});

test('what another program has added meanwhile is seen, and nothing of it is lost', () => {
  const path = freshPath();
  const file = openFile(path);
  file.append(add(1));
  file.read();
  appendFileSync(path, lineOf(add(2)));
  file.append(add(3));
  const content = file.read();
  expect(content.ok && content.value.entries.size).toBe(3);
});

test('a journal that is full says so, and takes edits again once they have room', () => {
  const path = freshPath();
  const large = lineOf(add(1, 'x'.repeat(90_000)));
  const count = Math.floor((48 * 1024 * 1024) / large.length);
  writeFileSync(path, Array.from({ length: count }, (_, number) => lineOf(add(number, 'x'.repeat(90_000)))).join(''));
  const file = openFile(path);
  const before = statSync(path).size;
  expect(file.append(add(1_000_000, 'x'.repeat(90_000)))).toMatchObject({
    ok: false,
    error: { code: 'journal-full', facts: { megabytes: 48 } },
  });
  expect(statSync(path).size).toBe(before);
  file.remove(anotherCall(1).id);
  expect(file.append(add(1_000_000)).ok).toBe(true);
});

test('a journal that is cleared holds nothing, foreign lines included', () => {
  const path = freshPath();
  writeFileSync(path, `not ours\n${lineOf(add(1))}`);
  const file = openFile(path);
  file.read();
  expect(file.clear().ok).toBe(true);
  expect(textOf(path)).toBe('');
  expect(file.read()).toMatchObject({ ok: true, value: { unreadable: [] } });
});

describe.skipIf(process.platform === 'win32')('in the place of the journal', () => {
  test.each([
    ['a folder', (path: string) => mkdirSync(path)],
    ['a pipe', (path: string) => void execFileSync('mkfifo', [path])],
    ['a link to an endless device', layEndlessDevice],
    ['a link to nothing', (path: string) => symlinkSync(join(dirname(path), 'gone', 'nothing'), path)],
    ['a file of 600 MB', (path: string) => closeSync(truncated(path, 600 * 1024 * 1024))],
  ])('%s is set aside, and the journal goes on', (_what, put) => {
    for (const use of ['read', 'append'] as const) {
      const path = freshPath();
      put(path);
      const said: string[] = [];
      const file = openFile(path, said);
      if (use === 'read') expect(file.read()).toMatchObject({ ok: true });
      expect(file.append(add(1)).ok).toBe(true);
      expect(said).toEqual([expect.stringContaining('journal.set-aside')]);
      expect(contentOf(path).entries).toEqual([anotherCall(1)]);
    }
  });
});

test('a journal that is missing is not taken for one that never was', () => {
  const path = freshPath();
  openFile(path).append(add(1));
  rmSync(path);
  const said: string[] = [];
  const file = openFile(path, said);
  file.append(add(2));
  expect(said).toEqual([expect.stringContaining('missing')]);
  file.append(add(3));
  expect(said).toHaveLength(1);
});

describe('a journal without a byte', () => {
  test('is not taken for one that never was', () => {
    const path = freshPath();
    openFile(path).append(add(1));
    writeFileSync(path, '');
    const said: string[] = [];
    const file = openFile(path, said);
    file.append(add(2));
    expect(said).toEqual([expect.stringContaining('was emptied')]);
    file.read();
    expect(said).toHaveLength(1);
    expect(contentOf(path).entries).toEqual([anotherCall(2)]);
  });

  test.each(['clear', 'remove', 'removeBefore'] as const)(
    'is not missed where a person or their settings emptied it: %s',
    (way) => {
      const path = freshPath();
      const file = openFile(path);
      file.append(add(1));
      if (way === 'clear') file.clear();
      else if (way === 'remove') file.remove(anotherCall(1).id);
      else file.removeBefore(new Date('2100-01-01'));
      const said: string[] = [];
      openFile(path, said).append(add(2));
      expect(said).toEqual([]);
    },
  );
});
