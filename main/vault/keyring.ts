import { safeStorage } from 'electron';

/** What protects a secret on disk: the system's own keyring, reached through Electron's safeStorage. */
export interface Keyring {
  /** False where Chromium would fall back to a fixed password, as on Linux without a secret service. */
  isReal(): boolean;
  encrypt(plain: string): Buffer;
  /** @throws when the keyring no longer opens what it once locked */
  decrypt(cipher: Buffer): string;
}

/** The system's keyring. Asking it may wait for the session bus, so nothing asks before the first paint. */
export const systemKeyring: Keyring = {
  isReal() {
    if (!safeStorage.isEncryptionAvailable()) return false;
    if (process.platform !== 'linux') return true;
    const backend = safeStorage.getSelectedStorageBackend();
    return backend !== 'basic_text' && backend !== 'unknown';
  },
  encrypt: (plain) => safeStorage.encryptString(plain),
  decrypt: (cipher) => safeStorage.decryptString(cipher),
};
