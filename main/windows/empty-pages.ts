import { app, type WebContents, webContents } from 'electron';
import { report } from '../system/faults';
import { programOrigin } from './program-origin';

/** A page draws itself within its own script, which has run when the page is loaded. */
const isEmpty = "(document.getElementById('root')?.childElementCount ?? 0) === 0";

/** Paths of pages that are to come with the numbers alone the next time they are asked for. */
const alone = new Set<string>();
const replaced = new WeakSet<WebContents>();
/** Pages that can tell main nothing, nor ask it for anything. */
const withoutBridge = new WeakSet<WebContents>();

/** Shows the numbers alone in place of a page that has nothing to show; reading it anew tries the page again. */
function showNumbersAlone(contents: WebContents): void {
  replaced.add(contents);
  alone.add(new URL(contents.getURL()).pathname);
  contents.reload();
}

/** Whether a page is to come with the numbers alone this time. @param path - as in its address */
export function comesAlone(path: string): boolean {
  return alone.delete(path);
}

async function look(contents: WebContents): Promise<void> {
  // What stands in for a page is not looked at: there is nothing left to stand in for it.
  if (replaced.delete(contents) || !contents.getURL().startsWith(`${programOrigin}/`)) return;
  if (!withoutBridge.delete(contents)) {
    const found: unknown = await contents.executeJavaScript(isEmpty).catch(() => false);
    if (found !== true) return;
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
    contents.on('did-finish-load', () => void look(contents));
  });
}
