import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  folderOfDraftsToOpen,
  isDraftToOpen,
  removeDraftsToOpen,
  removedAfterMinutes,
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
  if (!link.ok) throw new Error(link.error.message);
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
