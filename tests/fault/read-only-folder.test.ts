import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openCallSheets } from '../../main/desk/calling/call-sheets';
import { openJournal } from '../../main/desk/journal/journal';
import { openSettings } from '../../main/desk/settings/settings-store';
import { writeChosen } from '../../main/storage/write-chosen';
import { success } from '../../shared/result';
import { aCall, germany } from '../fixtures/a-call';
import { openVault } from '../fixtures/open-vault';
import { surroundings } from '../fixtures/surroundings';
import { keepers } from './fixtures/keepers';
import { hasSmallDisks, smallDisk } from './fixtures/small-disk';

const isReadOnly = {
  ok: false,
  error: { code: 'read-only', facts: { folder: expect.any(String) } },
};

describe.skipIf(!hasSmallDisks)('in a folder that is really read-only', () => {
  describe.each(keepers)('$name', ({ open }) => {
    test('say which folder cannot be written to and what to do', async () => {
      const disk = smallDisk();
      const kept = open(disk.folder);
      disk.setReadOnly(true);
      const written = await kept.write('after');
      expect(written).toMatchObject(isReadOnly);
      expect(JSON.stringify(written)).toContain(disk.folder);
    });

    test('hold what was there, and open with it', async () => {
      const disk = smallDisk();
      await open(disk.folder).write('before');
      disk.setReadOnly(true);
      const kept = open(disk.folder);
      expect(kept.read()).toBe('before');
      expect(kept.said).toEqual([]);
      await kept.write('after');
      expect(open(disk.folder).read()).toBe('before');
    });

    test('write as soon as the folder takes it', async () => {
      const disk = smallDisk();
      await open(disk.folder).write('first');
      await open(disk.folder).write('second');
      disk.setReadOnly(true);
      const kept = open(disk.folder);
      await kept.write('third');
      disk.setReadOnly(false);
      expect((await kept.write('third')).ok).toBe(true);
      expect(open(disk.folder).read()).toBe('third');
    });
  });

  test('damaged settings are not touched, and the person is told why nothing is saved', async () => {
    const disk = smallDisk();
    writeFileSync(join(disk.folder, 'settings.json'), 'damaged');
    disk.setReadOnly(true);
    const said: string[] = [];
    const settings = openSettings(disk.folder, surroundings(disk.folder, said));
    expect(said).toEqual([expect.stringContaining('can’t save changes')]);
    expect(await settings.change({ company: 'Example' })).toMatchObject(isReadOnly);
    expect(readFileSync(join(disk.folder, 'settings.json'), 'utf8')).toBe('damaged');
    disk.setReadOnly(false);
    expect((await settings.change({ company: 'Example' })).ok).toBe(true);
    const aside = readdirSync(disk.folder).find((name) => name.startsWith('settings.set-aside')) ?? '';
    expect(readFileSync(join(disk.folder, aside), 'utf8')).toBe('damaged');
  });

  test('damaged settings that the person deletes are in nobody’s way any more', async () => {
    const disk = smallDisk();
    const path = join(disk.folder, 'settings.json');
    writeFileSync(path, 'damaged');
    disk.setReadOnly(true);
    const settings = openSettings(disk.folder, surroundings(disk.folder));
    disk.setReadOnly(false);
    rmSync(path);
    for (const company of ['Example', 'Another']) expect((await settings.change({ company })).ok).toBe(true);
    expect(openSettings(disk.folder, surroundings(disk.folder)).value().company).toBe('Another');
  });

  test('damaged settings that the person mends by hand are taken up', async () => {
    const disk = smallDisk();
    const path = join(disk.folder, 'settings.json');
    await openSettings(disk.folder, surroundings(disk.folder)).change({ contactName: 'Ada' });
    const good = readFileSync(path);
    writeFileSync(path, 'damaged');
    disk.setReadOnly(true);
    const settings = openSettings(disk.folder, surroundings(disk.folder));
    disk.setReadOnly(false);
    writeFileSync(path, good);
    expect((await settings.change({ company: 'Example' })).ok).toBe(true);
    expect(settings.value()).toMatchObject({ contactName: 'Ada', company: 'Example' });
  });

  test('a damaged PIN that could not be moved stops no other once it is deleted', async () => {
    const disk = smallDisk();
    writeFileSync(join(disk.folder, 'pin.json'), 'damaged');
    disk.setReadOnly(true);
    const vault = openVault(disk.folder);
    disk.setReadOnly(false);
    expect(vault.forget().ok).toBe(true);
    expect((await vault.keep('345', false)).ok).toBe(true);
    expect(await vault.reveal()).toEqual({ ok: true, value: '345' });
  });

  test('a call sheet is begun and keeps what is typed in memory', async () => {
    const disk = smallDisk();
    const sheets = openCallSheets(
      disk.folder,
      () => success(undefined),
      () => undefined,
    );
    disk.setReadOnly(true);
    expect(sheets.begin(aCall, germany)).toMatchObject(isReadOnly);
    expect(sheets.save(aCall.id, { notes: 'as spoken' })).toMatchObject(isReadOnly);
    expect(sheets.list()[0]?.notes).toBe('as spoken');
  });

  test('nothing is taken out of the journal', async () => {
    const disk = smallDisk();
    const journal = openJournal(disk.folder, surroundings(disk.folder));
    journal.add(aCall);
    disk.setReadOnly(true);
    expect(journal.remove(aCall.id)).toMatchObject(isReadOnly);
    expect(journal.clear()).toMatchObject(isReadOnly);
    expect(journal.matching({ query: '', channel: 'all' })).toMatchObject({ ok: true, value: [aCall] });
  });

  test('a PIN that was kept is still read, and a new one refused', async () => {
    const disk = smallDisk();
    await openVault(disk.folder).keep('345', false);
    disk.setReadOnly(true);
    const vault = openVault(disk.folder);
    expect(await vault.keep('8642', false)).toMatchObject(isReadOnly);
    expect(vault.forget()).toMatchObject(isReadOnly);
    expect(await vault.reveal()).toEqual({ ok: true, value: '345' });
  });

  test('a file that the person places there is refused', async () => {
    const disk = smallDisk();
    disk.setReadOnly(true);
    expect(writeChosen(join(disk.folder, 'journal.csv'), 'content')).toMatchObject(isReadOnly);
  });
});
