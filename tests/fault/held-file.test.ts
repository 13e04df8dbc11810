import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { appendLine } from '../../main/storage/append-line';
import { patiently } from '../../main/storage/patiently';
import { readBytes, readText } from '../../main/storage/read-file';
import { failure } from '../../shared/result';
import { emptyFolder } from '../fixtures/empty-folder';
import { hold } from './fixtures/held';
import { hasSmallDisks } from './fixtures/small-disk';

/** Holds a file so that nobody can open it (EACCES), as a scanner or a backup does on Windows. @returns how to let go of it */
function lock(path: string): () => void {
  const letGo = hold(path, '/dev/null');
  execFileSync('mount', ['-o', 'remount,bind,nodev', path]);
  return letGo;
}

function heldFile() {
  const path = join(emptyFolder(), 'kept.json');
  writeFileSync(path, 'words\n');
  const letGo = vi.fn(lock(path));
  /** Tries as on a platform, and lets go of the file when it first has to wait. */
  const on =
    (platform: NodeJS.Platform) =>
    <Value>(work: () => Value) =>
      patiently(work, { platform, pause: letGo });
  return { path, letGo, on };
}

describe.runIf(hasSmallDisks)('a file that another program holds for a moment', () => {
  test('is read on Windows once it is let go of', () => {
    const { path, letGo, on } = heldFile();
    expect(readText(path, 100, { attempt: on('win32') })).toEqual({ ok: true, value: 'words\n' });
    expect(letGo).toHaveBeenCalledTimes(1);
  });

  test('is appended to on Windows once it is let go of', () => {
    const { path, letGo, on } = heldFile();
    appendLine(path, Buffer.from('more'), on('win32'));
    expect(letGo).toHaveBeenCalledTimes(1);
    expect(readFileSync(path, 'utf8')).toBe('words\nmore\n');
  });

  test.each(['linux', 'darwin'] as const)('is nothing that %s knows: nobody waits for it', (platform) => {
    const { path, letGo, on } = heldFile();
    expect(readBytes(path, 100, { attempt: on(platform) })).toEqual(failure('no-permission'));
    expect(() => appendLine(path, Buffer.from('more'), on(platform))).toThrow('EACCES');
    expect(letGo).not.toHaveBeenCalled();
  });
});
