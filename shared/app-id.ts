/**
 * What systems know the app by: its desktop entry on Linux, its policy and settings on macOS, its taskbar group on Windows. The
 * same as in electron-builder.yml.
 */
export const appId = 'io.github.alm-lifeline';
