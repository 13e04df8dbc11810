import { app } from 'electron';

/** Whether the system started the program at sign-in. Only macOS says so; elsewhere the command line does. */
export function wasOpenedAtLogin(): boolean {
  return process.platform === 'darwin' && app.getLoginItemSettings().wasOpenedAtLogin;
}
