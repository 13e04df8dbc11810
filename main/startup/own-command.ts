import { app } from 'electron';
import { carriedOver } from './carried-over';
import { ownAppImage } from './own-app-image';

const carried = () => carriedOver(process.argv, process.getuid?.() === 0);

/** The program as it can be started again: packaged, as an AppImage, or from source. */
export function ownProgram(): readonly string[] {
  const { APPIMAGE, APPDIR } = process.env;
  const appImage = ownAppImage({ APPIMAGE, APPDIR }, process.execPath);
  if (appImage !== undefined) return [appImage];
  return app.isPackaged ? [process.execPath] : [process.execPath, app.getAppPath()];
}

/** The program and its arguments that erase everything it keeps where it keeps it now. */
export function ownErasure(): readonly string[] {
  return [...ownProgram(), ...carried(), '--erase', '--yes'];
}

/** The program and its arguments that open it as it was started now. */
export function ownCommand(opening: 'palette' | 'hidden' | `dial=${string}`): readonly string[] {
  return [...ownProgram(), ...carried(), `--${opening}`];
}
