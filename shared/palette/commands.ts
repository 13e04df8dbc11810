import { homeCountry } from '../guide/guess-country';
import { soundLineFirst } from '../guide/own-region-first';
import type { SupportLine } from '../guide/schema';
import type { AppState } from '../ipc/app-state';
import { isPinAtHand } from '../ipc/pin-at-hand';
import { openChannels } from '../severity';
import { text } from '../text';
import type { CommandId } from './command-id';
import { plainCommands } from './plain-commands';

/** One thing that the tray and the palette can be asked to do. */
export interface Command {
  readonly id: CommandId;
  readonly label: string;
  /** False while it cannot be done; the label then says why. */
  readonly isOpen: boolean;
  /** The number that it dials. */
  readonly line?: SupportLine;
}

/** What a command is offered from. */
export type Situation = Pick<AppState, 'guide' | 'settings' | 'guessedCountry' | 'pin' | 'severity'>;

/** Everything that can be asked for in a situation: all numbers, the own region first, then the other commands. */
export function commandsFor(situation: Situation, now: Date): readonly Command[] {
  const { guide, pin, severity } = situation;
  const hasPin = isPinAtHand(pin);
  const canWrite = openChannels(severity).includes('email');
  const closed: Partial<Record<CommandId, string>> = {
    ...(hasPin ? {} : { 'copy-pin': text.command.noPin }),
    ...(canWrite ? {} : { write: text.command.writeClosed }),
  };
  return [
    ...soundLineFirst(guide.lines, homeCountry(situation), now).map(
      (line): Command => ({ id: `dial:${line.id}`, label: text.call.callLine(line), isOpen: true, line }),
    ),
    ...plainCommands.map(
      (id): Command => ({ id, label: closed[id] ?? text.command.label[id], isOpen: closed[id] === undefined }),
    ),
  ];
}
