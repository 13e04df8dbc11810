import { app, type WebContents, webContents } from 'electron';
import { report } from '../system/log/faults';
import { programOrigin } from './program-origin';

/** A page draws itself within its own script, which has run when the page is loaded. */
const isEmpty = "(document.getElementById('root')?.childElementCount ?? 0) === 0";

/** Paths of pages that are to come with the numbers alone, however often they are asked for, until one has come. */
const alone = new Set<string>();
/** Those that are being read anew for that. */
const onTheWay = new WeakSet<WebContents>();
/** Pages that can tell main nothing, nor ask it for anything. */
const withoutBridge = new WeakSet<WebContents>();

/** Shows the numbers alone in place of a page that has nothing to show; reading it anew tries the page again. */
function showNumbersAlone(contents: WebContents): void {
  onTheWay.add(contents);
  alone.add(new URL(contents.getURL()).pathname);
  contents.reload();
}

/**
 * Whether a page is to come with the numbers alone this time. To ask changes nothing: a page that is being read anew may be
 * asked for once more before it has come, as when the person turns to the window (keep-page.ts).
 *
 * @param path - as in its address
 */
export function comesAlone(path: string): boolean {
  return alone.has(path);
}

async function look(contents: WebContents): Promise<void> {
  if (onTheWay.has(contents) || !contents.getURL().startsWith(`${programOrigin}/`)) return;
  if (!withoutBridge.delete(contents)) {
    const found: unknown = await contents.executeJavaScript(isEmpty).catch(() => false);
    // A page that says it cannot be drawn and one that has been loaded are the same page, looked at twice: read anew a second
    // time it would come as it is.
    if (found !== true || onTheWay.has(contents)) return;
    report({ level: 'error', where: 'page', code: 'empty' });
  }
  if (contents.isDestroyed()) return;
  showNumbersAlone(contents);
}

/** Looks at all pages, after one of them has said that it cannot be drawn. */
export function lookAtPages(): void {
  for (const contents of webContents.getAllWebContents()) void look(contents);
}

/** Never leaves a page empty whose script or preload cannot be loaded or run. Call once, before the first window. */
export function watchEmptyPages(): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('preload-error', (_failed, _path, thrown) => {
      report({ level: 'error', where: 'page', code: 'preload', thrown });
      withoutBridge.add(contents);
    });
    contents.on('did-finish-load', () => {
      // What stands in for a page is not looked at: there is nothing left to stand in for it.
      if (onTheWay.delete(contents)) alone.delete(new URL(contents.getURL()).pathname);
      else void look(contents);
    });
  });
}
