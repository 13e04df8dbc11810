/**
 * Whether a system lets a window be left out of what is shared or recorded of its screen: Windows from 10, version 2004, on,
 * and macOS, where newer ways of recording need not keep to it.
 * https://www.electronjs.org/docs/latest/api/browser-window#winsetcontentprotectionenable-macos-windows
 *
 * @param platform - as Node names it
 */
export function canLeaveOutOfSharing(platform: string): boolean {
  return platform === 'win32' || platform === 'darwin';
}
