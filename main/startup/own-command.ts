import { app } from 'electron';
import type { Opening } from './opening';

/** The command that starts this program the way it was started now: packaged, as an AppImage, or from source. */
function startCommand(): readonly string[] {
  const { APPIMAGE } = process.env;
  // What an AppImage holds is mounted for as long as it runs; only the file itself is there tomorrow.
  if (APPIMAGE) return [APPIMAGE];
  if (app.isPackaged) return [process.execPath];
  const sandbox = process.argv.includes('--no-sandbox') ? ['--no-sandbox'] : [];
  return [process.execPath, ...sandbox, app.getAppPath()];
}

/** The program and its arguments for one way of opening it. */
export function ownCommand(opening: Exclude<Opening, 'window'>): readonly string[] {
  return [...startCommand(), `--${opening}`];
}

/** A command as a person pastes it into a shell or into a desktop's keyboard settings. */
export function shellCommand(command: readonly string[]): string {
  return command
    .map((argument) => (/^[\w@%+=:,./-]+$/.test(argument) ? argument : `'${argument.replaceAll("'", "'\\''")}'`))
    .join(' ');
}
