import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { failure, success } from '../../shared/result';
import { emptyFolder } from '../../tests/fixtures/empty-folder';
import { openKeptFile } from './kept-file';

const noteSchema = z.object({ version: z.literal(1), note: z.string() });

interface Note extends Record<string, unknown> {
  readonly version: 1;
  readonly note: string;
}

const note = (words: string): Note => ({ version: 1, note: words });

function open(folder: string, { keepsBackups = true } = {}) {
  return openKeptFile<Note>({
    folder,
    name: 'note',
    read(stored) {
      const checked = noteSchema.safeParse(stored);
      return checked.success ? success(checked.data) : failure('invalid', 'It is no note.');
    },
    fallback: note(''),
    keepsBackups,
  });
}

const put = (folder: string, name: string, content: string) => writeFileSync(join(folder, name), content);
const read = (folder: string, name: string) => readFileSync(join(folder, name), 'utf8');
const asides = (folder: string) => readdirSync(folder).filter((name) => name.startsWith('note.set-aside'));

/** Writes one version after another, the program started anew for each. */
function keepInTurn(folder: string, ...versions: readonly string[]): void {
  for (const words of versions) open(folder).write(note(words));
}

test('a folder without the file gives the fallback, without a notice', () => {
  const file = open(emptyFolder());
  expect(file.value()).toEqual(note(''));
  expect(file.notice).toBeUndefined();
});

test('what was written is there after a restart', () => {
  const folder = emptyFolder();
  expect(open(folder).write(note('Zürich 🎉 \u2028 \ud800'))).toEqual({ ok: true, value: undefined });
  expect(open(folder).value()).toEqual(note('Zürich 🎉 \u2028 \ud800'));
});

describe.each([
  ['is empty', ''],
  ['is torn', '{"version":1,"note":"a'],
  ['is no JSON', 'version = 1'],
  ['is binary', '\0\u0001\ufffd'],
  ['is another program’s', '{"version":1,"colour":"red"}'],
  ['is of a newer version', '{"version":2,"note":"a"}'],
  ['is JSON but no object', 'null'],
])('a file that %s', (_what, content) => {
  test('is set aside as it was, and the person is told where', () => {
    const folder = emptyFolder();
    put(folder, 'note.json', content);
    const { notice } = open(folder);
    const [aside = '', ...others] = asides(folder);
    expect(others).toEqual([]);
    expect(read(folder, aside)).toBe(content);
    expect(notice).toContain(aside);
    expect(notice).toContain(folder);
  });

  test('gives way to the newest backup', () => {
    const folder = emptyFolder();
    keepInTurn(folder, 'first', 'second', 'third');
    put(folder, 'note.json', content);
    const file = open(folder);
    expect(file.value()).toEqual(note('second'));
    expect(file.notice).toContain('the newest good backup is in use');
  });

  test('gives way to the fallback where there is no backup, and says so', () => {
    const folder = emptyFolder();
    put(folder, 'note.json', content);
    const file = open(folder);
    expect(file.value()).toEqual(note(''));
    expect(file.notice).toContain('started afresh');
  });
});

test('a backup that took the file’s place is still there after the next start', () => {
  const folder = emptyFolder();
  keepInTurn(folder, 'first', 'second');
  put(folder, 'note.json', 'damaged');
  open(folder);
  expect(open(folder).value()).toEqual(note('first'));
});

test('what is written after the damage is kept as ever', () => {
  const folder = emptyFolder();
  put(folder, 'note.json', 'damaged');
  open(folder).write(note('new'));
  expect(open(folder).value()).toEqual(note('new'));
  expect(read(folder, asides(folder)[0] ?? '')).toBe('damaged');
});

describe('at one and the same moment', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('several damaged files are set aside, none over another', () => {
    const folder = emptyFolder();
    for (const content of ['damage 1', 'damage 2', 'damage 3']) {
      put(folder, 'note.json', content);
      open(folder);
    }
    expect(
      asides(folder)
        .map((name) => read(folder, name))
        .toSorted(),
    ).toEqual(['damage 1', 'damage 2', 'damage 3']);
  });
});

describe('backups', () => {
  test('are the last three versions that the program started with', () => {
    const folder = emptyFolder();
    keepInTurn(folder, 'first', 'second', 'third', 'fourth', 'fifth');
    expect([1, 2, 3].map((age) => JSON.parse(read(folder, `note.backup-${age}.json`)).note)).toEqual([
      'fourth',
      'third',
      'second',
    ]);
    expect(readdirSync(folder)).toHaveLength(4);
  });

  test('are not pushed out by starts that changed nothing', () => {
    const folder = emptyFolder();
    keepInTurn(folder, 'first', 'second', 'third');
    for (let start = 0; start < 5; start += 1) open(folder);
    expect(JSON.parse(read(folder, 'note.backup-3.json')).note).toBe('first');
  });

  test.each([
    ['damaged', (path: string) => writeFileSync(path, '{')],
    ['not even a file', (path: string) => mkdirSync(path)],
  ])('that are %s are passed over for older ones', (_what, spoil) => {
    const folder = emptyFolder();
    spoil(join(folder, 'note.backup-1.json'));
    put(folder, 'note.backup-2.json', JSON.stringify(note('first')));
    put(folder, 'note.json', '{');
    const file = open(folder);
    expect(file.value()).toEqual(note('first'));
    expect(file.write(note('after')).ok).toBe(true);
  });

  test('are never made of what must be gone once it is deleted', () => {
    const folder = emptyFolder();
    for (const words of ['first', 'second', 'third']) open(folder, { keepsBackups: false }).write(note(words));
    expect(readdirSync(folder)).toEqual(['note.json']);
  });
});

test('what cannot be read at all is not written over', () => {
  const folder = emptyFolder();
  mkdirSync(join(folder, 'note.json'));
  const file = open(folder);
  expect(file.notice).toContain('note.json');
  expect(file.write(note('new')).ok).toBe(false);
  expect(file.value()).toEqual(note(''));
  expect(readdirSync(folder)).toEqual(['note.json']);
});
