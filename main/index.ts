import { app, Menu } from 'electron';
import { openDesk } from './desk';
import { handlersFor } from './ipc/handlers';
import { pushEvent, registerHandlers } from './ipc/register';
import { lockDown } from './security/lock-down';
import { saveScreenshotIfAsked } from './startup/screenshot';
import { standInVersion } from './startup/stand-in';
import { createTray, type TrayIcon } from './tray/tray';
import { trayActions } from './tray/tray-actions';
import { hasTrayHost } from './tray/tray-host';
import { clearCopiedPin } from './vault/pin-clipboard';
import { createMainWindow } from './windows/main-window';
import { declareProgramScheme, serveProgramFiles } from './windows/program-files';

let tray: TrayIcon | undefined;
let trayIsShown = false;
let quitting = false;
let isPainted = false;

const window = createMainWindow(() => trayIsShown && !quitting);

function start(): void {
  lockDown();
  serveProgramFiles();
  Menu.setApplicationMenu(null);

  const desk = openDesk(app.getPath('userData'), {
    version: app.getVersion(),
    platform: process.platform,
    standIn: standInVersion(process.resourcesPath),
  });

  const afterFirstPaint = async () => {
    if (isPainted) return;
    isPainted = true;
    trayIsShown = await hasTrayHost();
    tray = createTray(desk.state.read(), trayActions(desk, window, app.quit));
    await desk.askSystem();
    await saveScreenshotIfAsked(window.current());
  };

  registerHandlers(handlersFor(desk, () => void afterFirstPaint()));
  desk.state.onChange(() => {
    const state = desk.state.read();
    pushEvent('state', state);
    tray?.update(state);
  });
  desk.sheets.onChange(() => pushEvent('sheets', desk.sheets.list()));
  desk.journal.onChange(() => pushEvent('journal', undefined));
  window.show();
}

if (app.requestSingleInstanceLock()) {
  declareProgramScheme();
  app.on('second-instance', () => window.show());
  app.on('activate', () => window.show());
  app.on('before-quit', () => {
    quitting = true;
    void clearCopiedPin();
  });
  app.on('window-all-closed', () => app.quit());
  void app.whenReady().then(start);
} else {
  app.quit();
}
