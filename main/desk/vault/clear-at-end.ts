import { app, BrowserWindow } from 'electron';
import { clearCopiedPin, clearCopiedPinNow, isPinCopied } from './pin-clipboard';

/** How long quitting is held at most, in milliseconds. */
const patience = 1_000;

/** Waits for something, but no longer than it may take. */
async function atMost(work: Promise<unknown>, milliseconds: number): Promise<void> {
  let late: NodeJS.Timeout | undefined;
  const time = new Promise<void>((resolve) => {
    late = setTimeout(resolve, milliseconds);
  });
  await Promise.race([work, time]).catch(() => undefined);
  clearTimeout(late);
}

/**
 * Leaves no copied PIN behind and nothing that a page has asked for undone, however the program ends. Quitting is held once
 * for it, since the clipboard and the disk may take a moment. Windows ends a session without quitting; each window is told of it, first with time to ask what is on
 * the clipboard and then without.
 *
 * @param endOfSession - what else is to be done when the session ends, before it returns
 * @param unanswered - settles once every call of a page is answered; undefined where all are
 */
export function clearPinAtEnd(endOfSession: () => void, unanswered: () => Promise<void> | undefined): void {
  let wasHeld = false;
  app.on('will-quit', (event) => {
    const work = [isPinCopied() ? clearCopiedPin() : undefined, unanswered()].filter((each) => each !== undefined);
    if (wasHeld || work.length === 0) return;
    wasHeld = true;
    event.preventDefault();
    // Not before this event is over: until then Electron takes itself to be quitting and ignores a further wish to.
    void atMost(Promise.allSettled(work), patience).then(() => setImmediate(() => app.quit()));
  });
  const hear = (window: BrowserWindow) => {
    window.on('query-session-end', () => void clearCopiedPin());
    window.on('session-end', () => {
      clearCopiedPinNow();
      endOfSession();
    });
  };
  // The first window is there before most of the program is.
  for (const window of BrowserWindow.getAllWindows()) hear(window);
  app.on('browser-window-created', (_event, window) => hear(window));
}
