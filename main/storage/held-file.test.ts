import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { z } from 'zod/mini';
import { readStored } from '../../shared/stored';
import { aCall, anotherCall } from '../../tests/fixtures/a-call';
import { emptyFolder } from '../../tests/fixtures/empty-folder';
import { into, surroundings } from '../../tests/fixtures/surroundings';
import { openDrafts } from '../desk/drafts/draft-store';
import { openJournal } from '../desk/journal/journal';
import { openInventory } from './inventory';
import { openKeptFile } from './kept-file';

/** The path that another program holds. Only Windows can hold one for real. */
const held = vi.hoisted(() => ({ path: '' }));

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  return {
    ...fs,
    openSync: (...args: Parameters<typeof fs.openSync>) => {
      if (args[0] === held.path) throw Object.assign(new Error('held'), { code: 'EBUSY' });
      return fs.openSync(...args);
    },
  };
});

beforeEach(() => {
  held.path = '';
});

const noteSchema = z.strictObject({ version: z.literal(1), note: z.string(), colour: z.string() });
const note = (words: string, colour = '') => ({ version: 1, note: words, colour }) as const;

function open(folder: string, said: string[] = []) {
  return openKeptFile<z.infer<typeof noteSchema>>({
    folder,
    name: 'note',
    read: readStored(noteSchema, note('')),
    fallback: note(''),
    backups: 3,
    say: into(said),
    inventory: openInventory(folder),
  });
}

const isInUse = { ok: false, error: { code: 'file-in-use' } };
const asides = (folder: string) => readdirSync(folder).filter((name) => name.includes('set-aside'));

describe('a file that another program holds for longer', () => {
  test('is not set aside: what it holds is taken up as soon as it can be read', () => {
    const folder = emptyFolder();
    open(folder).write(note('first'));
    open(folder).write(note('second', 'red'));
    held.path = join(folder, 'note.json');
    const said: string[] = [];
    const file = open(folder, said);
    expect(file.value()).toEqual(note('first'));
    expect(said).toEqual([expect.stringContaining('Another app is using note.json')]);
    expect(file.update((current) => ({ ...current, colour: 'blue' }))).toMatchObject(isInUse);
    held.path = '';
    expect(file.update((current) => ({ ...current, colour: 'blue' }))).toMatchObject({ ok: true });
    expect(open(folder).value()).toEqual(note('second', 'blue'));
    expect(asides(folder)).toEqual([]);
  });

  test('is not missed at the next start', () => {
    const folder = emptyFolder();
    open(folder).write(note('words'));
    held.path = join(folder, 'note.json');
    open(folder);
    held.path = '';
    const said: string[] = [];
    expect(open(folder, said).value()).toEqual(note('words'));
    expect(said).toEqual([]);
  });

  test('stays where it is when it is held while the program runs', () => {
    const folder = emptyFolder();
    const file = open(folder);
    file.write(note('before'));
    writeFileSync(join(folder, 'note.json'), JSON.stringify(note('by hand', 'red')));
    held.path = join(folder, 'note.json');
    expect(file.write(note('after'))).toMatchObject(isInUse);
    expect(asides(folder)).toEqual([]);
  });
});

test('a journal that another program holds is not set aside, and takes entries once it is let go of', () => {
  const folder = emptyFolder();
  openJournal(folder, surroundings(folder)).add(aCall);
  held.path = join(folder, 'journal.jsonl');
  const said: string[] = [];
  const journal = openJournal(folder, surroundings(folder, said));
  expect(journal.matching({ query: '', channel: 'all' })).toMatchObject(isInUse);
  expect(journal.add(anotherCall(1))).toMatchObject(isInUse);
  expect(said).toEqual([]);
  held.path = '';
  expect(journal.add(anotherCall(1)).ok).toBe(true);
  expect(journal.matching({ query: '', channel: 'all' })).toMatchObject({ ok: true, value: [anotherCall(1), aCall] });
  expect(asides(folder)).toEqual([]);
});

test('the one file of an older version that another program holds is taken over at the next start', () => {
  const folder = emptyFolder();
  const path = join(folder, 'drafts.json');
  const draft = { id: aCall.id, details: 'an hour of work' };
  writeFileSync(path, JSON.stringify({ version: 1, drafts: [draft] }));
  const before = readFileSync(path, 'utf8');
  held.path = path;
  expect(openDrafts(folder, () => undefined).list()).toEqual([]);
  held.path = '';
  expect(readFileSync(path, 'utf8')).toBe(before);
  expect(openDrafts(folder, () => undefined).list()).toMatchObject([draft]);
});
