import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, join } from 'node:path';

/** Who holds the lock of a user data folder, as Chromium writes it down on Linux and macOS: `computer-process`. */
interface LockHolder {
  readonly computer: string;
  readonly pid: number;
}

/** @param lock - where the symbolic link called SingletonLock leads */
export function readLock(lock: string): LockHolder | undefined {
  const [, computer, pid] = /^(.+)-(\d{1,10})$/.exec(lock) ?? [];
  return computer === undefined ? undefined : { computer, pid: Number(pid) };
}

/** Whether a process of this computer lives. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It is there, and not ours to ask.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Whether a process may be this program; false where its number went to another one after a crash. */
function mayBeThisProgram(pid: number): boolean {
  try {
    if (process.platform !== 'linux') return true;
    // Of AppImages only the name stays the same. Longer than 15 characters it is cut.
    const name = readFileSync(`/proc/${pid}/comm`, 'utf8').trim();
    return basename(process.execPath).slice(0, 15) === name || name.startsWith('electron');
  } catch {
    return true;
  }
}

/**
 * Who holds the lock: a living process here, a program on another computer (or this one under a former name; nobody can
 * tell), or nobody, as after a crash. Costs one system call where there is no lock. Windows keeps none in the folder.
 */
export function lockHolder(
  folder: string,
): { readonly by: 'process' | 'other-computer'; readonly pid: number } | undefined {
  let lock: LockHolder | undefined;
  try {
    lock = readLock(readlinkSync(join(folder, 'SingletonLock')));
  } catch {
    return undefined;
  }
  if (lock === undefined) return undefined;
  if (lock.computer !== hostname()) return { by: 'other-computer', pid: 0 };
  return lock.pid !== process.pid && isRunning(lock.pid) && mayBeThisProgram(lock.pid)
    ? { by: 'process', pid: lock.pid }
    : undefined;
}
