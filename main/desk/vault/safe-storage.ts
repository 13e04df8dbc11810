import { safeStorage } from 'electron';
import type { KeyringAnswer, Opened } from './keyring';

/** What Electron says; it cannot tell a missing keyring from a locked one, so `no-key` stands for both. */
export type KeyAnswer<Value> =
  | Extract<KeyringAnswer<Value>, { kind: 'done' }>
  | { readonly kind: 'no-key' | 'unreadable' };

/** Newer versions of Electron answer with promises and have deprecated the rest; the stand-in answers at once and only when it is done. */
const modern: Partial<typeof safeStorage> = safeStorage;

/**
 * Whether something was encrypted with the password that is the same in every Chromium, which protects nothing. On Linux
 * Chromium falls back to it and marks what it writes by `v10`; elsewhere that mark means the system's own key.
 */
export function hasFixedKey(cipher: Buffer, platform: NodeJS.Platform): boolean {
  return platform === 'linux' && cipher.toString('latin1', 0, 3) === 'v10';
}

/** Whether a real key is there. May wait for as long as the keyring asks its owner for a password. */
async function hasKey(): Promise<boolean> {
  if (modern.isAsyncEncryptionAvailable) {
    if (!(await modern.isAsyncEncryptionAvailable())) return false;
  } else if (!safeStorage.isEncryptionAvailable()) {
    return false;
  }
  if (process.platform !== 'linux') return true;
  const backend = safeStorage.getSelectedStorageBackend();
  if (backend === 'basic_text' || backend === 'unknown') return false;
  // The asynchronous answer is yes for the fixed password too, so try it.
  return !hasFixedKey(await locked('a try'), process.platform);
}

const locked = async (plain: string): Promise<Buffer> =>
  modern.encryptStringAsync ? modern.encryptStringAsync(plain) : safeStorage.encryptString(plain);

const unlocked = async (cipher: Buffer): Promise<{ result: string; shouldReEncrypt: boolean }> =>
  modern.decryptStringAsync
    ? modern.decryptStringAsync(cipher)
    : { result: safeStorage.decryptString(cipher), shouldReEncrypt: false };

/** Encrypts with a real key, or not at all. Only after the app is ready. */
export async function lock(plain: string): Promise<KeyAnswer<Buffer>> {
  try {
    if (!(await hasKey())) return { kind: 'no-key' };
    const cipher = await locked(plain);
    return hasFixedKey(cipher, process.platform) ? { kind: 'no-key' } : { kind: 'done', value: cipher };
  } catch {
    // What Electron says could name the secret.
    return { kind: 'no-key' };
  }
}

/**
 * Whether this can be what was encrypted. On Linux and macOS nothing in a cipher shows that it was opened with another key
 * than its own, as after a keyring was lost: one time in about 250 bytes at random come out of it. A value that is kept
 * has no control characters, and those bytes are hardly ever text without.
 */
const isKept = (plain: string) => plain !== '' && !/[\p{Cc}\p{Cf}\p{Cs}\uFFFD]/u.test(plain);

/** Decrypts what a real key protects. Only after the app is ready. */
export async function unlock(cipher: Buffer): Promise<KeyAnswer<Opened>> {
  if (hasFixedKey(cipher, process.platform)) return { kind: 'unreadable' };
  try {
    if (!(await hasKey())) return { kind: 'no-key' };
  } catch {
    return { kind: 'no-key' };
  }
  try {
    const { result: plain, shouldReEncrypt } = await unlocked(cipher);
    if (!isKept(plain)) return { kind: 'unreadable' };
    const renewed = shouldReEncrypt ? await lock(plain) : undefined;
    return { kind: 'done', value: { plain, ...(renewed?.kind === 'done' ? { renewed: renewed.value } : {}) } };
  } catch (error) {
    // Electron tells "not just now" from "never" by its words alone.
    const isForNow = error instanceof Error && error.message.includes('temporarily unavailable');
    return { kind: isForNow ? 'no-key' : 'unreadable' };
  }
}
