import type { DeskState } from '../../desk/state/desk-state';

/** Whether this is a session in which only the desktop itself may own a shortcut. */
export function isGivenByDesktop(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): boolean {
  const { XDG_SESSION_TYPE, WAYLAND_DISPLAY } = env;
  return platform === 'linux' && (XDG_SESSION_TYPE === 'wayland' || Boolean(WAYLAND_DISPLAY));
}

/**
 * Keeps the palette's shortcut as the settings have it: taken when it is chosen, given back when it is changed. The state
 * says what came of it.
 *
 * @param pressed - called at each press, whatever app has the focus
 */
export async function keepShortcut(state: DeskState, pressed: () => void): Promise<void> {
  if (isGivenByDesktop(process.platform, process.env)) {
    return (await import('./desktop-shortcut')).keepDesktopShortcut(state, pressed);
  }
  (await import('./own-shortcut')).keepOwnShortcut(state, pressed);
}
