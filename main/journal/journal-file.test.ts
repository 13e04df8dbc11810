import { appendFileSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { JournalRecord } from '../../shared/journal/schema';
import { anotherCall } from '../../tests/fixtures/a-call';
import { emptyFolder } from '../../tests/fixtures/empty-folder';
import { openJournalFile } from './journal-file';

const add = (number: number, notes = ''): JournalRecord => ({ op: 'add', entry: anotherCall(number, { notes }) });
const lineOf = (record: JournalRecord) => `${JSON.stringify(record)}\n`;
const freshPath = () => join(emptyFolder(), 'journal.jsonl');
const textOf = (path: string) => readFileSync(path, 'utf8');

function contentOf(path: string) {
  const content = openJournalFile(path).read();
  if (!content.ok) throw new Error(content.error.message);
  return { entries: [...content.value.entries.values()], unreadable: content.value.unreadable };
}

test('a journal that was never written is empty', () => {
  expect(contentOf(freshPath())).toEqual({ entries: [], unreadable: 0 });
});

test('each record is one line, there as soon as the call returns', () => {
  const path = freshPath();
  const file = openJournalFile(path);
  file.append(add(1, 'one\ntwo \u2028 👍'));
  expect(textOf(path)).toBe(lineOf(add(1, 'one\ntwo \u2028 👍')));
  file.append(add(2));
  expect(textOf(path)).toBe(lineOf(add(1, 'one\ntwo \u2028 👍')) + lineOf(add(2)));
});

test('what is appended is read at once, and after a restart', () => {
  const path = freshPath();
  const file = openJournalFile(path);
  file.read();
  file.append(add(1));
  file.append({ op: 'edit', id: anotherCall(1).id, changes: { notes: '\ud83d half' } });
  const entries = [anotherCall(1, { notes: '\ud83d half' })];
  expect(file.read()).toMatchObject({ ok: true, value: { unreadable: 0 } });
  expect(contentOf(path)).toEqual({ entries, unreadable: 0 });
});

test.skipIf(process.platform === 'win32')('the person alone may read it', () => {
  const path = freshPath();
  openJournalFile(path).append(add(1));
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
    openJournalFile(path).append(add(3));
    expect(contentOf(path)).toEqual({ entries: [anotherCall(1), anotherCall(3)], unreadable: 1 });
    expect(textOf(path)).toBe(`${lineOf(add(1))}${torn}\n${lineOf(add(3))}`);
  });

  test('may be torn inside a character', () => {
    const path = freshPath();
    const bytes = Buffer.from(lineOf(add(1, '👍')));
    writeFileSync(path, bytes.subarray(0, bytes.indexOf('👍') + 2));
    openJournalFile(path).append(add(2));
    expect(contentOf(path)).toEqual({ entries: [anotherCall(2)], unreadable: 1 });
  });
});

test('foreign lines are counted and left where they are', () => {
  const path = freshPath();
  writeFileSync(path, `not ours\n${lineOf(add(1))}{"op":"later"}\n`);
  openJournalFile(path).append(add(2));
  expect(contentOf(path)).toEqual({ entries: [anotherCall(1), anotherCall(2)], unreadable: 2 });
  expect(textOf(path)).toBe(`not ours\n${lineOf(add(1))}{"op":"later"}\n${lineOf(add(2))}`);
});

describe('an entry that is deleted', () => {
  test('is gone from the file with every word of it, and nothing else is', () => {
    const path = freshPath();
    const file = openJournalFile(path);
    file.append(add(1, 'secret'));
    file.append(add(2));
    file.append({ op: 'edit', id: anotherCall(1).id, changes: { notes: 'more secret' } });
    appendFileSync(path, 'not ours\n');
    expect(file.remove(anotherCall(1).id).ok).toBe(true);
    expect(textOf(path)).toBe(`${lineOf(add(2))}not ours\n`);
    expect(contentOf(path)).toEqual({ entries: [anotherCall(2)], unreadable: 1 });
  });

  test('is not read any more by the file that is open', () => {
    const file = openJournalFile(freshPath());
    file.append(add(1));
    file.read();
    file.remove(anotherCall(1).id);
    const content = file.read();
    expect(content.ok && content.value.entries.size).toBe(0);
  });

  test('may be appended to after it', () => {
    const path = freshPath();
    const file = openJournalFile(path);
    file.append(add(1));
    file.remove(anotherCall(1).id);
    file.append(add(2));
    expect(contentOf(path).entries).toEqual([anotherCall(2)]);
  });
});

test('a file that is mostly replaced edits is shortened when it is opened, and holds the same', () => {
  const path = freshPath();
  const edits = Array.from({ length: 1_100 }, (_, count) =>
    lineOf({ op: 'edit', id: anotherCall(1).id, changes: { notes: `note ${count}` } }),
  );
  writeFileSync(path, `${lineOf(add(1))}not ours\n${edits.join('')}`);
  const entry = anotherCall(1, { notes: 'note 1099' });
  expect(contentOf(path)).toEqual({ entries: [entry], unreadable: 1 });
  expect(textOf(path)).toBe(`${lineOf({ op: 'add', entry })}not ours\n`);
  expect(contentOf(path)).toEqual({ entries: [entry], unreadable: 1 });
});

test('a journal that is cleared holds nothing, foreign lines included', () => {
  const path = freshPath();
  writeFileSync(path, `not ours\n${lineOf(add(1))}`);
  const file = openJournalFile(path);
  file.read();
  expect(file.clear().ok).toBe(true);
  expect(textOf(path)).toBe('');
  expect(file.read()).toMatchObject({ ok: true, value: { unreadable: 0 } });
});

test('a journal that cannot be read says so and throws nothing', () => {
  const path = freshPath();
  mkdirSync(path);
  const file = openJournalFile(path);
  for (const outcome of [file.read(), file.append(add(1)), file.remove(anotherCall(1).id)]) {
    expect(outcome).toMatchObject({ ok: false, error: { code: 'disk' } });
  }
});
