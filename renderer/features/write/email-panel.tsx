import { memo, useState } from 'react';
import { isPinAtHand } from '../../../shared/ipc/pin-at-hand';
import { problems } from '../../../shared/request/check-request';
import { previewEmail } from '../../../shared/request/compose';
import type { Draft } from '../../../shared/request/draft';
import { fitsLimits } from '../../../shared/request/fits-limits';
import { requestFromDraft } from '../../../shared/request/from-draft';
import { measureMailto } from '../../../shared/request/mailto';
import { text } from '../../../shared/text';
import { ActionButton } from '../../components/action-button';
import { GetPin } from '../../components/get-pin';
import { MailboxNote } from '../../components/mailbox-note';
import { PinNote } from '../../components/pin-note';
import { useAppState } from '../../lib/app-state';
import { Afterwards } from './afterwards';
import { changeDraft } from './drafts';
import { EmailActions } from './email-actions';
import { MessagePreview } from './message-preview';
import { ProblemList } from './problem-list';
import { SenderChoice } from './sender-choice';
import { useEmail } from './use-email';

/** The email as it will leave, what it still lacks, and the ways out. */
export const EmailPanel = memo(function EmailPanel({ draft }: { readonly draft: Draft }) {
  const { settings, severity, pin, guide, openers, program } = useAppState();
  const [privilegedConfirmed, setPrivilegedConfirmed] = useState(false);
  const hasPin = isPinAtHand(pin);
  const request = requestFromDraft(draft, settings, severity);
  const missing = problems(request, hasPin ? 'at-hand' : 'missing');
  const preview = previewEmail(request, hasPin ? text.pin.hidden : '', guide);
  const mustConfirm = pin.privileged && hasPin && !privilegedConfirmed;
  const isReady = missing.length === 0 && !mustConfirm && fitsLimits(draft);
  const actions = useEmail(draft, preview.from ?? '', privilegedConfirmed, program.platform);

  return (
    <div className="panel">
      <ProblemList problems={missing} />
      {mustConfirm ? (
        <div className="notice">
          <p>{text.pin.privilegedBeforeWriting}</p>
          <ActionButton onPress={() => setPrivilegedConfirmed(true)}>{text.write.privilegedConfirm}</ActionButton>
        </div>
      ) : null}
      {hasPin ? (
        <PinNote onlyTrouble />
      ) : (
        <section className="email-pin" aria-label={text.pin.title}>
          <GetPin />
        </section>
      )}
      <SenderChoice
        sender={request.sender}
        onFile={settings.senderAddresses}
        choose={(sender) => changeDraft(draft.id, { sender })}
      />
      <MailboxNote />
      <EmailActions
        actions={actions}
        isReady={isReady}
        // The dots take 36 characters of a link, more than any PIN is likely to; main measures the link itself.
        size={measureMailto(preview, program.platform)}
        openers={openers}
        platform={program.platform}
      />
      <MessagePreview {...preview} />
      <Afterwards draft={draft} channel="email" />
    </div>
  );
});
