import { app } from 'electron';
import { ownAppImage } from './own-app-image';

/** Switches that decide whether the program starts at all and whose desk it opens; another start needs them too. */
const isCarriedOver = (argument: string) => argument === '--no-sandbox' || argument.startsWith('--user-data-dir=');

/** The program as it can be started again: packaged, as an AppImage, or from source. */
export function ownProgram(): readonly string[] {
  const { APPIMAGE, APPDIR } = process.env;
  const appImage = ownAppImage({ APPIMAGE, APPDIR }, process.execPath);
  if (appImage !== undefined) return [appImage];
  return app.isPackaged ? [process.execPath] : [process.execPath, app.getAppPath()];
}

/** The program and its arguments that open it as it was started now. */
export function ownCommand(opening: 'palette' | 'hidden' | `dial=${string}`): readonly string[] {
  return [...ownProgram(), ...process.argv.filter(isCarriedOver), `--${opening}`];
}
