import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Draft } from '../../../shared/request/draft';
import { newDraft } from '../../../shared/request/new-draft';
import { anotherCall } from '../../../tests/fixtures/a-call';
import { emptyFolder } from '../../../tests/fixtures/empty-folder';
import { into } from '../../../tests/fixtures/surroundings';
import { openDrafts as openDraftStore } from './draft-store';

const openDrafts = (folder: string, said: string[] = []) => openDraftStore(folder, into(said));

const draft = (number: number, changes: Partial<Draft> = {}): Draft => ({
  ...newDraft(anotherCall(number).id, new Date(Date.UTC(2026, 0, number))),
  ...changes,
});

test('a desk begins without drafts', () => {
  expect(openDrafts(emptyFolder()).list()).toEqual([]);
});

test('a draft is back after a restart, exactly as it was typed', () => {
  const folder = emptyFolder();
  const typed = draft(1, { summary: ' Sync ', details: 'a\r\nb\t👍 שלום \u2028', company: '', stepsDone: ['sign-in'] });
  openDrafts(folder).save(typed);
  expect(openDrafts(folder).list()).toEqual([typed]);
});

test('the one that was changed last comes first', () => {
  const drafts = openDrafts(emptyFolder());
  for (const number of [2, 3, 1]) drafts.save(draft(number));
  drafts.save(draft(1, { changedAt: '2026-02-01T00:00:00.000Z' }));
  expect(drafts.list().map(({ id }) => id)).toEqual([draft(1).id, draft(3).id, draft(2).id]);
});

test('saving again replaces the draft and leaves the others', () => {
  const drafts = openDrafts(emptyFolder());
  drafts.save(draft(1));
  drafts.save(draft(2));
  drafts.save(draft(1, { summary: 'changed' }));
  expect(
    drafts
      .list()
      .map(({ summary }) => summary)
      .toSorted(),
  ).toEqual(['', 'changed']);
});

test('a draft that is discarded is gone, also after a restart', () => {
  const folder = emptyFolder();
  const drafts = openDrafts(folder);
  drafts.save(draft(1));
  drafts.save(draft(2));
  drafts.discard(draft(1).id);
  expect(
    openDrafts(folder)
      .list()
      .map(({ id }) => id),
  ).toEqual([draft(2).id]);
});

test('a damaged draft gives way to its backup, and costs no other one a word', () => {
  const folder = emptyFolder();
  openDrafts(folder).save(draft(1, { details: 'before' }));
  const second = openDrafts(folder);
  second.list();
  second.save(draft(1, { details: 'after' }));
  second.save(draft(2, { details: 'other' }));
  const file = join(folder, 'drafts', `${draft(1).id}.json`);
  writeFileSync(file, readFileSync(file, 'utf8').slice(0, -10));
  const said: string[] = [];
  const details = openDrafts(folder, said)
    .list()
    .map((each) => each.details);
  expect(details.toSorted()).toEqual(['before', 'other']);
  expect(said).toEqual([expect.stringContaining(draft(1).id)]);
});

test('a draft that is discarded leaves no word of itself behind', () => {
  const folder = emptyFolder();
  openDrafts(folder).save(draft(1, { details: 'secret' }));
  const drafts = openDrafts(folder);
  drafts.save(draft(1, { details: 'more secret' }));
  expect(drafts.discard(draft(1).id).ok).toBe(true);
  expect(readdirSync(join(folder, 'drafts'))).toEqual([]);
});

test('nor does what was set aside of it, as after a value of it was damaged', () => {
  const folder = emptyFolder();
  openDrafts(folder).save({ ...draft(1), details: 'secret' });
  openDrafts(folder).save({ ...draft(2), details: 'other' });
  const path = join(folder, 'drafts', `${draft(1).id}.json`);
  writeFileSync(path, readFileSync(path, 'utf8').replace('"stepsDone": []', '"stepsDone": 7'));
  const drafts = openDrafts(folder);
  expect(drafts.list()).toHaveLength(2);
  drafts.discard(draft(1).id);
  const contents = readdirSync(join(folder, 'drafts')).map((name) =>
    readFileSync(join(folder, 'drafts', name), 'utf8'),
  );
  expect(contents.join()).not.toContain('secret');
  expect(contents.join()).toContain('other');
});

