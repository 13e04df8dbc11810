import { app, BrowserWindow } from 'electron';
import { lockDown } from '../../security/lock-down';
import { backgroundOf } from '../../windows/background';
import { declareProgramScheme, serveProgramFiles } from '../../windows/program-files';
import { programOrigin } from '../../windows/program-origin';
import { webPreferences } from '../../windows/web-preferences';
import { report } from '../log/faults';

/**
 * Opens a window with nothing but the numbers, for when the program's first part cannot be loaded. Before the app is ready.
 *
 * @param thrown - what was in the way
 */
export function openNumbersWindow(thrown: unknown): void {
  report({ level: 'error', where: 'main', code: 'load', thrown });
  declareProgramScheme();
  app.on('window-all-closed', () => app.quit());
  app
    .whenReady()
    .then(() => {
      lockDown();
      serveProgramFiles(() => Promise.reject(thrown));
      const window = new BrowserWindow({
        width: 900,
        height: 860,
        title: 'ALM Lifeline',
        backgroundColor: backgroundOf('surface'),
        webPreferences: webPreferences(),
      });
      return window.loadURL(`${programOrigin}/index.html`);
    })
    .catch(async () => (await import('./numbers-box')).showNumbersBox());
}
