import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { success } from '../../shared/result';
import { aCall, germany } from '../../tests/fixtures/a-call';
import { emptyFolder } from '../../tests/fixtures/empty-folder';
import { openVault } from '../../tests/fixtures/open-vault';
import { into, surroundings } from '../../tests/fixtures/surroundings';
import { openCallSheets } from '../desk/calling/call-sheets';
import { openDrafts } from '../desk/drafts/draft-store';
import { openHabits } from '../desk/habits/habits';
import { openJournal } from '../desk/journal/journal';

const id = '0b9f6a4e-7c1d-4a55-9b1e-6f2f3c1d8a01';

/** What a version that knew one product alone left in its folder. */
function oldFolder(): string {
  const folder = emptyFolder();
  const { guide: _, ...entry } = { ...aCall, id, caseNumber: '00418812' };
  writeFileSync(join(folder, 'journal.jsonl'), `${JSON.stringify({ op: 'add', entry })}\n`);
  mkdirSync(join(folder, 'drafts'));
  const at = '2026-01-15T12:00:00.000Z';
  const draft = {
    id,
    createdAt: at,
    changedAt: at,
    summary: 'Sync stops',
    details: '',
    extras: [],
    stepsDone: [],
    entries: {},
  };
  writeFileSync(join(folder, 'drafts', `${id}.json`), JSON.stringify({ version: 1, item: draft }));
  mkdirSync(join(folder, 'call-sheets'));
  const sheet = {
    id,
    dialledAt: at,
    way: 'tel',
    line: germany,
    severity: 'severity-1',
    caseNumber: '7',
    agent: '',
    notes: '',
  };
  writeFileSync(join(folder, 'call-sheets', `${id}.json`), JSON.stringify({ version: 1, item: sheet }));
  const habits = {
    version: 1,
    recentCommands: ['dial:germany'],
    said: ['no-tray'],
    agreedDials: [],
    lastVersion: '0.1.0',
  };
  writeFileSync(join(folder, 'habits.json'), JSON.stringify(habits));
  return folder;
}

test('what an older version kept comes through whole, as ALM’s, without a word', () => {
  const folder = oldFolder();
  const said: string[] = [];
  const say = into(said);
  const journal = openJournal(folder, { ...surroundings(folder), say });
  const found = journal.find({ query: '', channel: 'all', from: 0, count: 10 });
  expect(found.ok && found.value.entries).toMatchObject([{ caseNumber: '00418812', guide: 'alm' }]);
  expect(found.ok && found.value.unreadable).toBe(0);
  expect(openDrafts(folder, say).list()).toMatchObject([{ summary: 'Sync stops', guide: 'alm' }]);
  expect(openCallSheets(folder, () => success(undefined), say).list()).toMatchObject([
    { caseNumber: '7', guide: 'alm' },
  ]);
  const habits = openHabits(folder, say);
  expect(habits.recentCommands()).toEqual(['dial:germany']);
  expect(habits.guide.get()).toBe('alm');
  expect(said).toEqual([]);
});

test('a PIN that an older version kept is ALM’s', async () => {
  const folder = emptyFolder();
  await openVault(folder).keep('345', false);
  expect(await openVault(folder).reveal()).toEqual({ ok: true, value: '345' });
});
