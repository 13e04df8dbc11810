import type { Keyring, KeyringAnswer } from './keyring';

const silent = { kind: 'silent' } as const satisfies KeyringAnswer<never>;

/** The system's keyring, fetched when it is first asked: most runs of the program never do. */
export function keyringWhenAsked(): Keyring {
  let fetched: Promise<Keyring> | undefined;
  const keyring = () => {
    fetched ??= import('./system-keyring').then(({ systemKeyring }) => systemKeyring());
    return fetched;
  };
  // Where a file of the program is missing, nothing answers.
  return {
    look: () =>
      keyring().then(
        (it) => it.look(),
        () => 'silent',
      ),
    encrypt: (plain) =>
      keyring().then(
        (it) => it.encrypt(plain),
        () => silent,
      ),
    decrypt: (cipher) =>
      keyring().then(
        (it) => it.decrypt(cipher),
        () => silent,
      ),
  };
}
