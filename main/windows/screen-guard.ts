import { BrowserWindow } from 'electron';
import { canLeaveOutOfSharing } from '../../shared/settings/screen-sharing';

/** Leaves the program's windows out of what is shared or recorded of the screen, while the PIN is in one of them. */
export interface ScreenGuard {
  /** To be called before the PIN is handed to a page. */
  begin(): void;
  /** No page shows the PIN any more. */
  end(): void;
}

/** @param isWanted - whether the person has it so, asked each time */
export function createScreenGuard(isWanted: () => boolean): ScreenGuard {
  const guarded = new Set<BrowserWindow>();
  const free = (window: BrowserWindow) => {
    if (guarded.delete(window) && !window.isDestroyed()) window.setContentProtection(false);
  };
  return {
    begin() {
      if (!canLeaveOutOfSharing(process.platform) || !isWanted()) return;
      for (const window of BrowserWindow.getAllWindows()) {
        if (guarded.has(window)) continue;
        guarded.add(window);
        window.setContentProtection(true);
        // A page that is read anew shows no PIN, and has forgotten to say so.
        window.webContents.once('did-navigate', () => free(window));
        window.once('closed', () => guarded.delete(window));
      }
    },
    end() {
      for (const window of [...guarded]) free(window);
    },
  };
}