test('what this version does not know is written again, in the draft and beside it', () => {
  const folder = emptyFolder();
  openDrafts(folder).save(draft(1));
  const path = join(folder, 'drafts', `${draft(1).id}.json`);
  const { item, ...file } = JSON.parse(readFileSync(path, 'utf8'));
  writeFileSync(path, JSON.stringify({ ...file, hue: 1, item: { ...item, shade: 2 } }));
  const drafts = openDrafts(folder);
  expect(drafts.list()).toEqual([draft(1)]);
  drafts.save(draft(1, { details: 'more' }));
  expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ hue: 1, item: { shade: 2, details: 'more' } });
});

test('one draft too many is refused with the limit, and those that there are can still be changed', () => {
  const drafts = openDrafts(emptyFolder());
  for (let number = 1; number <= 200; number += 1) drafts.save(draft(number));
  expect(drafts.save(draft(201))).toMatchObject({
    ok: false,
    error: { code: 'too-many', facts: { of: 'drafts', limit: 200 } },
  });
  expect(drafts.save(draft(7, { summary: 'changed' })).ok).toBe(true);
  drafts.discard(draft(8).id);
  expect(drafts.save(draft(201)).ok).toBe(true);
});

describe('the one file of older versions', () => {
  const former = (drafts: unknown) => JSON.stringify({ version: 1, drafts });
  const put = (folder: string, content: string) => writeFileSync(join(folder, 'drafts.json'), content);

  test('is taken over once, draft by draft, and is gone then with its backups', () => {
    const folder = emptyFolder();
    put(folder, former([draft(1, { details: 'one' }), draft(2, { details: 'two' })]));
    writeFileSync(join(folder, 'drafts.backup-1.json'), former([draft(1)]));
    const said: string[] = [];
    expect(openDrafts(folder, said).list()).toHaveLength(2);
    expect(openDrafts(folder, said).list()).toHaveLength(2);
    expect(readdirSync(folder)).toEqual(['drafts']);
    expect(said).toEqual([]);
  });

  test('with one bad draft costs that one alone, and is set aside whole', () => {
    const folder = emptyFolder();
    const content = former([
      ...Array.from({ length: 10 }, (_, index) => draft(index + 1)),
      { id: 7, colour: 'red' },
      null,
    ]);
    put(folder, content);
    const said: string[] = [];
    expect(openDrafts(folder, said).list()).toHaveLength(10);
    const aside = readdirSync(folder).find((name) => name.startsWith('drafts.set-aside')) ?? '';
    expect(readFileSync(join(folder, aside), 'utf8')).toBe(content);
    expect(said).toEqual([expect.stringContaining(aside)]);
  });

  test('with one bad value in a draft costs that value alone', () => {
    const folder = emptyFolder();
    put(folder, former([{ ...draft(1, { details: 'all of it' }), summary: 5 }]));
    expect(openDrafts(folder).list()).toMatchObject([{ id: draft(1).id, details: 'all of it', summary: '' }]);
  });

  test('that can’t be read gives way to its newest good backup', () => {
    const folder = emptyFolder();
    put(folder, '{"version":1,"dra');
    writeFileSync(join(folder, 'drafts.backup-2.json'), former([draft(1, { details: 'older' })]));
    const said: string[] = [];
    expect(openDrafts(folder, said).list()).toMatchObject([{ details: 'older' }]);
    expect(said[0]).toContain('backup');
  });

  test('that an older version wrote again meanwhile loses neither its drafts nor the newer ones', () => {
    const folder = emptyFolder();
    openDrafts(folder).save(draft(1, { details: 'here' }));
    put(folder, former([draft(1, { details: 'there' }), draft(2)]));
    const details = openDrafts(folder)
      .list()
      .map((each) => each.details);
    expect(details.toSorted()).toEqual(['', 'here', 'there']);
  });
});

test.each(['a file', 'a pipe'])('%s in the place of the folder does not stop anything', (what) => {
  const folder = emptyFolder();
  const path = join(folder, 'drafts');
  if (what === 'a file') writeFileSync(path, 'not a folder');
  else execFileSync('mkfifo', [path]);
  const said: string[] = [];
  const drafts = openDrafts(folder, said);
  expect(drafts.list()).toEqual([]);
  expect(said).toHaveLength(1);
  expect(drafts.save(draft(1)).ok).toBe(true);
  expect(openDrafts(folder).list()).toEqual([draft(1)]);
});
