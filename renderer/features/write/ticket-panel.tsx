import { memo, useId } from 'react';
import { previewTicket } from '../../../shared/request/compose';
import type { Draft } from '../../../shared/request/draft';
import { requestFromDraft } from '../../../shared/request/from-draft';
import { thingsLeft } from '../../../shared/request/things-left';
import { ticketSteps } from '../../../shared/request/ticket-steps';
import { text } from '../../../shared/text';
import { DoneButton } from '../../components/action-button';
import { MenuButton } from '../../components/menu-button';
import { TickRow } from '../../components/tick-row';
import { useAppState } from '../../lib/app-state';
import { Afterwards } from './afterwards';
import { changeDraft } from './drafts';
import { TextPreview } from './text-preview';
import { leadTo, ThingsLeftLine } from './things-left-line';
import { useTicket } from './use-ticket';

/** The same request as case text, and the steps that make a ticket of it. */
export const TicketPanel = memo(function TicketPanel({ draft }: { readonly draft: Draft }) {
  const { settings, severity, guide } = useAppState();
  const id = useId();
  const ticket = useTicket(draft);
  const request = requestFromDraft(draft, settings, severity, guide);
  const left = thingsLeft(draft, request, 'not-needed', guide);
  const isReady = left.length === 0;
  const press = async () => {
    if (isReady) return ticket.copyAndOpen();
    leadTo(left);
    return false;
  };
  const tick = (step: string, isDone: boolean) =>
    changeDraft(draft.id, {
      stepsDone: isDone ? [...draft.stepsDone, step] : draft.stepsDone.filter((done) => done !== step),
    });

  return (
    <div className="card panel">
      <div className="actions">
        <DoneButton look="primary" aria-describedby={id} done={text.common.copied} onPress={press}>
          {text.write.copyAndOpen}
        </DoneButton>
        <MenuButton
          label={text.write.moreWays}
          choices={[
            {
              id: 'copy',
              label: text.write.copyCase,
              why: isReady ? undefined : text.write.left(left.length),
              act: ticket.copy,
            },
            { id: 'open', label: text.write.openPortal, act: ticket.open },
          ]}
        />
        <ThingsLeftLine id={id} left={left} />
      </div>
      <section className="steps" aria-label={text.write.steps}>
        <h3 className="label">{text.write.steps}</h3>
        {ticketSteps(guide).map(({ id: step, label }) => (
          <TickRow key={step} isTicked={draft.stepsDone.includes(step)} tick={(isDone) => tick(step, isDone)}>
            {label}
          </TickRow>
        ))}
      </section>
      <Afterwards draft={draft} />
      <section className="preview" aria-label={text.write.caseText}>
        <TextPreview whole={previewTicket(request, guide)} />
      </section>
    </div>
  );
});
