import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { z } from 'zod/mini';
import { failure } from '../../shared/result';
import { readStored } from '../../shared/stored';
import { emptyFolder } from '../../tests/fixtures/empty-folder';
import { layEndlessDevice } from '../../tests/fixtures/endless-device';
import { into } from '../../tests/fixtures/surroundings';
import { openInventory } from './inventory';
import { openKeptFile } from './kept-file';
import { temporaryName } from './replace-file';
import { largestStored } from './stored-file';

interface Note {
  readonly version: 1;
  readonly note: string;
  readonly colour: string;
}

const noteSchema = z.strictObject({ version: z.literal(1), note: z.string(), colour: z.string() });
const note = (words: string, colour = ''): Note => ({ version: 1, note: words, colour });

interface Opening {
  readonly backups?: number;
  readonly said?: string[];
}

function open(folder: string, { backups = 3, said = [] }: Opening = {}) {
  return openKeptFile<Note>({
    folder,
    name: 'note',
    read: readStored(noteSchema, note('')),
    fallback: note(''),
    backups,
    say: into(said),
    inventory: openInventory(folder),
  });
}

const put = (folder: string, name: string, content: string | Buffer) => writeFileSync(join(folder, name), content);
const read = (folder: string, name: string) => readFileSync(join(folder, name), 'utf8');
const asides = (folder: string) => readdirSync(folder).filter((name) => name.startsWith('note.set-aside'));
const namesIn = (folder: string) => readdirSync(folder).filter((name) => name !== 'inventory.json');

/** Writes one version after another, the program started anew for each. */
function keepInTurn(folder: string, ...versions: readonly string[]): void {
  for (const words of versions) open(folder).write(note(words));
}

test('a folder without the file gives the fallback, and nothing is said', () => {
  const said: string[] = [];
  expect(open(emptyFolder(), { said }).value()).toEqual(note(''));
  expect(said).toEqual([]);
});

test('what was written is there after a restart', () => {
  const folder = emptyFolder();
  expect(open(folder).write(note('Zürich 🎉 \u2028 \ud800'))).toEqual({ ok: true, value: undefined });
  expect(open(folder).value()).toEqual(note('Zürich 🎉 \u2028 \ud800'));
});

test('what could not be read again is not written, and what there was stays', () => {
  const folder = emptyFolder();
  const file = open(folder);
  file.write(note('first'));
  expect(file.write(note('x'.repeat(largestStored)))).toEqual(failure('too-large-to-keep'));
  expect(file.value()).toEqual(note('first'));
  expect(open(folder).value()).toEqual(note('first'));
});

test('a byte-order mark is no fault', () => {
  const folder = emptyFolder();
  put(folder, 'note.json', `\ufeff${JSON.stringify(note('Zürich'))}`);
  const said: string[] = [];
  expect(open(folder, { said }).value()).toEqual(note('Zürich'));
  expect(said).toEqual([]);
});

const damages: readonly (readonly [string, string | Buffer])[] = [
  ['is empty', ''],
  ['is torn', '{"version":1,"note":"a'],
  ['is nested without end', `${'['.repeat(200_000)}${']'.repeat(200_000)}`],
  ['is no JSON', 'version = 1'],
  ['is binary', '\0\u0001\ufffd'],
  ['is all zeros, as after a power cut', Buffer.alloc(4096)],
  ['is in Latin-1', Buffer.concat([Buffer.from('{"version":1,"note":"Z'), Buffer.of(0xfc), Buffer.from('rich"}')])],
  ['is in UTF-16', Buffer.from(`\ufeff${JSON.stringify(note('a'))}`, 'utf16le')],
  ['is another program’s', '{"version":1,"hue":"red"}'],
  ['is JSON but no object', 'null'],
  ['is nested a million deep', '['.repeat(1_000_000)],
];

