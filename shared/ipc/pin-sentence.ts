import type { text } from '../text';
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

/** The words for the identifier that it is about, as `text.identifier` gives them. */
type Words = ReturnType<typeof text.identifier>;

const ofKept = (words: Words): Readonly<Record<PinStatus['keyring'], PinSentence>> => ({
  unknown: fine(words.kept),
  real: fine(words.kept),
  waiting: fine(words.waiting),
  locked: retry(words.locked),
  silent: retry(words.silent),
  missing: retry(words.keyringGone),
});

const ofSession = (words: Words): Readonly<Record<PinStatus['keyring'], PinSentence>> => ({
  unknown: fine(words.session),
  real: { ...fine(words.session), canRetry: true },
  waiting: fine(words.sessionWaiting),
  locked: { ...fine(words.sessionLocked), canRetry: true },
  silent: { ...fine(words.sessionSilent), canRetry: true },
  missing: fine(words.sessionMissing),
});

/** Says where the PIN is, and what the keyring has to do with it. */
export function pinSentence({ state, keyring }: Pick<PinStatus, 'state' | 'keyring'>, words: Words): PinSentence {
  switch (state) {
    case 'none':
      return fine(words.none);
    case 'unreadable':
      return { says: words.unreadable, isProblem: true, canRetry: false };
    case 'kept':
      return ofKept(words)[keyring];
    case 'session':
      return ofSession(words)[keyring];
  }
}
