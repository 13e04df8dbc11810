/**
 * What came of asking the keyring to lock or open something.
 *
 * - `missing`: there is none here, only Chromium's fixed password
 * - `locked`: its owner has not unlocked it, or closed its prompt; asking again later may succeed
 * - `silent`: it did not answer, or could not be asked; asking again later may succeed
 * - `unreadable`: it answered, and cannot open this any more
 */
export type KeyringAnswer<Value> =
  | { readonly kind: 'done'; readonly value: Value }
  | { readonly kind: 'missing' | 'locked' | 'silent' | 'unreadable' };

/** What an encrypted text holds. */
export interface Opened {
  readonly plain: string;
  /** The same, encrypted as the keyring wants it from now on; absent while nothing has changed. */
  readonly renewed?: Buffer;
}

/** What protects a secret on disk. It may ask its owner for a password, so an answer can take minutes; none throws. */
export interface Keyring {
  /** What there is, as far as that can be told without opening it. Never makes it ask for a password. */
  look(): Promise<'ready' | 'missing' | 'locked' | 'silent'>;
  encrypt(plain: string): Promise<KeyringAnswer<Buffer>>;
  decrypt(cipher: Buffer): Promise<KeyringAnswer<Opened>>;
}
