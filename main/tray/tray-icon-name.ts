import type { AppState } from '../../shared/ipc/app-state';
import { isPinAtHand } from '../../shared/ipc/pin-at-hand';
import { urgencyOf } from '../../shared/severity';

/**
 * Whether the panel that the icon lies on is dark. On Windows the taskbar has a theme of its own, and may be dark while
 * programs are light; elsewhere it goes with the system.
 *
 * @param isTaskbarDark - what Windows says of its taskbar; undefined where this Electron cannot tell
 */
export function panelIsDark(platform: string, isTaskbarDark: boolean | undefined, isSystemDark: boolean): boolean {
  return platform === 'win32' ? (isTaskbarDark ?? isSystemDark) : isSystemDark;
}

/**
 * Which of the tray's icons fits: red while support goes by phone only, with a dot while a PIN is at hand, plain otherwise.
 *
 * @param isDark - whether the panel is dark
 * @returns a file in the icons folder. macOS tints its template itself, Windows takes the size it needs out of an icon
 *   file, and elsewhere Electron picks the `@2x` file beside the one that is named
 */
export function trayIconName(
  state: Pick<AppState, 'pin' | 'severity' | 'guide'>,
  platform: string,
  isDark: boolean,
): string {
  const hasPin = isPinAtHand(state.pin);
  const mood = urgencyOf(state.guide, state.severity) === 'phone-only' ? 'critical' : hasPin ? 'pin' : 'plain';
  const panel = `on-${isDark ? 'dark' : 'light'}`;
  if (platform === 'darwin') return `${mood}-Template.png`;
  return platform === 'win32' ? `${mood}-${panel}.ico` : `${mood}-${panel}.png`;
}
