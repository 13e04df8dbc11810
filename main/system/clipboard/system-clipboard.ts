import electron, { clipboard } from 'electron';
import { rawItem, rawTextFormats, secretItem } from './secret-formats';

// Since Electron 44 the clipboard answers with promises, takes several formats at once, and has the selection as a part of
// its own. Before, it answered at once and each call named the selection. Both are served here.

/** The system's clipboard, or what is pasted with the middle mouse button on Linux: X11's PRIMARY selection. */
export type Place = 'clipboard' | 'selection';

/** The places that a system has. */
export function placesOf(platform: string): readonly Place[] {
  return platform === 'linux' ? ['clipboard', 'selection'] : ['clipboard'];
}

/** Calls what Electron's types no longer know. */
const before44 = (name: 'readText' | 'writeText' | 'writeBuffer' | 'clear', ...args: unknown[]): unknown =>
  Reflect.apply(Reflect.get(clipboard, name), clipboard, args);

function selection(): typeof clipboard | undefined {
  const { selection: own }: Partial<typeof clipboard> = clipboard;
  return own;
}

/** Puts several formats on the clipboard at once. @returns false where the runtime cannot, and nothing was done */
async function writeItem(item: Record<string, string>): Promise<boolean> {
  const { ClipboardItem }: Partial<typeof electron> = electron;
  if (!ClipboardItem) return false;
  try {
    await clipboard.write([new ClipboardItem(item)]);
    return true;
  } catch {
    return false;
  }
}

/** Puts a text on the system's clipboard. */
export async function copyText(text: string): Promise<void> {
  await clipboard.writeText(text);
}

/** The same, marked as a secret for clipboard histories where the runtime can do that. */
export async function copyMarked(text: string): Promise<void> {
  if (!(await writeItem(secretItem(text, process.platform)))) await copyText(text);
}

/** The text that is in a place, empty if it holds none. The program that put it there may let us wait. */
export async function copiedText(place: Place): Promise<string> {
  if (place === 'clipboard') return clipboard.readText();
  const text: unknown = await (selection()?.readText() ?? before44('readText', 'selection'));
  return typeof text === 'string' ? text : '';
}

/**
 * Puts a blank in the place of whatever is there. Clearing is not enough: a clipboard manager takes an empty clipboard for
 * an accident and puts back what was there.
 *
 * @param sparesSelection - what is in the Linux selection is to stay, where the runtime can do that; Chromium would write the
 *   blank there too
 */
export async function overwrite(place: Place, sparesSelection = false): Promise<void> {
  if (place === 'selection') await (selection()?.writeText(' ') ?? before44('writeText', ' ', 'selection'));
  else if (!sparesSelection) await copyMarked(' ');
  else if (await writeItem(rawItem(' '))) return;
  else if (selection()) await copyMarked(' ');
  else before44('writeBuffer', rawTextFormats[0], Buffer.from(' '));
}

/** Empties a place before this returns. */
export function clearNow(place: Place): void {
  const own = place === 'clipboard' ? clipboard : selection();
  if (own) own.clear();
  else before44('clear', place);
}