describe.each(damages)('a file that %s', (_what, content) => {
  test('is set aside as it was, and the person is told where', () => {
    const folder = emptyFolder();
    put(folder, 'note.json', content);
    const said: string[] = [];
    open(folder, { said });
    const [aside = '', ...others] = asides(folder);
    expect(others).toEqual([]);
    expect(readFileSync(join(folder, aside))).toEqual(Buffer.from(content));
    expect(said).toEqual([expect.stringContaining(aside)]);
    expect(said[0]).toContain(folder);
  });

  test('gives way to the newest backup, which is in order from then on', () => {
    const folder = emptyFolder();
    keepInTurn(folder, 'first', 'second', 'third');
    put(folder, 'note.json', content);
    const said: string[] = [];
    expect(open(folder, { said }).value()).toEqual(note('second'));
    expect(open(folder, { said }).value()).toEqual(note('second'));
    expect(said).toEqual([expect.stringContaining('latest good backup')]);
  });

  test('gives way to the fallback where there is no backup, and says so once', () => {
    const folder = emptyFolder();
    put(folder, 'note.json', content);
    const said: string[] = [];
    expect(open(folder, { said }).value()).toEqual(note(''));
    open(folder, { said });
    expect(said).toEqual([expect.stringContaining('started without it')]);
  });
});

const places: readonly (readonly [string, (path: string) => unknown])[] = [
  ['a folder', (path) => mkdirSync(path)],
  ['a folder with something in it', (path) => mkdirSync(join(path, 'inside'), { recursive: true })],
  ['a pipe', (path) => execFileSync('mkfifo', [path])],
  ['a device', layEndlessDevice],
  ['a link to nothing', (path) => symlinkSync(`${path}-gone`, path)],
  ['a link to itself', (path) => symlinkSync(path, path)],
  [
    'a file of 600 MB',
    (path) => {
      writeFileSync(path, '');
      truncateSync(path, 600 * 1024 * 1024);
    },
  ],
];

describe.skipIf(process.platform === 'win32').each(places)('%s in the place of the file', (_what, lay) => {
  test('is moved away unread, and the backup takes its place', () => {
    const folder = emptyFolder();
    keepInTurn(folder, 'first', 'second');
    rmSync(join(folder, 'note.json'));
    lay(join(folder, 'note.json'));
    const said: string[] = [];
    const file = open(folder, { said });
    expect(file.value()).toEqual(note('first'));
    expect(said).toEqual([expect.stringContaining(asides(folder)[0] ?? 'an aside')]);
    expect(file.write(note('after')).ok).toBe(true);
    expect(open(folder).value()).toEqual(note('after'));
  });

  test('is passed over where it is a backup', () => {
    const folder = emptyFolder();
    lay(join(folder, 'note.backup-1.json'));
    put(folder, 'note.backup-2.json', JSON.stringify(note('older')));
    put(folder, 'note.json', '{');
    expect(open(folder).value()).toEqual(note('older'));
  });

  test('that appears while the program runs is moved away before anything is written', () => {
    const folder = emptyFolder();
    const said: string[] = [];
    const file = open(folder, { said });
    file.write(note('before'));
    rmSync(join(folder, 'note.json'));
    lay(join(folder, 'note.json'));
    expect(file.write(note('after')).ok).toBe(true);
    expect(open(folder).value()).toEqual(note('after'));
  });
});

test('a socket in the place of the file is moved away unread', async () => {
  const folder = emptyFolder();
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(join(folder, 'note.json'), resolve));
  const said: string[] = [];
  expect(open(folder, { said }).value()).toEqual(note(''));
  expect(said).toHaveLength(1);
  server.close();
});

describe.skipIf(process.getuid?.() === 0 || process.platform === 'win32')('a file that may not be read', () => {
  test('is set aside, and the sentence says why', () => {
    const folder = emptyFolder();
    keepInTurn(folder, 'first', 'second');
    chmodSync(join(folder, 'note.json'), 0o000);
    const said: string[] = [];
    expect(open(folder, { said }).value()).toEqual(note('first'));
    expect(said).toEqual([expect.stringContaining('isn’t allowed to read it')]);
  });
});

