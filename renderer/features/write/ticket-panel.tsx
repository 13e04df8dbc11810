import { Checkbox } from 'react-aria-components/Checkbox';
import { problems } from '../../../shared/request/check-request';
import { previewTicket } from '../../../shared/request/compose';
import type { Draft } from '../../../shared/request/draft';
import { requestFromDraft } from '../../../shared/request/from-draft';
import { ticketSteps } from '../../../shared/request/ticket-steps';
import { text } from '../../../shared/text';
import { ActionButton } from '../../components/action-button';
import { Announcement } from '../../components/announcement';
import { useAppState } from '../../lib/app-state';
import { bridge } from '../../lib/bridge';
import { useOutcome } from '../../lib/use-outcome';
import { ProblemList } from './problem-list';
import type { ChangeDraft } from './use-draft';

interface Props {
  readonly draft: Draft;
  readonly change: ChangeDraft;
}

/** The same request as case text, with the portal's steps beside it. */
export function TicketPanel({ draft, change }: Props) {
  const { settings, severity } = useAppState();
  const [outcome, report] = useOutcome();
  const request = requestFromDraft(draft, settings, severity);
  const missing = problems(request, 'not-needed');
  const tick = (id: string, isDone: boolean) =>
    change({ stepsDone: isDone ? [...draft.stepsDone, id] : draft.stepsDone.filter((done) => done !== id) });

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
        <ActionButton
          isDisabled={missing.length > 0}
          onPress={() => void report(bridge.call('ticket.copy', { draft }), () => text.write.copiedCase)}
        >
          {text.write.copyCase}
        </ActionButton>
      </div>
      <Announcement {...outcome} />
      <section aria-label={text.write.steps}>
        <h3 className="label">{text.write.steps}</h3>
        {ticketSteps.map(({ id, label }) => (
          <Checkbox
            key={id}
            className="step"
            isSelected={draft.stepsDone.includes(id)}
            onChange={(isDone) => tick(id, isDone)}
          >
            <span className="box" aria-hidden="true" />
            {label}
          </Checkbox>
        ))}
      </section>
      <section className="preview" aria-label={text.write.caseText}>
        <pre className="preview-body">{previewTicket(request)}</pre>
      </section>
    </div>
  );
}
