import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openCallSheets } from '../../main/calling/call-sheets';
import { openJournal } from '../../main/journal/journal';
import { openSettings } from '../../main/settings/settings-store';
import { writeChosen } from '../../main/storage/write-chosen';
import { success } from '../../shared/result';
import { aCall, germany } from '../fixtures/a-call';
import { openVault } from '../fixtures/open-vault';
import { keepers } from './fixtures/keepers';
import { hasSmallDisks, smallDisk } from './fixtures/small-disk';

const isReadOnly = {
  ok: false,
  error: { code: 'read-only', message: expect.stringContaining('Ask for write access') },
};

describe.skipIf(!hasSmallDisks)('in a folder that is really read-only', () => {
  describe.each(keepers)('$name', ({ open }) => {
    test('say which folder cannot be written to and what to do', () => {
      const disk = smallDisk();
      const kept = open(disk.folder);
      disk.setReadOnly(true);
      const written = kept.write('after');
      expect(written).toMatchObject(isReadOnly);
      expect(JSON.stringify(written)).toContain(disk.folder);
    });

    test('hold what was there, and open with it', () => {
      const disk = smallDisk();
      open(disk.folder).write('before');
      disk.setReadOnly(true);
      const kept = open(disk.folder);
      expect(kept.read()).toBe('before');
      expect(kept.notice).toBeUndefined();
      kept.write('after');
      expect(open(disk.folder).read()).toBe('before');
    });

    test('write as soon as the folder takes it', () => {
      const disk = smallDisk();
      open(disk.folder).write('first');
      open(disk.folder).write('second');
      disk.setReadOnly(true);
      const kept = open(disk.folder);
      kept.write('third');
      disk.setReadOnly(false);
      expect(kept.write('third').ok).toBe(true);
      expect(open(disk.folder).read()).toBe('third');
    });
  });

  test('damaged settings are not touched, and the person is told why nothing is saved', () => {
    const disk = smallDisk();
    writeFileSync(join(disk.folder, 'settings.json'), 'damaged');
    disk.setReadOnly(true);
    const settings = openSettings(disk.folder);
    expect(settings.notice).toContain('changes cannot be saved');
    disk.setReadOnly(false);
    expect(settings.change({ company: 'Example' }).ok).toBe(false);
    expect(readdirSync(disk.folder)).toEqual(['settings.json']);
  });

  test('a call sheet is begun and keeps what is typed in memory', () => {
    const disk = smallDisk();
    const sheets = openCallSheets(disk.folder, () => success(undefined));
    disk.setReadOnly(true);
    expect(sheets.begin(aCall, germany)).toMatchObject(isReadOnly);
    expect(sheets.save(aCall.id, { notes: 'as spoken' })).toMatchObject(isReadOnly);
    expect(sheets.list()[0]?.notes).toBe('as spoken');
  });

  test('nothing is taken out of the journal', () => {
    const disk = smallDisk();
    const journal = openJournal(join(disk.folder, 'journal.jsonl'));
    journal.add(aCall);
    disk.setReadOnly(true);
    expect(journal.remove(aCall.id)).toMatchObject(isReadOnly);
    expect(journal.clear()).toMatchObject(isReadOnly);
    expect(journal.matching({ query: '', channel: 'all' })).toMatchObject({ ok: true, value: [aCall] });
  });

  test('a PIN that was kept is still read, and a new one refused', () => {
    const disk = smallDisk();
    openVault(disk.folder).keep('345', false);
    disk.setReadOnly(true);
    const vault = openVault(disk.folder);
    expect(vault.keep('8642', false)).toMatchObject(isReadOnly);
    expect(vault.forget()).toMatchObject(isReadOnly);
    expect(vault.reveal()).toEqual({ ok: true, value: '345' });
  });

  test('a file that the person places there is refused', () => {
    const disk = smallDisk();
    disk.setReadOnly(true);
    expect(writeChosen(join(disk.folder, 'journal.csv'), 'content')).toMatchObject(isReadOnly);
  });
});