describe('a file that is missing', () => {
  test('is not taken for a first start', () => {
    const folder = emptyFolder();
    open(folder, { backups: 0 }).write(note('words'));
    rmSync(join(folder, 'note.json'));
    const said: string[] = [];
    expect(open(folder, { backups: 0, said }).value()).toEqual(note(''));
    expect(said).toEqual([expect.stringContaining('missing')]);
    open(folder, { backups: 0, said });
    expect(said).toHaveLength(1);
  });

  test('gives way to its backup', () => {
    const folder = emptyFolder();
    keepInTurn(folder, 'first', 'second');
    rmSync(join(folder, 'note.json'));
    const said: string[] = [];
    expect(open(folder, { said }).value()).toEqual(note('first'));
    expect(said).toEqual([expect.stringContaining('missing')]);
  });

  test('is missed also where a part of the inventory can’t be read', () => {
    const folder = emptyFolder();
    open(folder, { backups: 0 }).write(note('words'));
    rmSync(join(folder, 'note.json'));
    put(folder, 'inventory.json', JSON.stringify({ files: [7, 'note.json'], mine: 1 }));
    const said: string[] = [];
    open(folder, { said, backups: 0 });
    expect(said).toEqual([expect.stringMatching(/^note\.json is missing/)]);
  });

  test('is missed also where the inventory can’t be read', () => {
    const folder = emptyFolder();
    keepInTurn(folder, 'first', 'second');
    put(folder, 'inventory.json', 'damaged');
    expect(open(folder).value()).toEqual(note('second'));
  });
});

describe('a file of a newer version', () => {
  const newer = JSON.stringify({ version: 2, note: 'from the future', shade: 1 });

  function openNewer(folder: string, said: string[] = []) {
    const schema = z.strictObject({ version: z.literal(2), note: z.string(), shade: z.number() });
    const fallback = { version: 2, note: '', shade: 0 } as const;
    const step = (stored: Readonly<Record<string, unknown>>) => ({ version: 2, note: stored['note'], shade: 0 });
    const read = readStored<z.infer<typeof schema>>(schema, fallback, [step]);
    return openKeptFile({ folder, name: 'note', read, fallback, backups: 3, say: into(said) });
  }

  test('waits untouched for that version, while the older one goes on with its backup', () => {
    const folder = emptyFolder();
    keepInTurn(folder, 'first', 'second');
    put(folder, 'note.json', newer);
    const said: string[] = [];
    const file = open(folder, { said });
    expect(file.value()).toEqual(note('first'));
    file.write(note('meanwhile'));
    expect(read(folder, 'note.newer.json')).toBe(newer);
    expect(said).toEqual([expect.stringContaining('newer version')]);
  });

  test('is in use again once that version is back, and what was written meanwhile is set aside', () => {
    const folder = emptyFolder();
    put(folder, 'note.json', newer);
    open(folder).write(note('meanwhile'));
    const said: string[] = [];
    expect(openNewer(folder, said).value()).toEqual({ version: 2, note: 'from the future', shade: 1 });
    expect(said).toEqual([expect.stringContaining(asides(folder)[0] ?? 'an aside')]);
    expect(read(folder, asides(folder)[0] ?? '')).toContain('meanwhile');
    expect(openNewer(folder).value().note).toBe('from the future');
  });
});

describe('a part that does not fit', () => {
  test('costs nothing beside it, and the whole file is set aside', () => {
    const folder = emptyFolder();
    const content = JSON.stringify({ ...note('words'), colour: 7 });
    put(folder, 'note.json', content);
    const said: string[] = [];
    expect(open(folder, { said }).value()).toEqual(note('words'));
    expect(read(folder, asides(folder)[0] ?? '')).toBe(content);
    expect(said).toEqual([expect.stringMatching(/^Part of note\.json can’t be used\./)]);
  });

  test('costs nothing beside it where it is nested without end', () => {
    const folder = emptyFolder();
    put(folder, 'note.json', `{"version":1,"note":"words","mine":${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}}`);
    const file = open(folder);
    expect(file.value()).toEqual(note('words', ''));
    expect(file.update((current) => ({ ...current, colour: 'red' }))).toEqual({ ok: true, value: undefined });
    expect(asides(folder)).toHaveLength(1);
  });

  test('costs nothing beside it where the program is killed while it is mended', () => {
    const folder = emptyFolder();
    const content = JSON.stringify({ ...note('words'), colour: 7 });
    put(folder, 'note.json', content);
    // What is there between the two steps: the file under both its names, and the new one beside it.
    linkSync(join(folder, 'note.json'), join(folder, 'note.set-aside-2026-11-25T12-00-00-000Z.json'));
    put(folder, temporaryName('note.json'), JSON.stringify(note('words')));
    expect(open(folder).value()).toEqual(note('words'));
    expect(open(folder).value()).toEqual(note('words'));
    expect(asides(folder).map((name) => read(folder, name))).toEqual([content, content]);
  });

  test('takes its value from the latest good backup', () => {
    const folder = emptyFolder();
    open(folder).write(note('first', 'red'));
    open(folder).write(note('second', 'red'));
    put(folder, 'note.json', JSON.stringify({ ...note('third'), colour: 7 }));
    expect(open(folder).value()).toEqual(note('third', 'red'));
  });
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
    const contents = asides(folder).map((name) => read(folder, name));
    expect(contents.toSorted()).toEqual(['damage 1', 'damage 2', 'damage 3']);
  });
});

