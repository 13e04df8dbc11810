import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aCall, germany } from '../../../tests/fixtures/a-call';
import { emptyFolder } from '../../../tests/fixtures/empty-folder';
import { openInventory } from '../../storage/inventory';
import { openTrackRecord } from './track-record';

const openIn = (folder: string) => openTrackRecord(folder, openInventory(folder));

const reached = { ...aCall, outcome: 'reached' } as const;
const record = { [germany.e164]: { outcome: 'reached', at: aCall.at } };

test('what was said of a call is there after a start', () => {
  const folder = emptyFolder();
  openIn(folder).note(reached);
  expect(openIn(folder).value()).toEqual(record);
});

test('a change is told once, and nothing where there is none', () => {
  const records = openIn(emptyFolder());
  let told = 0;
  records.onChange(() => {
    told += 1;
  });
  records.note(reached);
  records.note(reached);
  records.recount([reached]);
  expect(told).toBe(1);
});

test('what was deleted from the journal is gone from the file', () => {
  const folder = emptyFolder();
  const records = openIn(folder);
  records.note(reached);
  records.recount([]);
  expect(records.value()).toEqual({});
  expect(readFileSync(join(folder, 'track-record.json'), 'utf8')).not.toContain(germany.e164);
});

test('a damaged file is to be made anew from the journal', () => {
  const folder = emptyFolder();
  writeFileSync(join(folder, 'track-record.json'), '{"version":1,"numbers":');
  const records = openIn(folder);
  expect(records.isLost()).toBe(true);
  records.recount([reached]);
  expect(records.isLost()).toBe(false);
  expect(openIn(folder).value()).toEqual(record);
});

test('what a hand has changed in the file meanwhile is set aside, not written over', () => {
  const folder = emptyFolder();
  const records = openIn(folder);
  records.note(reached);
  const byHand = JSON.stringify({ version: 1, numbers: { '+49': record[germany.e164] } });
  writeFileSync(join(folder, 'track-record.json'), byHand);
  records.note({ ...reached, at: '2026-02-01T00:00:00.000Z' });
  const [aside = ''] = readdirSync(folder).filter((name) => name.includes('set-aside'));
  expect(readFileSync(join(folder, aside), 'utf8')).toBe(byHand);
});

test('so is one that was taken away', () => {
  const folder = emptyFolder();
  openIn(folder).note(reached);
  rmSync(join(folder, 'track-record.json'));
  expect(openIn(folder).isLost()).toBe(true);
});
