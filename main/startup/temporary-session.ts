import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { app } from 'electron';
import { xdgFolder } from '../system/machine/xdg-folders';
import { isRunning } from './lock-holder';

const prefix = 'alm-lifeline-session-';

const remove = (folder: string) => {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // The next start that needs one tries again.
  }
};

/** Removes a folder once this process is gone: Chromium writes to it until the very end. */
function removeAfterwards(folder: string): void {
  // Elsewhere the next start that needs such a folder removes it.
  if (process.platform === 'win32') return;
  const script = 'while kill -0 "$1" 2>/dev/null; do sleep 0.2; done; exec rm -rf -- "$2"';
  spawn('sh', ['-c', script, 'sh', String(process.pid), folder], { detached: true, stdio: 'ignore' })
    .on('error', () => undefined)
    .unref();
}

/** What programs left behind that were killed; their process is part of the name. */
function removeLeftovers(parent: string): void {
  for (const name of readdirSync(parent)) {
    const pid = Number(/^alm-lifeline-session-(\d+)-/.exec(name)?.[1] ?? 0);
    if (pid > 0 && pid !== process.pid && !isRunning(pid)) remove(join(parent, name));
  }
}

/**
 * Gives Chromium's own files (caches, its state) a folder for this run alone, as the user data folder cannot be written
 * to or belongs to a program that is running. Nothing of the person's lies in it. Must run before the app is ready.
 * Where no folder can be made Chromium goes without; it then keeps its caches in memory.
 */
export function keepSessionElsewhere(): void {
  for (const parent of [resolve(tmpdir()), xdgFolder(process.env, 'XDG_RUNTIME_DIR'), '/dev/shm']) {
    if (parent === undefined) continue;
    try {
      removeLeftovers(parent);
      const folder = mkdtempSync(join(parent, `${prefix}${process.pid}-`));
      app.setPath('sessionData', folder);
      process.on('exit', () => removeAfterwards(folder));
      return;
    } catch {
      // Another place may do.
    }
  }
}
