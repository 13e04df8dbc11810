import { app } from 'electron';
import { failure, type Result, success } from '../../../shared/result';
import { wordFailure } from '../../../shared/text/word-failure';
import { lockHolder } from '../../startup/lock-holder';
import { handOn } from '../../startup/opening';
import { systemLoginItem } from '../../system/login-item/system-login-item';
import { emptyDraftFolder } from '../drafts/draft-folder';
import { folderOfDraftsToOpen } from '../drafts/drafts-to-open';
import { everyDraftFolder } from '../drafts/folder-for-opener';
import { eraseFolder } from './erase-folder';

/** Whether the program runs on that folder; only one that doesn't write any more leaves nothing behind. */
function isRunning(folder: string): boolean {
  if (process.platform !== 'win32') return lockHolder(folder) !== undefined;
  // There Chromium alone knows. A program that runs is asked to start hidden, which it is or need not be.
  return !app.requestSingleInstanceLock(handOn({ opening: 'hidden', nonce: '', ignored: [] }));
}

/**
 * Erases everything that the program keeps for this person on this computer: its folder, draft files that lie elsewhere, and
 * what starts it at sign-in. What the person has saved to places of their own stays.
 *
 * @param folder - the user data folder
 * @param isItsOwn - whether that is the folder that the system has for the program, and not one that somebody has named
 * @returns the paths of what is left; `running` where the program runs
 */
export function eraseEverything(folder: string, isItsOwn: boolean): Result<readonly string[], 'running'> {
  if (isRunning(folder)) return failure('running');
  for (const drafts of everyDraftFolder(folderOfDraftsToOpen(folder))) {
    try {
      emptyDraftFolder(drafts);
    } catch {
      // Those in the user data folder are told of with it; of the others no more is known.
    }
  }
  const item = systemLoginItem();
  const started = item.read();
  const stopped = !started.ok || started.value ? item.choose(false) : success(undefined);
  const left = eraseFolder(folder, isItsOwn);
  return success(stopped.ok ? left : [...left, wordFailure(stopped.error)]);
}
