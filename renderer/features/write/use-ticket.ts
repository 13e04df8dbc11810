import type { Draft } from '../../../shared/request/draft';
import { failure, success } from '../../../shared/result';
import { text } from '../../../shared/text';
import { bridge } from '../../lib/bridge';
import { useOutcome } from '../../lib/use-outcome';
import { changeDraft } from './drafts';

/** The ways to a ticket, each of which ticks the steps that it has done. */
export interface TicketActions {
  /** Answers whether the portal was opened after the text was copied. */
  readonly copyAndOpen: () => Promise<boolean>;
  /** Answers whether it was copied. */
  readonly copy: () => Promise<boolean>;
  readonly open: () => undefined;
}

/** Hands the case text over and opens the portal. */
export function useTicket(draft: Draft): TicketActions {
  const { id, entries, stepsDone } = draft;
  const report = useOutcome(id);
  const done = (steps: readonly string[], entry = entries.ticket) =>
    changeDraft(id, { entries: { ...entries, ticket: entry }, stepsDone: [...new Set([...stepsDone, ...steps])] });

  const copyAndOpen = async () => {
    const handed = await bridge.call('ticket.copy-and-open', { draft });
    if (!handed.ok) return handed;
    const { entry, notOpened } = handed.value;
    done(notOpened === undefined ? ['copy', 'open'] : ['copy'], entry);
    if (notOpened !== undefined) return failure('portal-not-opened', { why: notOpened });
    return success(undefined);
  };

  return {
    copyAndOpen: () => report(copyAndOpen(), () => text.write.copiedAndOpened),
    copy: () =>
      report(bridge.call('ticket.copy', { draft }), ({ entry }) => {
        done(['copy'], entry);
        return text.write.copiedCase;
      }),
    open: () => {
      void report(bridge.call('portal.open', undefined), () => {
        done(['open']);
        return text.write.portalOpened;
      });
    },
  };
}
