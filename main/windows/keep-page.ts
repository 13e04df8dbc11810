import { app, dialog, type WebContents } from 'electron';
import { type Faults, nextFault, noFaults, saidFrom } from './reload-pauses';

/** A page always has it; a document that was opened anew does not. */
const isGone = "document.getElementById('root') === null";

/** Tells that the window is broken, with the numbers. */
async function showNumbers(): Promise<void> {
  const [{ text }, { numbersForMessage }] = await Promise.all([
    import('../../shared/text'),
    import('../guides/numbers-at-hand'),
  ]);
  const numbers = await numbersForMessage(app.getPath('userData'));
  await dialog.showMessageBox({
    type: 'warning',
    title: text.product,
    message: text.brokenWindow.message,
    detail: `${text.brokenWindow.detail}\n\n${numbers}`,
    buttons: [text.common.close],
  });
}

/** Keeps a page in its window. */
export interface KeptPage {
  /** Looks whether it is there still: when the person turns to the window, as not everything tells. */
  look(): void;
}

/** Given up by Chromium because another navigation took its place. */
const aborted = -3;

/**
 * Loads a page and keeps it there: whatever takes it away (a crash, a hang, a navigation to nothing or to what is not
 * there), it is loaded again. Drafts, notes and settings live in main, so none of them is lost. One that breaks
 * again and again is loaded ever more seldom, and the person is told, with the numbers.
 *
 * @param address - of the page; it may have a fragment behind it, and nothing else
 * @param mayReload - whether there is any use in it
 */
export function keepPage(contents: WebContents, address: string, mayReload: () => boolean): KeptPage {
  let faults: Faults = noFaults;
  let waiting: NodeJS.Timeout | undefined;
  let isSaid = false;
  let isLoaded = false;

  const load = () => {
    waiting = undefined;
    if (contents.isDestroyed() || !mayReload()) return;
    // A failure is told by its event.
    contents.loadURL(address).catch(() => undefined);
  };

  const say = () => {
    if (isSaid) return;
    isSaid = true;
    void showNumbers().then(() => {
      isSaid = false;
    });
  };

  const again = () => {
    if (waiting || contents.isDestroyed() || !mayReload()) return;
    const next = nextFault(faults, performance.now());
    ({ faults } = next);
    if (faults.count >= saidFrom) say();
    waiting = setTimeout(load, next.pause);
  };

  contents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit') again();
  });
  contents.on('unresponsive', () => {
    // Somebody may be looking at it.
    if (contents.isDevToolsOpened()) return;
    // It ends the process, which is told as any other end of it.
    contents.forcefullyCrashRenderer();
  });
  contents.on('did-finish-load', () => {
    isLoaded = true;
  });
  contents.on('did-navigate', (_event, url, status) => {
    isLoaded = false;
    if (url.split('#')[0] !== address || status >= 400) again();
    // Back leads nowhere.
    else contents.navigationHistory.clear();
  });
  contents.on('did-navigate-in-page', (_event, url, isMainFrame) => {
    if (isMainFrame && url.split('#')[0] !== address) again();
  });
  contents.on('did-fail-load', (_event, code, _description, _url, isMainFrame) => {
    if (isMainFrame && code !== aborted) again();
  });
  contents.once('destroyed', () => clearTimeout(waiting));
  load();
  return {
    look() {
      if (contents.isDestroyed() || !isLoaded || !contents.getURL().startsWith(address)) return;
      // The page that shows the numbers alone has a root of its own or none, and is loaded anew by hand.
      contents.executeJavaScript(isGone).then(
        (gone: unknown) => {
          if (gone === true) again();
        },
        () => undefined,
      );
    },
  };
}
