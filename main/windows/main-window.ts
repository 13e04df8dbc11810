import { BrowserWindow, nativeTheme } from 'electron';
import { programOrigin } from './program-origin';
import { webPreferences } from './web-preferences';

export interface MainWindow {
  /** Brings the window to the front, making it first if there is none. */
  show(): void;
  /** The window as it stands, or undefined before it is first wanted. */
  current(): BrowserWindow | undefined;
}

/**
 * The one main window, made when it is first wanted.
 *
 * @param staysInTray - asked when the person closes the window: true hides it, false lets it go
 */
export function createMainWindow(staysInTray: () => boolean): MainWindow {
  let window: BrowserWindow | undefined;

  const make = (): BrowserWindow => {
    const made = new BrowserWindow({
      width: 1180,
      height: 860,
      minWidth: 560,
      minHeight: 480,
      show: false,
      title: 'ALM Lifeline',
      autoHideMenuBar: true,
      backgroundColor: nativeTheme.shouldUseDarkColors ? '#14181c' : '#f6f7f8',
      webPreferences,
    });
    made.once('ready-to-show', () => made.show());
    // What a page calls itself could one day carry what was typed; the title never changes.
    made.on('page-title-updated', (event) => event.preventDefault());
    made.on('close', (event) => {
      if (!staysInTray()) return;
      event.preventDefault();
      made.hide();
    });
    made.on('closed', () => {
      window = undefined;
    });
    // What was typed lives in main, so a page that died is simply shown again.
    made.webContents.on('render-process-gone', (_event, { reason }) => {
      if (reason !== 'clean-exit') made.webContents.reload();
    });
    void made.loadURL(`${programOrigin}/index.html`);
    return made;
  };

  return {
    show() {
      if (!window) {
        window = make();
        return;
      }
      if (window.isMinimized()) window.restore();
      window.show();
      window.focus();
    },
    current: () => window,
  };
}
