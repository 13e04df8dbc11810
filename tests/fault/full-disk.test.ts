import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openCallSheets } from '../../main/desk/calling/call-sheets';
import { openDrafts } from '../../main/desk/drafts/draft-store';
import { writeDraftToOpen } from '../../main/desk/drafts/drafts-to-open';
import { openJournal } from '../../main/desk/journal/journal';
import { openSettings } from '../../main/desk/settings/settings-store';
import { writeChosen } from '../../main/storage/write-chosen';
import { newDraft } from '../../shared/request/new-draft';
import { success } from '../../shared/result';
import { aCall, anotherCall, germany } from '../fixtures/a-call';
import { fakeKeyring } from '../fixtures/fake-keyring';
import { openVault } from '../fixtures/open-vault';
import { into, surroundings } from '../fixtures/surroundings';
import { keepers } from './fixtures/keepers';
import { hasSmallDisks, smallDisk } from './fixtures/small-disk';

const isFull = { ok: false, error: { code: 'disk-full', facts: { folder: expect.any(String) } } };

/** Damages one value of a JSON file. */
function damage(path: string, value: RegExp): void {
  const content = readFileSync(path, 'utf8');
  const damaged = content.replace(value, (key) => `${key.slice(0, key.indexOf(':') + 1)} 7`);
  expect(damaged).not.toBe(content);
  writeFileSync(path, damaged);
}

/** Some 13,000 bytes: more than the room of one page, and what is left of another, can take. */
const report = '09:41 同期が止まりました。 '.repeat(350);
const lastPage = 4096;

