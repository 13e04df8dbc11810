import type { ElectronApplication } from '@playwright/test';

/** How many listeners the program's main process has, by the emitter and the event: `app second-instance`. */
export function listenersOf(app: ElectronApplication): Promise<Record<string, number>> {
  return app.evaluate((electron) => {
    const windows = electron.BrowserWindow.getAllWindows();
    const emitters: readonly (readonly [string, NodeJS.EventEmitter])[] = [
      ['process', process],
      ['app', electron.app],
      ['nativeTheme', electron.nativeTheme],
      ['ipcMain', electron.ipcMain],
      ['screen', electron.screen],
      ['session', electron.session.defaultSession],
      ...windows.flatMap((window) => [
        [window.getTitle(), window] as const,
        [`page of ${window.getTitle()}`, window.webContents] as const,
      ]),
    ];
    return Object.fromEntries(
      emitters.flatMap(([name, emitter]) =>
        emitter.eventNames().map((event) => [`${name} ${String(event)}`, emitter.listenerCount(event)]),
      ),
    );
  });
}
