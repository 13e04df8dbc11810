import { clipboard } from 'electron';

// Electron's clipboard answers at once in older versions and with a promise in newer ones; awaiting suits both.

/** Puts a text on the system's clipboard. */
export async function copyText(text: string): Promise<void> {
  await clipboard.writeText(text);
}

/** The text on the system's clipboard, empty if it holds none. */
export async function copiedText(): Promise<string> {
  return await clipboard.readText();
}

/** Leaves the clipboard empty. */
export function clearClipboard(): void {
  clipboard.clear();
}
