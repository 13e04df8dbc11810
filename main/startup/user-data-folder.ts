import { mkdirSync, realpathSync } from 'node:fs';
import { app } from 'electron';
import { xdgFolder } from '../system/machine/xdg-folders';
import { wantedFolder } from './wanted-folder';

function pathOf(name: 'appData' | 'userData' | 'home'): string | undefined {
  try {
    return app.getPath(name);
  } catch {
    return undefined;
  }
}

function real(folder: string | undefined): string | undefined {
  try {
    return folder === undefined ? undefined : realpathSync(folder);
  } catch {
    return undefined;
  }
}

/** Whether the program keeps everything where the system has a place for it, and not in a folder that somebody has named. */
export function isFolderItsOwn(): boolean {
  return app.commandLine.getSwitchValue('user-data-dir') === '';
}

/** The folder in which the program is to keep everything; nothing is made or looked at for it. */
export function askedUserDataFolder(): string {
  return wantedFolder({
    named: app.commandLine.getSwitchValue('user-data-dir'),
    workingFolder: process.cwd(),
    // What Chromium takes for it on Linux may be relative.
    appData: process.platform === 'linux' ? xdgFolder(process.env, 'XDG_CONFIG_HOME') : pathOf('appData'),
    home: pathOf('home') ?? '/',
    program: app.getName(),
  });
}

/**
 * Makes sure that the program looks at the folder that was asked for. Electron takes another one without a word where
 * that is a file, a link to nowhere, or cannot be made; the person would then see an empty desk, and wonder. Must run
 * before the lock is asked for.
 *
 * @returns the folder; whether it can be used the lock will tell
 */
export function settleUserDataFolder(): string {
  const folder = askedUserDataFolder();
  const taken = pathOf('userData');
  if (taken === folder) return folder;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch {
    // The lock cannot be made in it either, and that is said.
  }
  // The same by another spelling is left as Electron has it.
  const isSame = real(taken) !== undefined && real(taken) === real(folder);
  if (!isSame) app.setPath('userData', folder);
  return isSame && taken !== undefined ? taken : folder;
}
