import { z } from 'zod';
import type { PinStatus } from '../../shared/ipc/app-state';
import { checkPin, isPrivilegedPin } from '../../shared/request/pin';
import { failure, type Result, success } from '../../shared/result';
import { readStored } from '../../shared/stored';
import { text } from '../../shared/text';
import type { KeptFile } from '../storage/kept-file';
import type { Keyring } from './keyring';

const keptPinSchema = z.strictObject({
  version: z.literal(1),
  /** The encrypted PIN in base64, or empty while none is kept. */
  cipher: z.base64(),
  since: z.iso.datetime().optional(),
  privileged: z.boolean(),
});

export type KeptPin = z.infer<typeof keptPinSchema>;

export const noKeptPin: KeptPin = { version: 1, cipher: '', privileged: false };

const readForm = readStored<KeptPin>(keptPinSchema, noKeptPin);

/**
 * Reads the vault's file. A PIN is there as a whole or not at all, and what this version does not know is not written
 * again: it could be the PIN of another one.
 */
export const readKeptPin: typeof readForm = (stored) => {
  const read = readForm(stored);
  if (!read.ok) return read;
  const isWhole = !read.value.dropped.some((name) => name === 'cipher' || name === 'privileged');
  return isWhole ? success({ ...read.value, unknown: [] }) : failure('not-ours', text.keptFile.reason['not-ours']);
};

export interface PinVault {
  status(): PinStatus;
  /** Asks the system for its keyring; slow on a busy session bus, so called once after the first paint. */
  askKeyring(): void;
  keep(typed: string, privilegedConfirmed: boolean): Result<undefined>;
  reveal(): Result<string>;
  forget(): Result<undefined>;
}

/** Keeps the one PIN: encrypted on disk where there is a real keyring, in this process's memory alone where not. */
export function createPinVault(file: KeptFile<KeptPin>, keyring: Keyring, now: () => Date): PinVault {
  let session: { pin: string; since: string } | undefined;
  let keyringState: PinStatus['keyring'] = 'unknown';
  let unreadable = false;

  const askKeyring = () => {
    keyringState = keyring.isReal() ? 'real' : 'missing';
  };

  const status = (): PinStatus => {
    if (session) {
      return {
        state: 'session',
        keyring: keyringState,
        since: session.since,
        privileged: isPrivilegedPin(session.pin),
      };
    }
    const { cipher, since, privileged } = file.value();
    const state = cipher === '' ? 'none' : unreadable || keyringState === 'missing' ? 'unreadable' : 'kept';
    return { state, keyring: keyringState, privileged, ...(since === undefined ? {} : { since }) };
  };

  // A desk without a kept PIN has nothing to take off the disk, whatever state the disk is in.
  const clearFile = () => (file.value().cipher === '' ? success(undefined) : file.write(noKeptPin));

  const encrypted = (pin: string): string | undefined => {
    try {
      return keyring.encrypt(pin).toString('base64');
    } catch {
      // A keyring that refuses, as a locked one does, protects nothing; what it says could name the secret.
      keyringState = 'missing';
      return undefined;
    }
  };

  return {
    status,
    askKeyring,

    keep(typed, privilegedConfirmed) {
      const pin = checkPin(typed);
      if (!pin.ok) return pin;
      const privileged = isPrivilegedPin(pin.value);
      if (privileged && !privilegedConfirmed) return failure('pin-privileged', text.pin.privilegedBeforeKeeping);
      askKeyring();
      const since = now().toISOString();
      const cipher = keyringState === 'missing' ? undefined : encrypted(pin.value);
      if (cipher === undefined) {
        const cleared = clearFile();
        if (cleared.ok) session = { pin: pin.value, since };
        return cleared;
      }
      const written = file.write({ version: 1, cipher, since, privileged });
      if (written.ok) {
        session = undefined;
        unreadable = false;
      }
      return written;
    },

    reveal() {
      if (session) return success(session.pin);
      const { cipher } = file.value();
      if (cipher === '') return failure('no-pin', text.pin.none);
      if (keyringState === 'unknown') askKeyring();
      try {
        if (keyringState !== 'missing') {
          const pin = keyring.decrypt(Buffer.from(cipher, 'base64'));
          // A keyring that was locked may have been opened since.
          unreadable = false;
          return success(pin);
        }
      } catch {
        // What the keyring says could name the secret; only the fact is passed on.
      }
      unreadable = true;
      return failure('pin-unreadable', text.pin.unreadable);
    },

    forget() {
      const cleared = clearFile();
      if (cleared.ok) {
        session = undefined;
        unreadable = false;
      }
      return cleared;
    },
  };
}
