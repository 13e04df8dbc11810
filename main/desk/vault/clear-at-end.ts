import { app, BrowserWindow } from 'electron';
import { inTime } from '../../system/in-time';
import { clearCopiedPin, clearCopiedPinNow, copyNoMore, isPinCopied } from './pin-clipboard';

/** How long quitting is held at most, in milliseconds. */
const patience = 1_000;

/**
 * Leaves no copied PIN behind and nothing that a page has asked for undone, however the program ends. Quitting is held once
 * for it, since the clipboard and the disk may take a moment; from then on no PIN is copied any more. Windows ends a session
 * without quitting; each window is told of it, first with time to ask what is on the clipboard and then without.
 *
 * @param endOfSession - what else is to be done when the session ends, before it returns
 * @param unanswered - settles once every call of a page is answered; undefined where all are
 */
export function clearPinAtEnd(endOfSession: () => void, unanswered: () => Promise<void> | undefined): void {
  let wasHeld = false;
  app.on('will-quit', (event) => {
    copyNoMore();
    const work = [isPinCopied() ? clearCopiedPin() : undefined, unanswered()].filter((each) => each !== undefined);
    if (wasHeld || work.length === 0) return;
    wasHeld = true;
    event.preventDefault();
    void inTime(Promise.allSettled(work), patience, () => undefined).then(() => {
      // What could not be overwritten in time, or not at all.
      clearCopiedPinNow();
      // Not before this event is over: until then Electron takes itself to be quitting and ignores a further wish to.
      setImmediate(() => app.quit());
    });
  });
  const hear = (window: BrowserWindow) => {
    window.on('query-session-end', () => void clearCopiedPin());
    window.on('session-end', () => {
      copyNoMore();
      clearCopiedPinNow();
      endOfSession();
    });
  };
  // The first window is there before most of the program is.
  for (const window of BrowserWindow.getAllWindows()) hear(window);
  app.on('browser-window-created', (_event, window) => hear(window));
}