describe('what a hand changes while the program runs', () => {
  const byHand = JSON.stringify(note('by hand', 'red'));

  test('is taken up by the next change', () => {
    const folder = emptyFolder();
    const file = open(folder);
    file.write(note('before'));
    put(folder, 'note.json', byHand);
    file.update((current) => ({ ...current, note: 'changed' }));
    expect(open(folder).value()).toEqual(note('changed', 'red'));
  });

  test('is set aside by what replaces it', () => {
    const folder = emptyFolder();
    const said: string[] = [];
    const file = open(folder, { said });
    file.write(note('before'));
    put(folder, 'note.json', byHand);
    file.write(note('after'));
    expect(read(folder, asides(folder)[0] ?? '')).toBe(byHand);
    expect(said).toEqual([expect.stringContaining(asides(folder)[0] ?? 'an aside')]);
  });

  test('costs nothing where a value of it does not fit: what that was to replace stays', () => {
    const folder = emptyFolder();
    const file = open(folder);
    file.write(note('before', 'red'));
    const content = JSON.stringify({ ...note('by hand'), colour: 7 });
    put(folder, 'note.json', content);
    file.update((current) => ({ ...current }));
    expect(file.value()).toEqual(note('by hand', 'red'));
    expect(read(folder, asides(folder)[0] ?? '')).toBe(content);
  });

  test('is set aside where all that is new is what this version does not know', () => {
    const folder = emptyFolder();
    const file = open(folder);
    file.write(note('before'));
    put(folder, 'note.json', JSON.stringify({ ...note('before'), mine: 'a remark' }));
    file.write(note('after'));
    expect(read(folder, asides(folder)[0] ?? '')).toContain('a remark');
  });

  test('waits for the newer version where that has written it', () => {
    const folder = emptyFolder();
    const said: string[] = [];
    const file = open(folder, { said });
    file.write(note('before'));
    put(folder, 'note.json', JSON.stringify({ version: 2, note: 'from the future' }));
    file.update((current) => ({ ...current, note: 'after' }));
    expect(read(folder, 'note.newer.json')).toContain('from the future');
    expect(read(folder, 'note.json')).toContain('after');
    expect(said).toEqual([expect.stringContaining('note.newer.json')]);
  });

  test('and leaves as it was is no change', () => {
    const folder = emptyFolder();
    const said: string[] = [];
    const file = open(folder, { said });
    file.write(note('before'));
    put(folder, 'note.json', JSON.stringify(note('before')));
    file.write(note('after'));
    expect(asides(folder)).toEqual([]);
    expect(said).toEqual([]);
  });
});

describe('backups', () => {
  test('are the last three versions that the program started with', () => {
    const folder = emptyFolder();
    keepInTurn(folder, 'first', 'second', 'third', 'fourth', 'fifth');
    const words = [1, 2, 3].map((age) => JSON.parse(read(folder, `note.backup-${age}.json`)).note);
    expect(words).toEqual(['fourth', 'third', 'second']);
    expect(namesIn(folder)).toHaveLength(4);
  });

  test('are not pushed out by starts that changed nothing', () => {
    const folder = emptyFolder();
    keepInTurn(folder, 'first', 'second', 'third');
    for (let start = 0; start < 5; start += 1) open(folder);
    expect(JSON.parse(read(folder, 'note.backup-3.json')).note).toBe('first');
  });

  test('are never made of what must be gone once it is deleted', () => {
    const folder = emptyFolder();
    for (const words of ['first', 'second', 'third']) open(folder, { backups: 0 }).write(note(words));
    expect(namesIn(folder)).toEqual(['note.json']);
  });

  test('go with a file that is removed', () => {
    const folder = emptyFolder();
    keepInTurn(folder, 'first', 'second', 'third');
    expect(open(folder).remove().ok).toBe(true);
    expect(namesIn(folder)).toEqual([]);
    const said: string[] = [];
    expect(open(folder, { said }).value()).toEqual(note(''));
    expect(said).toEqual([]);
  });
});