describe.skipIf(!hasSmallDisks)('on a disk that is really full', () => {
  describe.each(keepers)('$name', ({ open }) => {
    describe.each([
      ['no byte is left', 0],
      ['room is left for half of it', lastPage],
    ])('where %s', (_what, leaving) => {
      test('say that the disk is full and what to do', async () => {
        const disk = smallDisk();
        const kept = open(disk.folder);
        await kept.write('before');
        disk.fill(leaving);
        const written = await kept.write(report);
        expect(written).toMatchObject(isFull);
        expect(JSON.stringify(written)).toContain(disk.folder);
      });

      test('keep on disk what was there, and leave nothing lying about', async () => {
        const disk = smallDisk();
        const kept = open(disk.folder);
        await kept.write('before');
        disk.fill(leaving);
        const names = readdirSync(disk.folder);
        await kept.write(report);
        expect(readdirSync(disk.folder)).toEqual(names);
        disk.empty();
        expect(open(disk.folder).read()).toBe('before');
      });

      test('take it once there is space again', async () => {
        const disk = smallDisk();
        const kept = open(disk.folder);
        await kept.write('before');
        disk.fill(leaving);
        await kept.write(report);
        disk.empty();
        expect((await kept.write(report)).ok).toBe(true);
        expect(kept.read()).toBe(report);
        expect(open(disk.folder).read()).toBe(report);
      });
    });

    test('open as ever, and write once there is space again', async () => {
      const disk = smallDisk();
      await open(disk.folder).write('first');
      await open(disk.folder).write('second');
      disk.fill();
      const kept = open(disk.folder);
      expect(kept.read()).toBe('second');
      expect(kept.said).toEqual([]);
      disk.empty();
      expect((await kept.write('third')).ok).toBe(true);
    });
  });

  test('settings keep their backups, however often the program starts', async () => {
    const disk = smallDisk();
    const [settings] = keepers;
    for (const words of ['first', 'second', 'third', 'fourth']) await settings?.open(disk.folder).write(words);
    const backups = () =>
      [1, 2, 3].map((age) => readFileSync(join(disk.folder, `settings.backup-${age}.json`), 'utf8'));
    const before = backups();
    disk.fill();
    for (let start = 0; start < 4; start += 1) settings?.open(disk.folder);
    expect(backups()).toEqual(before);
  });

  test('settings with one bad value keep the good ones, however often the program starts', async () => {
    const disk = smallDisk();
    const said: string[] = [];
    const open = () => openSettings(disk.folder, surroundings(disk.folder, said));
    for (const contactName of ['Ada', 'Ada Changed']) await open().change({ contactName, company: 'Example' });
    damage(join(disk.folder, 'settings.json'), /"company": ?"[^"]*"/);
    disk.fill();
    const names = readdirSync(disk.folder);
    for (let start = 0; start < 3; start += 1) expect(open().value().contactName).toBe('Ada Changed');
    expect(readdirSync(disk.folder)).toEqual(names);
    expect(said).toHaveLength(3);
    for (const told of said) expect(told).toMatch(/^Part of settings\.json can’t be used/);
    expect(await open().change({ contactName: 'Eve' })).toMatchObject(isFull);
    expect(open().value().contactName).toBe('Ada Changed');
    disk.empty();
    expect(open().value().contactName).toBe('Ada Changed');
    said.length = 0;
    expect(open().value().contactName).toBe('Ada Changed');
    expect(said).toEqual([]);
    expect(readdirSync(disk.folder).filter((name) => name.includes('set-aside'))).toHaveLength(1);
  });

  test('a draft with one bad value keeps the good ones, however often the program starts', () => {
    const disk = smallDisk();
    const said: string[] = [];
    const open = () => openDrafts(disk.folder, into(said));
    open().save({ ...newDraft(aCall.id, new Date(aCall.at)), details: 'an hour of work' });
    damage(join(disk.folder, 'drafts', `${aCall.id}.json`), /"summary": ?"[^"]*"/);
    disk.fill();
    for (let start = 0; start < 3; start += 1) expect(open().list()).toMatchObject([{ details: 'an hour of work' }]);
    expect(said).toHaveLength(3);
    disk.empty();
    for (let start = 0; start < 3; start += 1) expect(open().list()).toMatchObject([{ details: 'an hour of work' }]);
    expect(said).toHaveLength(4);
  });

  test('what a hand has damaged while the program runs costs nothing at the next start', async () => {
    const disk = smallDisk();
    const open = () => openSettings(disk.folder, surroundings(disk.folder));
    await open().change({ contactName: 'Ada', company: 'Example' });
    const settings = open();
    await settings.change({ contactName: 'Ada Changed' });
    damage(join(disk.folder, 'settings.json'), /"company": ?"[^"]*"/);
    disk.fill();
    expect(await settings.change({ product: 'x' })).toMatchObject(isFull);
    expect(open().value()).toMatchObject({ contactName: 'Ada Changed', company: 'Example' });
  });

  test('a call sheet is begun and keeps what is typed in memory', async () => {
    const disk = smallDisk();
    const sheets = openCallSheets(
      disk.folder,
      () => success(undefined),
      () => undefined,
    );
    disk.fill();
    expect(sheets.begin(aCall, germany)).toMatchObject(isFull);
    expect(sheets.save(aCall.id, { notes: report })).toMatchObject(isFull);
    expect(sheets.list()[0]?.notes).toBe(report);
  });

  test('a call sheet that the journal cannot take stays open', async () => {
    const disk = smallDisk();
    const journal = openJournal(disk.folder, surroundings(disk.folder));
    const sheets = openCallSheets(disk.folder, journal.addSheet, () => undefined);
    sheets.begin(aCall, germany);
    disk.fill();
    sheets.save(aCall.id, { notes: report });
    expect(sheets.finish(aCall.id)).toMatchObject(isFull);
    disk.empty();
    expect(sheets.finish(aCall.id).ok).toBe(true);
    expect(journal.matching({ query: '09:41', channel: 'all' })).toMatchObject({
      ok: true,
      value: [{ notes: report }],
    });
  });

  test('the half of a line that the journal’s disk did take is taken back', async () => {
    const disk = smallDisk();
    const path = join(disk.folder, 'journal.jsonl');
    const journal = openJournal(disk.folder, surroundings(disk.folder));
    journal.add(aCall);
    const before = readFileSync(path, 'utf8');
    disk.fill(lastPage);
    journal.add(anotherCall(1, { notes: report }));
    expect(readFileSync(path, 'utf8')).toBe(before);
  });

  test('the journal can still be emptied, and then has room', async () => {
    const disk = smallDisk();
    const journal = openJournal(disk.folder, surroundings(disk.folder));
    journal.add({ ...aCall, notes: report });
    disk.fill();
    expect(journal.clear().ok).toBe(true);
    expect(journal.add(aCall).ok).toBe(true);
  });

  test('an entry that cannot be taken out of the journal is still in it', async () => {
    const disk = smallDisk();
    const journal = openJournal(disk.folder, surroundings(disk.folder));
    journal.add(aCall);
    journal.add(anotherCall(1));
    disk.fill();
    expect(journal.remove(aCall.id)).toMatchObject(isFull);
    expect(journal.matching({ query: '', channel: 'all' })).toMatchObject({ ok: true, value: [anotherCall(1), aCall] });
  });

  test('a new PIN is refused without being named, and the one that was kept is still there', async () => {
    const disk = smallDisk();
    const vault = openVault(disk.folder);
    await vault.keep('345', false);
    disk.fill();
    const refused = await vault.keep('8642', false);
    expect(refused).toMatchObject(isFull);
    expect(JSON.stringify(refused)).not.toContain('8642');
    expect(await openVault(disk.folder).reveal()).toEqual({ ok: true, value: '345' });
  });

  test('a PIN in memory can be forgotten', async () => {
    const disk = smallDisk();
    const vault = openVault(disk.folder, fakeKeyring('missing'));
    disk.fill();
    expect((await vault.keep('345', false)).ok).toBe(true);
    expect(vault.forget().ok).toBe(true);
    expect((await vault.reveal()).ok).toBe(false);
  });

  test('a draft file that is only half written is gone at once, for it holds the PIN', async () => {
    const disk = smallDisk();
    const folder = join(disk.folder, 'drafts-to-open');
    mkdirSync(folder);
    disk.fill(lastPage);
    expect(writeDraftToOpen(folder, Buffer.from(report))).toMatchObject(isFull);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('a file that the person places is written whole or left as it was', async () => {
    const disk = smallDisk();
    const path = join(disk.folder, 'journal.csv');
    writeChosen(path, 'before');
    disk.fill(lastPage);
    expect(writeChosen(path, report)).toMatchObject(isFull);
    expect(readFileSync(path, 'utf8')).toBe('before');
  });
});
