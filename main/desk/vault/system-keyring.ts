import { app } from 'electron';
import { askSessionBus } from '../../system/bus/session-bus';
import { inTime } from '../../system/in-time';
import type { Keyring, KeyringAnswer, Opened } from './keyring';
import type { KeyringQuestion } from './keyring-messages-schema';
import { askInHelper } from './keyring-process';
import { type KeyAnswer, lock, unlock } from './safe-storage';
import { lookAtStore, secretStore } from './secret-store';

/** How long the keyring may take, in milliseconds: long enough to find and type its password. */
const patience = 180_000;

/**
 * Windows and macOS: Electron asks, without waiting. There is always a key there, unless its owner refuses it, and asking
 * whether there is one could already be the question that the system shows.
 */
const electronKeyring: Keyring = {
  look: async () => 'ready',
  encrypt: async (plain) => fromElectron(await inTime(lock(plain), patience, () => undefined)),
  decrypt: async (cipher) => fromElectron(await inTime(unlock(cipher), patience, () => undefined)),
};

function fromElectron<Value>(answer: KeyAnswer<Value> | undefined): KeyringAnswer<Value> {
  if (!answer) return { kind: 'silent' };
  if (answer.kind === 'done') return answer;
  return { kind: answer.kind === 'no-key' ? 'locked' : 'unreadable' };
}

/** Linux: a helper process asks whichever store answers on the session bus. */
function linuxKeyring(): Keyring {
  const store = secretStore(process.env, app.commandLine.getSwitchValue('password-store'));
  const quitting = new AbortController();
  // A prompt that is still open is the keyring's own, and stays until it is closed.
  app.once('will-quit', () => quitting.abort());

  const look = () => lookAtStore(store, askSessionBus);
  // A later question takes the place of one that still waits, so there are never more than two processes.
  const waiting = new Map<KeyringQuestion['ask'], AbortController>();
  const ask = (question: KeyringQuestion) => {
    waiting.get(question.ask)?.abort();
    const replaced = new AbortController();
    waiting.set(question.ask, replaced);
    return askInHelper(
      {
        program: app.isPackaged ? [process.execPath] : [process.execPath, app.getAppPath()],
        userData: app.getPath('userData'),
        store,
        isWithoutSandbox: app.commandLine.hasSwitch('no-sandbox'),
      },
      question,
      AbortSignal.any([quitting.signal, replaced.signal, AbortSignal.timeout(patience)]),
    );
  };
  /** Why there is no key: only now is it worth asking. */
  const without = async (): Promise<{ kind: 'missing' | 'locked' | 'silent' }> => {
    const seen = await look();
    return { kind: seen === 'ready' ? 'silent' : seen };
  };

  return {
    look,
    async encrypt(plain) {
      const reply = await ask({ ask: 'encrypt', plain });
      return reply?.keyring === 'encrypted' ? { kind: 'done', value: Buffer.from(reply.cipher, 'base64') } : without();
    },
    async decrypt(cipher): Promise<KeyringAnswer<Opened>> {
      const reply = await ask({ ask: 'decrypt', cipher: cipher.toString('base64') });
      if (reply?.keyring === 'unreadable') return { kind: 'unreadable' };
      if (reply?.keyring !== 'decrypted') return without();
      const { plain, renewed } = reply;
      return {
        kind: 'done',
        value: { plain, ...(renewed === undefined ? {} : { renewed: Buffer.from(renewed, 'base64') }) },
      };
    },
  };
}

/** The system's keyring: a secret service or KWallet on Linux, DPAPI on Windows, the Keychain on macOS. */
export function systemKeyring(): Keyring {
  return process.platform === 'linux' ? linuxKeyring() : electronKeyring;
}
