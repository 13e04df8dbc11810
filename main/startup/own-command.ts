import { app } from 'electron';
import type { Opening } from './opening';

/** Switches that decide whether the program starts at all and whose desk it opens; another start needs them too. */
const isCarriedOver = (argument: string) => argument === '--no-sandbox' || argument.startsWith('--user-data-dir=');

function program(): readonly string[] {
  const { APPIMAGE } = process.env;
  // What an AppImage holds is mounted for as long as it runs; only the file itself is there tomorrow.
  if (APPIMAGE) return [APPIMAGE];
  return app.isPackaged ? [process.execPath] : [process.execPath, app.getAppPath()];
}

/** The program and its arguments that open it as it was started now: packaged, as an AppImage, or from source. */
export function ownCommand(opening: Exclude<Opening, 'window'>): readonly string[] {
  return [...program(), ...process.argv.filter(isCarriedOver), `--${opening}`];
}
