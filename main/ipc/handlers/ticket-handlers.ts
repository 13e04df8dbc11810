import { notOpenedSchema } from '../../../shared/failure-schema';
import { homeCountry } from '../../../shared/guide/guess-country';
import type { Handlers } from '../../../shared/ipc/contract';
import { composeTicket } from '../../../shared/request/compose';
import type { Draft } from '../../../shared/request/draft';
import { requestFromDraft } from '../../../shared/request/from-draft';
import { failure, type Result, success } from '../../../shared/result';
import type { Desk } from '../../desk/desk';
import { copyTyped } from '../../desk/vault/pin-clipboard';
import { openPortal } from '../../system/links/open-portal';

/** Puts the case text on the clipboard; refused for Severity 1 and while anything is missing. */
async function copyCase(desk: Desk, draft: Draft): Promise<Result<undefined>> {
  const state = desk.state.read();
  const { guide, settings, severity } = state;
  const asker = { country: homeCountry(state), at: new Date() };
  const ticket = composeTicket(requestFromDraft(draft, settings, severity, guide), guide, asker);
  if (!ticket.ok) return ticket;
  try {
    await copyTyped(ticket.value, desk);
    return success(undefined);
  } catch {
    return failure('copy-failed');
  }
}

/** The case text, copied for the portal's form, and the case number that comes of it. */
export function ticketHandlers(desk: Desk): Pick<Handlers, 'ticket.copy' | 'ticket.copy-and-open' | 'ticket.note'> {
  return {
    'ticket.copy': async ({ draft }) => {
      const copied = await copyCase(desk, draft);
      return copied.ok ? success(desk.recordWriting('ticket', 'copy', draft)) : copied;
    },
    'ticket.copy-and-open': async ({ draft }) => {
      const copied = await copyCase(desk, draft);
      if (!copied.ok) return copied;
      const { guide } = desk.state.read();
      const opened = await openPortal(guide);
      const entry = desk.recordWriting('ticket', opened.ok ? 'portal' : 'copy', draft);
      if (opened.ok) return success(entry);
      const why = notOpenedSchema.safeParse(opened.error);
      const byHand = { code: 'open-by-hand', facts: { portal: guide.portal ?? '' } } as const;
      return success({ ...entry, notOpened: why.success ? why.data : byHand });
    },
    'ticket.note': ({ draft }) => success(desk.recordWriting('ticket', 'portal', draft)),
  };
}
