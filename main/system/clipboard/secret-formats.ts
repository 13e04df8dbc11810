/**
 * What marks a text on the clipboard as one that histories are not to keep: formats that stand beside it, each by the name
 * under which that system's clipboard knows it, with its content.
 *
 * - Windows: https://learn.microsoft.com/windows/win32/dataxchg/clipboard-formats#cloud-clipboard-and-clipboard-history-formats
 *   (the first speaks by being there, the others are a DWORD of 0)
 * - macOS: https://nspasteboard.org, kept to by most clipboard managers
 * - Linux: what KDE's Klipper asks for, and others after it
 *
 * @param platform - as Node names it
 * @returns none where no such agreement is known
 */
export function secretFormats(platform: string): Readonly<Record<string, string>> {
  if (platform === 'win32') {
    const no = '\0\0\0\0';
    return {
      ExcludeClipboardContentFromMonitorProcessing: no,
      CanIncludeInClipboardHistory: no,
      CanUploadToCloudClipboard: no,
    };
  }
  if (platform === 'darwin') return { 'org.nspasteboard.ConcealedType': '1' };
  if (platform === 'linux') return { 'x-kde-passwordManagerHint': 'secret' };
  return {};
}

/** How Electron calls a format of the system's own (https://www.electronjs.org/docs/latest/api/clipboard). */
const rawFormat = (name: string) => `electron application/osclipboard;format="${name}"`;

/** A secret text as one item of the clipboard: the text itself, and what keeps it out of histories. */
export function secretItem(text: string, platform: string): Record<string, string> {
  const formats = Object.entries(secretFormats(platform));
  return { 'text/plain': text, ...Object.fromEntries(formats.map(([name, content]) => [rawFormat(name), content])) };
}

/** A text in the system's own formats alone, which Chromium does not copy into the Linux selection. */
export function rawItem(text: string): Record<string, string> {
  return Object.fromEntries(rawTextFormats.map((name) => [rawFormat(name), text]));
}

/** The formats in which programs on X11 and Wayland ask for a text. */
export const rawTextFormats = ['UTF8_STRING', 'text/plain;charset=utf-8'] as const;
