import { homeCountry } from '../../../shared/guide/guess-country';
import type { Handlers } from '../../../shared/ipc/contract';
import { composeTicket } from '../../../shared/request/compose';
import { requestFromDraft } from '../../../shared/request/from-draft';
import { success } from '../../../shared/result';
import { copyText } from '../../clipboard/system-clipboard';
import type { Desk } from '../../desk';

/** The case text, copied for the portal's form, and the case number that comes of it. */
export function ticketHandlers(desk: Desk): Pick<Handlers, 'ticket.copy' | 'ticket.note'> {
  return {
    'ticket.copy': async ({ draft }) => {
      const state = desk.state.read();
      const { guide, settings, severity } = state;
      const asker = { country: homeCountry(state), at: new Date() };
      const ticket = composeTicket(requestFromDraft(draft, settings, severity), guide, asker);
      if (!ticket.ok) return ticket;
      await copyText(ticket.value);
      return success(desk.recordWriting('ticket', 'copy', draft));
    },
    'ticket.note': ({ draft }) => success(desk.recordWriting('ticket', 'portal', draft)),
  };
}
