import type { VisibleOnAllWorkspacesOptions } from 'electron';

/** What of a window is asked and told to hide it. */
export interface Hideable {
  isFullScreen(): boolean;
  setFullScreen(isFull: boolean): void;
  once(event: 'leave-full-screen', listener: () => void): unknown;
  hide(): void;
}

/**
 * Hides a window. On macOS a full-screen window has a space of its own, which would stay behind black: there it leaves full
 * screen first, which takes a moment.
 *
 * @param platform - as Node names it
 */
export function hideWindow(window: Hideable, platform: string): void {
  if (platform !== 'darwin' || !window.isFullScreen()) {
    window.hide();
    return;
  }
  window.once('leave-full-screen', () => window.hide());
  window.setFullScreen(false);
}

/**
 * How the palette is shown on every workspace. Without these on macOS the program would come and go in the Dock each time,
 * and leave the space of a full-screen program to show it.
 */
export function workspaceOptions(platform: string): VisibleOnAllWorkspacesOptions {
  return platform === 'darwin' ? { visibleOnFullScreen: true, skipTransformProcessType: true } : {};
}
