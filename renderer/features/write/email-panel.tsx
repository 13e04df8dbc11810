import { memo, useEffect, useState } from 'react';
import { isPinAtHand, statusOf } from '../../../shared/ipc/pin-at-hand';
import { previewEmail } from '../../../shared/request/compose';
import type { Draft } from '../../../shared/request/draft';
import { identifierInSubject } from '../../../shared/request/email-form';
import { requestFromDraft } from '../../../shared/request/from-draft';
import { measureMailto } from '../../../shared/request/mailto';
import { thingsLeft } from '../../../shared/request/things-left';
import { isPasswordLike } from '../../../shared/request/typed-password';
import { text } from '../../../shared/text';
import { ActionButton } from '../../components/action-button';
import { GetPin } from '../../components/get-pin';
import { MailboxNote } from '../../components/mailbox-note';
import { PinNote } from '../../components/pin-note';
import { useAppState } from '../../lib/app-state';
import { bridge } from '../../lib/bridge';
import { usePinText } from '../../lib/guide-words';
import { useOpenValue } from '../../lib/open-value';
import { nameOf } from './draft-list';
import { takeAway } from './drafts';
import { EmailActions } from './email-actions';
import { MessagePreview } from './message-preview';
import { SenderChoice } from './sender-choice';
import { useEmail } from './use-email';

interface Props {
  readonly draft: Draft;
  /** Whether a call sheet beside this has the PIN's field, so that there is one. */
  readonly hasSheet: boolean;
}

/** The ways out of an email, who it goes from and to, and the email as it will leave. */
export const EmailPanel = memo(function EmailPanel({ draft, hasSheet }: Props) {
  const state = useAppState();
  const { settings, severity, guide, openers, program } = state;
  const wanted = identifierInSubject(guide);
  const words = usePinText(wanted);
  const open = useOpenValue(wanted);
  const pin = wanted ? statusOf(state, wanted.id) : state.pin;
  const [privilegedConfirmed, setPrivilegedConfirmed] = useState(false);
  const hasPin = isPinAtHand(pin);
  const isPassword = wanted !== undefined && isPasswordLike(wanted);
  const mustConfirm = wanted !== undefined && (pin.privileged || isPassword) && hasPin && !privilegedConfirmed;
  const request = requestFromDraft(draft, settings, severity, guide);
  const pinForRequest = mustConfirm ? 'unconfirmed' : hasPin ? 'at-hand' : 'missing';
  const left = thingsLeft(draft, request, pinForRequest, guide);
  const preview = previewEmail(request, hasPin ? (open ?? words.hidden) : '', guide);
  useEffect(() => void bridge.call('email.look', undefined), []);
  const actions = useEmail(draft, preview.from ?? '', privilegedConfirmed, program.platform);

  return (
    <div className="card panel">
      <EmailActions
        actions={actions}
        left={left}
        // The dots take 36 characters of a link, more than any PIN is likely to; main measures the link itself.
        size={measureMailto(preview, program.platform)}
        openers={openers}
        platform={program.platform}
        sent={draft.entries.email === undefined ? undefined : () => takeAway(draft, text.write.cleared(nameOf(draft)))}
      />
      {mustConfirm ? (
        <div className="notice">
          <p>{isPassword ? words.passwordBeforeWriting : words.privilegedBeforeWriting}</p>
          <ActionButton name="privileged-pin" onPress={() => setPrivilegedConfirmed(true)}>
            {text.write.privilegedConfirm}
          </ActionButton>
        </div>
      ) : null}
      {wanted === undefined ? null : hasPin || hasSheet ? (
        <PinNote identifier={wanted} onlyTrouble isSilent={!hasPin} />
      ) : (
        <section className="email-pin" aria-label={words.title}>
          <GetPin identifier={wanted} />
        </section>
      )}
      <SenderChoice draft={draft} />
      <MailboxNote />
      <MessagePreview {...preview} />
    </div>
  );
});
