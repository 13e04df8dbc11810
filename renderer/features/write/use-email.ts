import { useState } from 'react';
import type { CallRequest } from '../../../shared/ipc/contract';
import type { Draft } from '../../../shared/request/draft';
import { identifierInSubject } from '../../../shared/request/email-form';
import type { Result } from '../../../shared/result';
import { text } from '../../../shared/text';
import { useAppState } from '../../lib/app-state';
import { bridge } from '../../lib/bridge';
import { useOutcome } from '../../lib/use-outcome';
import { changeDraft } from './drafts';

type Part = CallRequest<'email.copy'>['part'];
type FileWay = 'email.open-file' | 'email.save-file';

/** What comes back from any of the ways: the journal's entry, unless nothing left, and the file that was saved. */
interface HandedOver {
  readonly entry?: string | undefined;
  readonly file?: string | undefined;
}

/** The ways out of an email, and what the last one came to. */
export interface EmailActions {
  readonly open: () => undefined;
  readonly file: (way: FileWay) => undefined;
  /** Answers whether it was copied. */
  readonly copy: (part: Part) => Promise<boolean>;
  /** A file that was asked for and waits until the person has read what it holds. */
  readonly waiting: { readonly goOn: () => void; readonly leave: () => void } | undefined;
}

/** What to say of what was copied, by the words for the identifier in it, if there is one. */
const copied = (words: ReturnType<typeof text.identifier> | undefined): Readonly<Record<Part, string>> => ({
  whole: words?.copiedMessage ?? text.write.copied,
  subject: words?.copiedSubject ?? text.write.copiedSubject,
  body: text.write.copiedBody,
});

/**
 * Hands an email over.
 *
 * @param sender - where it is to be sent from, to remind of afterwards; empty where that is not known
 */
export function useEmail(draft: Draft, sender: string, privilegedConfirmed: boolean, platform: string): EmailActions {
  const report = useOutcome(draft.id);
  const wanted = identifierInSubject(useAppState().guide);
  const [waiting, setWaiting] = useState<FileWay>();
  const asked = { draft, privilegedConfirmed };
  const opened = sender === '' ? text.write.opened : text.write.openedFrom(sender);

  const hand = (handing: Promise<Result<HandedOver>>, done: (handed: HandedOver) => string) =>
    report(handing, (handed) => {
      if (handed.entry !== undefined) changeDraft(draft.id, { entries: { ...draft.entries, email: handed.entry } });
      return done(handed);
    });

  const saved = ({ file }: HandedOver) => (file === undefined ? text.draftFile.notSaved : text.draftFile.saved(file));

  const write = async (way: FileWay, understood: boolean) => {
    const handed = await bridge.call(way, { ...asked, understood });
    const mustRead = !handed.ok && handed.error.code === 'file-holds-pin';
    setWaiting(mustRead ? way : undefined);
    const done = way === 'email.open-file' ? () => text.draftFile.opened(opened, platform) : saved;
    if (!mustRead) await hand(Promise.resolve(handed), done);
  };

  return {
    open: () => {
      void hand(bridge.call('email.open', asked), () => opened);
    },
    file: (way) => {
      void write(way, false);
    },
    copy: (part) =>
      hand(bridge.call('email.copy', { ...asked, part }), () => copied(wanted && text.identifier(wanted))[part]),
    waiting: waiting && { goOn: () => void write(waiting, true), leave: () => setWaiting(undefined) },
  };
}
