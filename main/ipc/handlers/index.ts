import type { Handlers } from '../../../shared/ipc/contract';
import type { Desk } from '../../desk/desk';
import type { RunCommand } from '../../desk/desk-actions';
import { createGuideConsent } from '../../guides/guide-consent';
import { systemLoginItem } from '../../system/login-item/system-login-item';
import { askPerson } from '../../windows/ask-person';
import type { PaletteWindow } from '../../windows/palette-window';
import { createScreenGuard } from '../../windows/screen-guard';
import type { Zoom } from '../../windows/zoom';
import { aboutHandlers } from './about-handlers';
import { callHandlers } from './call-handlers';
import { caseHandlers } from './case-handlers';
import { draftHandlers } from './draft-handlers';
import { emailHandlers } from './email-handlers';
import { faultHandlers } from './fault-handlers';
import { guideHandlers } from './guide-handlers';
import { journalHandlers } from './journal-handlers';
import { menuHandlers } from './menu-handlers';
import { paletteHandlers } from './palette-handlers';
import { paperHandlers } from './paper-handlers';
import { pinHandlers } from './pin-handlers';
import { promiseHandlers } from './promise-handlers';
import { settingsHandlers } from './settings-handlers';
import { sheetHandlers } from './sheet-handlers';
import { startupHandlers } from './startup-handlers';
import { stateHandlers } from './state-handlers';
import { ticketHandlers } from './ticket-handlers';

/** What the handlers ask of the program around the desk. */
export interface Surroundings {
  readonly palette: PaletteWindow;
  readonly run: RunCommand;
  readonly zoom: Zoom;
  /** Whether the program stands in the tray; asks the system. */
  inTray(): Promise<boolean | undefined>;
  /** A guide's file that the program was opened with, once. */
  takeOffered(): { readonly name: string; readonly content: string } | undefined;
  /** The main window's page is painted and can be used. */
  viewReady(): void;
  /** Closes the main window, as a click on its own button would. */
  closeWindow(): void;
}

/** Every call of the contract with its handler; one that is missing does not compile. */
export function handlersFor(
  desk: Desk,
  { palette, run, zoom, inTray, takeOffered, viewReady, closeWindow }: Surroundings,
): Handlers {
  return {
    ...stateHandlers(desk, { viewReady, closeWindow }),
    ...settingsHandlers(desk.settings, desk.settingsChanged, zoom),
    ...aboutHandlers(),
    ...pinHandlers(
      desk.vault,
      createScreenGuard(() => desk.settings.value().hidesPinFromSharing),
      () => desk.settings.value().clipboardSeconds,
    ),
    ...callHandlers(desk),
    ...paperHandlers(desk),
    ...guideHandlers(desk.shelf, takeOffered, createGuideConsent(askPerson)),
    ...draftHandlers(desk),
    ...emailHandlers(desk),
    ...ticketHandlers(desk),
    ...journalHandlers(desk),
    ...caseHandlers(desk),
    ...sheetHandlers(desk),
    ...promiseHandlers(desk, run),
    ...menuHandlers(desk),
    ...paletteHandlers(desk, palette, run),
    ...startupHandlers(systemLoginItem, () => desk.policy.value().policy),
    ...faultHandlers({
      async state() {
        await desk.lookForMail();
        return desk.state.read();
      },
      inTray,
    }),
  };
}
