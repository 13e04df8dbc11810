import { memo } from 'react';
import { problems } from '../../../shared/request/check-request';
import { previewTicket } from '../../../shared/request/compose';
import type { Draft } from '../../../shared/request/draft';
import { fitsLimits } from '../../../shared/request/fits-limits';
import { requestFromDraft } from '../../../shared/request/from-draft';
import { ticketSteps } from '../../../shared/request/ticket-steps';
import { text } from '../../../shared/text';
import { ActionButton, DoneButton } from '../../components/action-button';
import { TickRow } from '../../components/tick-row';
import { useAppState } from '../../lib/app-state';
import { bridge } from '../../lib/bridge';
import { useOutcome } from '../../lib/use-outcome';
import { Afterwards } from './afterwards';
import { changeDraft } from './drafts';
import { ProblemList } from './problem-list';
import { TextPreview } from './text-preview';

/** The same request as case text, with the portal's steps beside it. */
export const TicketPanel = memo(function TicketPanel({ draft }: { readonly draft: Draft }) {
  const { settings, severity } = useAppState();
  const report = useOutcome(draft.id);
  const request = requestFromDraft(draft, settings, severity);
  const missing = problems(request, 'not-needed');
  const isReady = missing.length === 0 && fitsLimits(draft);
  const tick = (id: string, isDone: boolean) =>
    changeDraft(draft.id, {
      stepsDone: isDone ? [...draft.stepsDone, id] : draft.stepsDone.filter((done) => done !== id),
    });
  const copy = () =>
    report(bridge.call('ticket.copy', { draft }), ({ entry }) => {
      changeDraft(draft.id, { entries: { ...draft.entries, ticket: entry } });
      return text.write.copiedCase;
    });

  return (
    <div className="panel">
      <ProblemList problems={missing} />
      <div className="actions">
        <ActionButton
          look="primary"
          onPress={() => void report(bridge.call('portal.open', undefined), () => text.write.portalOpened)}
        >
          {text.write.openPortal}
        </ActionButton>
        <DoneButton isDisabled={!isReady} done={text.common.copied} onPress={copy}>
          {text.write.copyCase}
        </DoneButton>
      </div>
      <section className="steps" aria-label={text.write.steps}>
        <h3 className="label">{text.write.steps}</h3>
        {ticketSteps.map(({ id, label }) => (
          <TickRow key={id} isTicked={draft.stepsDone.includes(id)} tick={(isDone) => tick(id, isDone)}>
            {label}
          </TickRow>
        ))}
      </section>
      <section className="preview" aria-label={text.write.caseText}>
        <TextPreview whole={previewTicket(request)} />
      </section>
      <Afterwards draft={draft} channel="ticket" />
    </div>
  );
});
