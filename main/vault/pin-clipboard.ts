import { clearClipboard, copiedText, copyText } from '../clipboard';

export const clearedAfterSeconds = 45;

let pending: { readonly pin: string; readonly timer: NodeJS.Timeout } | undefined;

/** Empties the clipboard now if it still holds the PIN that was copied last. Whatever came later is left alone. */
export async function clearCopiedPin(): Promise<void> {
  if (!pending) return;
  const { pin, timer } = pending;
  pending = undefined;
  clearTimeout(timer);
  if ((await copiedText()) === pin) clearClipboard();
}

/** Copies the PIN and clears it again after {@link clearedAfterSeconds} seconds. */
export async function copyPin(pin: string): Promise<void> {
  if (pending) clearTimeout(pending.timer);
  await copyText(pin);
  pending = { pin, timer: setTimeout(() => void clearCopiedPin(), clearedAfterSeconds * 1000) };
}
