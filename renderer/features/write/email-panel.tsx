import { useState } from 'react';
import { isPinAtHand } from '../../../shared/ipc/pin-at-hand';
import { problems } from '../../../shared/request/check-request';
import { previewEmail } from '../../../shared/request/compose';
import type { Draft } from '../../../shared/request/draft';
import { requestFromDraft } from '../../../shared/request/from-draft';
import { text } from '../../../shared/text';
import { ActionButton } from '../../components/action-button';
import { Announcement } from '../../components/announcement';
import { useAppState } from '../../lib/app-state';
import { bridge } from '../../lib/bridge';
import { openerName } from '../../lib/opener-name';
import { useOutcome } from '../../lib/use-outcome';
import { ProblemList } from './problem-list';

/** The email as it will leave, what it still lacks, and the ways out. */
export function EmailPanel({ draft }: { readonly draft: Draft }) {
  const { settings, severity, pin, guide, openers } = useAppState();
  const [outcome, report] = useOutcome();
  const [privilegedConfirmed, setPrivilegedConfirmed] = useState(false);
  const hasPin = isPinAtHand(pin);
  const request = requestFromDraft(draft, settings, severity);
  const missing = problems(request, hasPin ? 'at-hand' : 'missing');
  const preview = previewEmail(request, hasPin ? text.pin.hidden : '', guide);
  const sender = settings.senderAddresses[0] ?? '';
  const mustConfirm = pin.privileged && hasPin && !privilegedConfirmed;
  const isReady = missing.length === 0 && !mustConfirm;
  const copy = (part: 'whole' | 'subject' | 'body', done: string) =>
    void report(bridge.call('email.copy', { draft, part, privilegedConfirmed }), () => done);

  return (
    <div className="panel">
      <ProblemList problems={missing} />
      {mustConfirm ? (
        <div className="notice" role="alert">
          <p>{text.pin.privilegedBeforeWriting}</p>
          <ActionButton onPress={() => setPrivilegedConfirmed(true)}>{text.write.privilegedConfirm}</ActionButton>
        </div>
      ) : null}
      <p className="hint">{sender.trim() === '' ? text.write.noSender : text.write.sendFrom(sender)}</p>
      <div className="actions">
        <ActionButton
          look="primary"
          isDisabled={!isReady || openers.mail.state === 'none'}
          onPress={() =>
            void report(bridge.call('email.open', { draft, privilegedConfirmed }), () => text.write.opened)
          }
        >
          {text.write.open}
        </ActionButton>
        <ActionButton isDisabled={!isReady} onPress={() => copy('whole', text.write.copied)}>
          {text.write.copyWhole}
        </ActionButton>
        <ActionButton look="quiet" isDisabled={!isReady} onPress={() => copy('subject', text.write.copiedSubject)}>
          {text.write.copySubject}
        </ActionButton>
        <ActionButton look="quiet" isDisabled={!isReady} onPress={() => copy('body', text.write.copiedBody)}>
          {text.write.copyBody}
        </ActionButton>
      </div>
      <p className="hint">{openers.mail.state === 'none' ? text.links.noMail : openerName(openers.mail)}</p>
      <Announcement {...outcome} />
      <section className="preview" aria-label={text.write.preview}>
        <p>
          <span className="label">{text.write.to}</span> {preview.to}
        </p>
        <p>
          <span className="label">{text.write.subject}</span> {preview.subject}
        </p>
        <pre className="preview-body">{preview.body}</pre>
      </section>
    </div>
  );
}
