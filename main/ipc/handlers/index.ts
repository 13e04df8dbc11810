import type { Handlers } from '../../../shared/ipc/contract';
import type { Desk } from '../../desk';
import { callHandlers } from './call-handlers';
import { draftHandlers } from './draft-handlers';
import { emailHandlers } from './email-handlers';
import { journalHandlers } from './journal-handlers';
import { paperHandlers } from './paper-handlers';
import { pinHandlers } from './pin-handlers';
import { settingsHandlers } from './settings-handlers';
import { sheetHandlers } from './sheet-handlers';
import { stateHandlers } from './state-handlers';
import { ticketHandlers } from './ticket-handlers';

/** Every call of the contract with its handler; one that is missing does not compile. */
export function handlersFor(desk: Desk, viewReady: () => void): Handlers {
  const changed = desk.state.changed;
  return {
    ...stateHandlers(desk, viewReady),
    ...settingsHandlers(desk.settings, desk.settingsChanged),
    ...pinHandlers(desk.vault, changed),
    ...callHandlers(desk),
    ...paperHandlers(desk),
    ...draftHandlers(desk.drafts),
    ...emailHandlers(desk),
    ...ticketHandlers(desk),
    ...journalHandlers(desk),
    ...sheetHandlers(desk.sheets),
  };
}
