import type { AppState } from '../../shared/ipc/app-state';
import { isPinAtHand } from '../../shared/ipc/pin-at-hand';

/** Pixels that each platform's tray asks for; `@2x` files beside them are picked by Electron itself. */
const sizes: Readonly<Record<string, number>> = { win32: 16, linux: 22 };

/**
 * Which of the tray's icons fits: red for Severity 1, with a dot while a PIN is at hand, plain otherwise.
 *
 * @param isDark - whether the desktop is dark
 * @returns a file name in the icons folder; macOS tints its template itself
 */
export function trayIconName(state: Pick<AppState, 'pin' | 'severity'>, platform: string, isDark: boolean): string {
  const hasPin = isPinAtHand(state.pin);
  const mood = state.severity === 'severity-1' ? 'critical' : hasPin ? 'pin' : 'plain';
  if (platform === 'darwin') return `${mood}-Template.png`;
  return `${mood}-on-${isDark ? 'dark' : 'light'}-${sizes[platform] ?? 22}.png`;
}
