import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Draft } from '../../shared/request/draft';
import { newDraft } from '../../shared/request/new-draft';
import { anotherCall } from '../../tests/fixtures/a-call';
import { emptyFolder } from '../../tests/fixtures/empty-folder';
import { openDrafts } from './draft-store';

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

test('damaged drafts are set aside with every word, and the person is told', () => {
  const folder = emptyFolder();
  openDrafts(folder).save(draft(1, { details: 'before' }));
  openDrafts(folder).save(draft(1, { details: 'after' }));
  const file = join(folder, 'drafts.json');
  writeFileSync(file, readFileSync(file, 'utf8').slice(0, -10));
  const drafts = openDrafts(folder);
  expect(drafts.list()).toMatchObject([{ details: 'before' }]);
  expect(drafts.notice).toContain('drafts.json');
});
