import { z } from 'zod/mini';
import type { Identifier } from '../../../shared/guide/rules-schema';
import type { PinStatus } from '../../../shared/ipc/app-state';
import { checkPin, isPrivilegedPin } from '../../../shared/request/pin';
import { failure, type Result, success } from '../../../shared/result';
import { readStored } from '../../../shared/stored';
import type { KeptFile } from '../../storage/kept-file';
import { inTime } from '../../system/in-time';
import { askPatiently } from './ask-patiently';
import type { Keyring, KeyringAnswer } from './keyring';

/** How many of the PINs that were replaced are still known for secrets. */
const formerLimit = 5;

/** A PIN as a keyring has encrypted it, in base64: a few hundred characters. What is far longer is none. */
const cipher = z.base64().check(z.maxLength(8_192));

const keptPinSchema = z.strictObject({
  version: z.literal(1),
  /** The encrypted PIN in base64, or empty while none is kept. */
  cipher,
  /** Those that were replaced, encrypted as they were, the last one first: old notes may hold them. */
  former: z.optional(z.array(cipher).check(z.maxLength(formerLimit))),
  since: z.optional(z.iso.datetime()),
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
  return isWhole ? success({ ...read.value, unknown: [] }) : failure('not-ours');
};

export interface PinVault {
  status(): PinStatus;
  /** Looks what keyring there is, without making it ask for a password. */
  look(): Promise<void>;
  /**
   * Keeps a PIN. It is at hand as soon as this answers; where the keyring takes long, it is saved later.
   *
   * @returns why it is not kept; not that it is in memory only, which is for the status to say
   */
  keep(typed: string, privilegedConfirmed: boolean): Promise<Result<undefined>>;
  /**
   * @param patience - `brief` for who does not want the PIN itself: a keyring that is locked or does not answer is then not
   *   asked, so that it asks nobody for its password, and no keyring is waited for longer than some seconds
   * @returns `keyring-locked`, `keyring-silent` and `keyring-missing` where asking again later may help
   */
  reveal(patience?: Patience): Promise<Result<string>>;
  /**
   * The PINs that were replaced, as far as they are saved and can still be opened; asked for as briefly as for who does not
   * want the PIN itself.
   *
   * @returns why not all are known, where a later try may help
   */
  former(): Promise<Result<readonly string[]>>;
  /** Asks the keyring again, for the PIN that it protects or to protect the one in memory. */
  retry(): Promise<Result<undefined>>;
  /** Deletes the PIN. For a moment {@link restore} can still bring it back. */
  forget(): Result<undefined>;
  /** Brings back the PIN that was deleted a moment ago, as it was kept. */
  restore(): Result<undefined>;
  /** Tells of every change of the status. */
  onChange(listener: () => void): void;
}

type Patience = 'full' | 'brief';

interface Entered {
  readonly pin: string;
  readonly since: string;
}

/** How long a deleted PIN can be brought back, in milliseconds: a little longer than that is offered. */
const restorableFor = 15_000;

/** How long an answer may wait for the keyring, in milliseconds; the keyring itself may go on. */
const limits = { keeping: 3_000, full: 30_000, brief: 5_000 };

/**
 * Keeps the value of one identifier, such as the PIN: encrypted on disk where there is a real keyring, in this process's memory alone where not. The
 * keyring is asked only when a PIN is entered or used, and never waited for by anything else. A PIN that was entered, or
 * that it opened once, stays in memory until the program quits.
 *
 * @param isSaved - whether a PIN that is entered may be kept on disk; one that is there already stays
 */
export function createPinVault(
  file: KeptFile<KeptPin>,
  keyring: Keyring,
  now: () => Date,
  identifier: Pick<Identifier, 'name' | 'privileged'>,
  isSaved: () => boolean = () => true,
): PinVault {
  const { name, privileged } = identifier;
  const whyNot = {
    missing: failure('keyring-missing', { name }),
    locked: failure('keyring-locked', { name }),
    silent: failure('keyring-silent', { name }),
    unreadable: failure('pin-unreadable', { name }),
  } as const;
  const listeners: (() => void)[] = [];
  /** In memory alone. */
  let session: Entered | undefined;
  /** What the file holds, once it was opened. */
  let opened: { readonly cipher: string; readonly pin: string } | undefined;
  /** What each of the former ones is, by its cipher. */
  const openedFormer = new Map<string, string>();
  let openingFormer: Promise<Result<readonly string[]>> | undefined;
  let opening: { readonly cipher: string; readonly answer: Promise<Result<string>> } | undefined;
  let keyringState: PinStatus['keyring'] = 'unknown';
  let unreadable = '';
  /** What was deleted a moment ago, in memory alone and as it was kept: encrypted, where it was. */
  let forgotten: { readonly kept: KeptPin; readonly session: Entered | undefined } | undefined;
  let wiping: NodeJS.Timeout | undefined;
  /** Which PIN was entered last; what comes later of an earlier one is dropped. */
  let turn = 0;

  const wipe = () => {
    clearTimeout(wiping);
    forgotten = undefined;
  };
  const changed = () => {
    for (const listener of listeners) listener();
  };
  const say = (next: PinStatus['keyring']) => {
    if (next === keyringState) return;
    keyringState = next;
    changed();
  };
  const ask = <Value>(question: () => Promise<KeyringAnswer<Value>>) => askPatiently(keyring, question, say);

  const status = (): PinStatus => {
    if (session) {
      const { since, pin } = session;
      return { state: 'session', keyring: keyringState, since, privileged: isPrivilegedPin(pin, identifier) };
    }
    const { cipher, since, privileged } = file.value();
    const state = cipher === '' ? 'none' : cipher === unreadable ? 'unreadable' : 'kept';
    return { state, keyring: keyringState, privileged, ...(since === undefined ? {} : { since }) };
  };

  const clearFile = () => {
    const { cipher, former } = file.value();
    // Where nothing is kept, a disk that takes no changes is in nobody's way.
    const cleared = cipher === '' && !former ? success(undefined) : file.write(noKeptPin);
    // A damaged file that was set aside, one of a newer version, or one that was changed by hand, may hold it as well.
    return cleared.ok ? file.removeAsides() : cleared;
  };

  /** Has it in memory alone, and off the disk whatever was there before. */
  const hold = (entered: Entered): Result<undefined> => {
    if (session === entered) return success(undefined);
    const cleared = clearFile();
    if (cleared.ok) {
      session = entered;
      opened = undefined;
      changed();
    }
    return cleared;
  };

  /** Has the keyring protect it; in memory alone where it will not, or not within `limit` milliseconds. */
  const store = (entered: Entered, limit: number): Promise<Result<undefined>> => {
    turn += 1;
    const mine = turn;
    wipe();
    // Another one was entered meanwhile, or this one deleted.
    const isCurrent = () => mine === turn;
    const late = () => (isCurrent() ? hold(entered) : success(undefined));
    return inTime(encryptInto(entered, isCurrent), limit, late);
  };

  /** What the file has to remember once a PIN takes the place of the one that is there. */
  const formerBeside = (pin: string): string[] => {
    const { cipher, former = [] } = file.value();
    const isSame = opened?.cipher === cipher && opened.pin === pin;
    return cipher === '' || isSame ? former : [cipher, ...former].slice(0, formerLimit);
  };

  const encryptInto = async (entered: Entered, isCurrent: () => boolean): Promise<Result<undefined>> => {
    // Before the keyring is asked: while it takes its time, the file is emptied.
    const former = formerBeside(entered.pin);
    const locked = await ask(() => keyring.encrypt(entered.pin));
    if (!isCurrent()) return success(undefined);
    if (locked.kind !== 'done') return hold(entered);
    const cipher = locked.value.toString('base64');
    const { pin, since } = entered;
    const written = file.write({
      version: 1,
      cipher,
      since,
      privileged: isPrivilegedPin(pin, identifier),
      ...(former.length === 0 ? {} : { former }),
    });
    if (written.ok) {
      session = undefined;
      opened = { cipher, pin };
    }
    changed();
    return written;
  };

  const openFile = async (cipher: string): Promise<Result<string>> => {
    const answer = await ask(() => keyring.decrypt(Buffer.from(cipher, 'base64')));
    // Another PIN was entered meanwhile, or this one deleted.
    if (session || file.value().cipher !== cipher) return open();
    if (answer.kind !== 'done') {
      if (answer.kind === 'unreadable') unreadable = cipher;
      changed();
      return whyNot[answer.kind];
    }
    const { plain: pin, renewed } = answer.value;
    opened = { cipher, pin };
    unreadable = '';
    if (renewed) {
      const next = renewed.toString('base64');
      // Where that fails, what is there can still be opened.
      if (file.write({ ...file.value(), cipher: next }).ok) opened = { cipher: next, pin };
    }
    changed();
    return success(pin);
  };

  const open = (): Promise<Result<string>> => {
    const { cipher } = file.value();
    if (session) return Promise.resolve(success(session.pin));
    if (cipher === '') return Promise.resolve(failure('no-pin', { name }));
    if (opened?.cipher === cipher) return Promise.resolve(success(opened.pin));
    if (opening?.cipher !== cipher) {
      const asked = { cipher, answer: openFile(cipher) };
      opening = asked;
      void asked.answer.finally(() => {
        if (opening === asked) opening = undefined;
      });
    }
    return opening.answer;
  };

  /** Why a keyring would not answer without asking its owner, as far as that can be told; undefined where it would. */
  const whyNotReady = async () => {
    const seen = await keyring.look();
    if (seen === 'ready') return undefined;
    if (seen !== 'silent') say(seen);
    return whyNot[seen];
  };

  /** The same, from a keyring only that answers without asking its owner. */
  const openIfReady = async (): Promise<Result<string>> => {
    const { cipher } = file.value();
    if (session || cipher === '' || opened?.cipher === cipher) return open();
    return (await whyNotReady()) ?? open();
  };

  const openFormer = async (): Promise<Result<readonly string[]>> => {
    const pins: string[] = [];
    for (const cipher of file.value().former ?? []) {
      let pin = openedFormer.get(cipher);
      if (pin === undefined) {
        const why = await whyNotReady();
        if (why) return why;
        const answer = await ask(() => keyring.decrypt(Buffer.from(cipher, 'base64')));
        // Of another keyring: nobody will ever know it again.
        if (answer.kind === 'unreadable') continue;
        if (answer.kind !== 'done') return whyNot[answer.kind];
        // They were deleted meanwhile.
        if (!file.value().former?.includes(cipher)) return openFormer();
        pin = answer.value.plain;
        openedFormer.set(cipher, pin);
      }
      pins.push(pin);
    }
    return success(pins);
  };

  const notInTime = () => (keyringState === 'locked' ? whyNot.locked : whyNot.silent);

  return {
    status,
    onChange: (listener) => listeners.push(listener),

    async look() {
      const seen = await keyring.look();
      // What a question that is under way has found out counts for more.
      if (keyringState === 'waiting') return;
      if (seen !== 'ready') say(seen);
      else if (keyringState !== 'real') say('unknown');
    },

    async keep(typed, privilegedConfirmed) {
      const pin = checkPin(typed, identifier);
      if (!pin.ok) return pin;
      if (isPrivilegedPin(pin.value, identifier) && !privilegedConfirmed) {
        return failure('pin-privileged', { name, privileged });
      }
      const entered = { pin: pin.value, since: now().toISOString() };
      if (isSaved()) return store(entered, limits.keeping);
      turn += 1;
      wipe();
      return hold(entered);
    },

    reveal: (patience = 'full') => inTime(patience === 'full' ? open() : openIfReady(), limits[patience], notInTime),

    former() {
      openingFormer ??= openFormer().finally(() => {
        openingFormer = undefined;
      });
      return inTime(openingFormer, limits.brief, notInTime);
    },

    async retry() {
      if (session && !isSaved()) return success(undefined);
      if (session) return store(session, limits.full);
      const pin = await inTime(open(), limits.full, notInTime);
      return pin.ok ? success(undefined) : pin;
    },

    forget() {
      const gone = { kept: file.value(), session };
      const cleared = clearFile();
      if (cleared.ok) {
        if (gone.session || gone.kept.cipher !== '') {
          wipe();
          forgotten = gone;
          wiping = setTimeout(wipe, restorableFor).unref();
        }
        turn += 1;
        session = undefined;
        opened = undefined;
        openedFormer.clear();
        changed();
      }
      return cleared;
    },

    restore() {
      if (!forgotten) return failure('pin-too-late', { name });
      const { kept, session: entered } = forgotten;
      const written = kept.cipher === '' ? success(undefined) : file.write(kept);
      if (written.ok) {
        wipe();
        session = entered;
        changed();
      }
      return written;
    },
  };
}
