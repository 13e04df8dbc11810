import type { View } from '../../shared/features';
import { homeCountry } from '../../shared/guide/guess-country';
import { nearestSoundLine } from '../../shared/guide/own-region-first';
import type { EventPayload, HandedTo } from '../../shared/ipc/contract';
import type { CommandId } from '../../shared/palette/command-id';
import { dialledBy } from '../../shared/palette/dial-command';
import type { plainCommands } from '../../shared/palette/plain-commands';
import { foremost } from '../../shared/promise/order';
import { failure, type Result, success } from '../../shared/result';
import { phoneOnlyLevel } from '../../shared/severity';
import { wordFailure } from '../../shared/text/word-failure';
import { openLink } from '../system/links/open-link';
import { openPortal } from '../system/links/open-portal';
import type { MainWindow } from '../windows/main-window';
import { callContact } from './calling/call-contact';
import type { Desk } from './desk';
import { copyIdentifier } from './vault/pin-clipboard';

/** Does what a command asks, wherever it was chosen. */
export type RunCommand = (command: CommandId) => Promise<Result<undefined>>;

/** What the window is told of a dial. It dials nothing by itself: a second try is the person's to ask for. */
function seen(dialled: Result<{ handedTo: HandedTo }>): Pick<EventPayload<'show'>, 'dialled' | 'failed'> {
  if (dialled.ok) return { dialled: dialled.value.handedTo };
  return dialled.error.code === 'doubtful' ? {} : { failed: dialled.error };
}

/** The id of the number that is nearest to this desk and not doubtful. */
export function nearestLine({ state }: Desk): string | undefined {
  const now = state.read();
  return nearestSoundLine(now.guide.lines, homeCountry(now), new Date(), now.records)?.id;
}

/**
 * The commands of tray and palette. What cannot be done without a decision is brought to the main window.
 *
 * @param quit - ends the program as its menus do
 */
export function deskActions(desk: Desk, window: MainWindow, quit: () => void): RunCommand {
  const show = (feature: View) => {
    window.show({ feature });
    return success(undefined);
  };

  const dial = async (guide: string, id: string) => {
    const line = desk.shelf.find(guide)?.lines.find((candidate) => candidate.id === id);
    // Whoever calls another product's support has turned to that product.
    if (line && guide !== desk.shelf.current().id) desk.shelf.choose(guide);
    if (!line) return failure('unknown-line');
    const dialled = await desk.dial(line, false);
    // Who has just said no needs no window to tell them so.
    if (!dialled.ok && dialled.error.code === 'cancelled') return success(undefined);
    // Whatever else came of it, the person has to see it: who has the number, why nobody does, or what is to be decided.
    window.show({ feature: 'call', line: id, ...seen(dialled) });
    return success(undefined);
  };

  // The palette is gone by the time the system has answered, so the main window says what went wrong.
  let printing: Promise<Result<{ printed: boolean }>> | undefined;
  const print = async () => {
    printing ??= import('../windows/card-window')
      .then(({ printCard }) => printCard())
      .finally(() => {
        printing = undefined;
      });
    const printed = await printing;
    // Who has changed their mind needs nobody to tell them so.
    if (printed.ok) return success(undefined);
    desk.state.addNotice({ id: 'card', message: wordFailure(printed.error) });
    return show('numbers');
  };

  const plain = {
    'severity-one': () => {
      const level = phoneOnlyLevel(desk.state.read().guide);
      if (level) desk.chooseSeverity(level.id);
      const line = nearestLine(desk);
      return line ? dial(desk.shelf.current().id, line) : show('call');
    },
    'own-support': async () => {
      const called = await callContact(desk.state.read(), desk.dialler, openLink, desk.consent);
      if (called.ok && called.value.handedTo === 'system') return success(undefined);
      // The number is beside the vendor's, to be dialled by hand.
      if (called.ok || called.error.code === 'cancelled') return called.ok ? show('call') : success(undefined);
      return called;
    },
    promised: () => {
      const promise = foremost(desk.promises.pending(), new Date(Date.now()));
      return promise ? dial(promise.guide, promise.line) : failure('no-promise');
    },
    promises: () => {
      window.show({ feature: 'call', promises: true });
      return success(undefined);
    },
    'copy-pin': async () => {
      const copied = await copyIdentifier(desk.vault, undefined, desk.settings.value().clipboardSeconds);
      return copied.ok || copied.error.code === 'cancelled' ? success(undefined) : show('settings');
    },
    write: () => show('write'),
    portal: () => openPortal(desk.state.read().guide),
    numbers: () => show('numbers'),
    guides: () => show('guides'),
    journal: () => show('journal'),
    settings: () => show('settings'),
    card: print,
    help: () => show('help'),
    news: () => show('news'),
    about: () => show('about'),
    open: () => show('call'),
    quit: () => {
      quit();
      return success(undefined);
    },
  } as const satisfies Record<(typeof plainCommands)[number], () => Result<undefined> | Promise<Result<undefined>>>;

  const isPlain = (command: CommandId): command is keyof typeof plain => Object.hasOwn(plain, command);

  return async (command) => {
    const dialled = dialledBy(command);
    if (dialled) return dial(dialled.guide, dialled.line);
    return isPlain(command) ? plain[command]() : failure('unknown-line');
  };
}
