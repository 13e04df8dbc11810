import { text } from '../text';
import type { PinStatus } from './app-state';

/** What a person is told about their PIN. */
export interface PinSentence {
  readonly says: string;
  /** Whether it stands in their way. */
  readonly isProblem: boolean;
  /** Whether asking the keyring again may change it. */
  readonly canRetry: boolean;
}

const fine = (says: string): PinSentence => ({ says, isProblem: false, canRetry: false });
const retry = (says: string): PinSentence => ({ says, isProblem: true, canRetry: true });

const ofKept: Readonly<Record<PinStatus['keyring'], PinSentence>> = {
  unknown: fine(text.pin.kept),
  real: fine(text.pin.kept),
  waiting: fine(text.pin.waiting),
  locked: retry(text.pin.locked),
  silent: retry(text.pin.silent),
  missing: retry(text.pin.keyringGone),
};

const ofSession: Readonly<Record<PinStatus['keyring'], PinSentence>> = {
  unknown: fine(text.pin.session),
  real: { ...fine(text.pin.session), canRetry: true },
  waiting: fine(text.pin.sessionWaiting),
  locked: { ...fine(text.pin.sessionLocked), canRetry: true },
  silent: { ...fine(text.pin.sessionSilent), canRetry: true },
  missing: fine(text.pin.sessionMissing),
};

/** Says where the PIN is, and what the keyring has to do with it. */
export function pinSentence({ state, keyring }: Pick<PinStatus, 'state' | 'keyring'>): PinSentence {
  switch (state) {
    case 'none':
      return fine(text.pin.none);
    case 'unreadable':
      return { says: text.pin.unreadable, isProblem: true, canRetry: false };
    case 'kept':
      return ofKept[keyring];
    case 'session':
      return ofSession[keyring];
  }
}
