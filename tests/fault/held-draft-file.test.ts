import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test, vi } from 'vitest';
import {
  folderOfDraftsToOpen,
  removeDraftsToOpen,
  removedAfterMinutes,
  removeLeftDrafts,
  writeDraftToOpen,
} from '../../main/desk/drafts/drafts-to-open';
import { patiently } from '../../main/storage/patiently';
import { emptyFolder } from '../fixtures/empty-folder';
import { hold } from './fixtures/held';
import { hasSmallDisks } from './fixtures/small-disk';

function written(folder: string, content = 'Subject: PIN 345'): string {
  const link = writeDraftToOpen(folder, Buffer.from(content));
  if (!link.ok) throw new Error(link.error.code);
  return fileURLToPath(link.value);
}

/** Tries as on Windows, and lets go of the file when it first has to wait. */
const untilLetGo = (letGo: () => void) => (work: () => void) => patiently(work, { platform: 'win32', pause: letGo });

test.runIf(hasSmallDisks)('a draft file that is held while the program quits is removed when it is let go of', () => {
  const home = emptyFolder();
  const folder = folderOfDraftsToOpen(home);
  const letGo = vi.fn(hold(written(folder)));
  written(folder);
  removeDraftsToOpen(folder, untilLetGo(letGo));
  expect(letGo).toHaveBeenCalledTimes(1);
  expect(readdirSync(home)).toEqual([]);
});

test.runIf(hasSmallDisks)(
  'one that is held on and on costs no other, holds nothing any more, and goes at the next start',
  async () => {
    const home = emptyFolder();
    const folder = folderOfDraftsToOpen(home);
    const held = written(folder);
    const letGo = hold(held);
    const other = written(folder);
    removeDraftsToOpen(folder, (work) => patiently(work, { platform: 'win32', now: hurried(), pause: () => {} }));
    expect(readdirSync(folder).map((name) => join(folder, name))).toEqual([held]);
    expect(readFileSync(held, 'utf8')).toBe('');
    expect(other).not.toBe(held);
    letGo();
    await removeLeftDrafts([folder]);
    expect(readdirSync(home)).toEqual([]);
  },
);

test.runIf(hasSmallDisks)('a start waits for none that is held', async () => {
  const home = emptyFolder();
  const folder = folderOfDraftsToOpen(home);
  const held = written(folder);
  const letGo = hold(held);
  writeFileSync(join(folder, 'left-over.eml'), 'Subject: PIN 345');
  removeDraftsToOpen(folder);
  const removal = removeLeftDrafts([folder]);
  expect(readdirSync(folder).map((name) => join(folder, name))).toEqual([held]);
  await removal;
  letGo();
});

test.runIf(hasSmallDisks)(
  'one that is held when its time is up is removed within minutes of being let go of',
  async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    const folder = folderOfDraftsToOpen(emptyFolder());
    const held = written(folder);
    const letGo = hold(held);
    await vi.advanceTimersByTimeAsync(removedAfterMinutes * 60_000);
    expect(readFileSync(held, 'utf8')).toBe('');
    letGo();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(readdirSync(folder)).toEqual([]);
  },
);

/** A clock on which every look at it takes a tenth of a second. */
function hurried(): () => number {
  let time = 0;
  return () => (time += 100);
}
