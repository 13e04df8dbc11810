import { nativeTheme } from 'electron';
import type { Theme } from '../../shared/settings/theme';

let wasDark: boolean | undefined;

/** Draws every window in the theme that the person has chosen, or in the system's. */
export function setTheme(theme: Theme): void {
  if (nativeTheme.themeSource === theme) return;
  if (nativeTheme.themeSource === 'system') wasDark = nativeTheme.shouldUseDarkColors;
  nativeTheme.themeSource = theme;
}

/** Whether the system is dark, whatever theme is chosen for the windows; as it was when that was chosen. */
export function isSystemDark(): boolean {
  return nativeTheme.themeSource === 'system' ? nativeTheme.shouldUseDarkColors : (wasDark ?? false);
}
