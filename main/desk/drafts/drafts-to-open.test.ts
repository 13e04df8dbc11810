import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { visibleDraftFolder } from './draft-folder';
import {
  draftsToOpenLimit,
  folderOfDraftsToOpen,
  isDraftToOpen,
  removeDraftsToOpen,
  removeDraftToOpen,
  removedAfterMinutes,
  removeLeftDrafts,
  writeDraftToOpen,
} from './drafts-to-open';

let home: string;
let folder: string;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  home = mkdtempSync(join(tmpdir(), 'alm-drafts-'));
  folder = folderOfDraftsToOpen(home);
});

afterEach(() => {
  removeDraftsToOpen(folder);
  rmSync(home, { recursive: true });
  vi.useRealTimers();
});

function write(content = 'Subject: PIN 345'): string {
  const link = writeDraftToOpen(folder, Buffer.from(content));
  if (!link.ok) throw new Error(link.error.code);
  return link.value;
}

describe('a draft file to open', () => {
  test('can be read by this person alone', () => {
    const link = write();
    expect(readFileSync(fileURLToPath(link), 'utf8')).toBe('Subject: PIN 345');
    expect(statSync(fileURLToPath(link)).mode & 0o777).toBe(0o600);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
  });

  test('is gone after its time, and may no longer be opened', () => {
    const link = write();
    vi.advanceTimersByTime(removedAfterMinutes * 60_000 - 1);
    expect(isDraftToOpen(link)).toBe(true);
    vi.advanceTimersByTime(1);
    expect(isDraftToOpen(link)).toBe(false);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('makes room for newer ones, however many are written', () => {
    const written = Array.from({ length: 400 }, () => write());
    expect(readdirSync(folder)).toHaveLength(draftsToOpenLimit);
    expect(written.map(isDraftToOpen).lastIndexOf(false)).toBe(400 - draftsToOpenLimit - 1);
    expect(readFileSync(fileURLToPath(written.at(-1) ?? ''), 'utf8')).toBe('Subject: PIN 345');
  });

  test('is removed alone where nothing opened it', () => {
    const [kept, unwanted] = [write(), write()];
    removeDraftToOpen(unwanted);
    removeDraftToOpen('file:///etc/passwd');
    expect([kept, unwanted].map(isDraftToOpen)).toEqual([true, false]);
    expect(readdirSync(folder)).toHaveLength(1);
  });

  test('is removed with all others, also with those of a run that ended without a word', () => {
    const link = write();
    writeFileSync(join(folder, 'left-over.eml'), 'Subject: PIN 345');
    removeDraftsToOpen(folder);
    expect(isDraftToOpen(link)).toBe(false);
    expect(readdirSync(home)).toEqual([]);
  });

  test('is the only file that may be opened', () => {
    const link = write();
    const other = join(folder, 'other.eml');
    writeFileSync(other, '');
    expect(
      [link, pathToFileURL(other).href, `${link}/../../settings.json`, 'file:///etc/passwd'].map(isDraftToOpen),
    ).toEqual([true, false, false, false]);
  });

  test('says what to do where it cannot be written', () => {
    writeFileSync(folder, 'a file stands where the folder should be');
    expect(writeDraftToOpen(folder, Buffer.from(''))).toMatchObject({ ok: false, error: { code: 'disk' } });
  });
});

describe.runIf(process.platform !== 'win32')('who may read a draft file', () => {
  test.each(['000', '022', '077', '777'])('the person alone, whatever the system takes off new files: %s', (mask) => {
    const before = process.umask(Number.parseInt(mask, 8));
    try {
      const path = fileURLToPath(write());
      expect([statSync(path).mode & 0o777, statSync(folder).mode & 0o777]).toEqual([0o600, 0o700]);
    } finally {
      process.umask(before);
    }
  });

  test('the person alone, in a folder that was open to others', () => {
    mkdirSync(folder);
    chmodSync(folder, 0o777);
    write();
    expect(statSync(folder).mode & 0o777).toBe(0o700);
  });

  test('nobody elsewhere, as a link in place of the folder is not followed', async () => {
    const elsewhere = join(home, 'elsewhere');
    mkdirSync(elsewhere);
    chmodSync(elsewhere, 0o755);
    writeFileSync(join(elsewhere, 'theirs'), '');
    symlinkSync(elsewhere, folder);
    expect(writeDraftToOpen(folder, Buffer.from('Subject: PIN 345'))).toMatchObject({
      ok: false,
      error: { code: 'disk' },
    });
    await removeLeftDrafts([folder]);
    expect([readdirSync(elsewhere), statSync(elsewhere).mode & 0o777]).toEqual([['theirs'], 0o755]);
    expect(lstatSync(folder, { throwIfNoEntry: false })).toBeUndefined();
    write();
    expect(readdirSync(elsewhere)).toEqual(['theirs']);
  });
});

describe('what an earlier run has left', () => {
  test('is removed at the next start, and what this one writes stays', async () => {
    const current = write();
    writeFileSync(join(folder, 'left-over.eml'), 'Subject: PIN 345');
    mkdirSync(join(folder, 'folder'));
    await removeLeftDrafts([folder, join(home, 'never-there')]);
    expect(readdirSync(folder).map((name) => join(folder, name))).toEqual([fileURLToPath(current)]);
  });

  test('is gone before anything is waited for', () => {
    mkdirSync(folder);
    writeFileSync(join(folder, 'left-over.eml'), 'Subject: PIN 345');
    const visible = visibleDraftFolder(home);
    mkdirSync(visible);
    writeFileSync(join(visible, `alm-support-email-${crypto.randomUUID()}.eml`), 'Subject: PIN 345');
    void removeLeftDrafts([folder, visible]);
    expect(readdirSync(home)).toEqual([]);
  });
});

describe('in the folder that the person can see', () => {
  test('a draft file is removed like any other, and the folder with it', () => {
    const visible = visibleDraftFolder(home);
    const link = writeDraftToOpen(visible, Buffer.from('Subject: PIN 345'));
    expect(link.ok && isDraftToOpen(link.value)).toBe(true);
    expect(statSync(visible).mode & 0o777).toBe(0o700);
    removeDraftsToOpen(folder);
    expect(readdirSync(home)).toEqual([]);
  });

  test('whatever else was put there stays', async () => {
    const visible = visibleDraftFolder(home);
    writeDraftToOpen(visible, Buffer.from('Subject: PIN 345'));
    writeFileSync(join(visible, 'holiday.eml'), 'mine');
    removeDraftsToOpen(folder);
    expect(readdirSync(visible)).toEqual(['holiday.eml']);
    await removeLeftDrafts([visible]);
    expect(readFileSync(join(visible, 'holiday.eml'), 'utf8')).toBe('mine');
  });

  test('a link that the person put in its place stays', async () => {
    const visible = visibleDraftFolder(home);
    const elsewhere = join(home, 'elsewhere');
    mkdirSync(elsewhere);
    writeFileSync(join(elsewhere, `alm-support-email-${crypto.randomUUID()}.eml`), 'mine');
    symlinkSync(elsewhere, visible);
    await removeLeftDrafts([visible]);
    expect(lstatSync(visible).isSymbolicLink()).toBe(true);
    expect(readdirSync(elsewhere)).toHaveLength(1);
  });
});
