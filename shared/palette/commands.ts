import { homeCountry } from '../guide/guess-country';
import { soundLineFirst } from '../guide/own-region-first';
import type { Guide, SupportLine } from '../guide/schema';
import type { AppState } from '../ipc/app-state';
import { isPinAtHand } from '../ipc/pin-at-hand';
import { openChannels, phoneOnlyLevel } from '../severity';
import { text } from '../text';
import type { CommandId } from './command-id';
import { dialCommand } from './dial-command';
import { plainCommands } from './plain-commands';

/**
 * What choosing a command comes to, in one word for a hint: `check` asks about a doubtful number first, `show-number` is a
 * number that this desk dials by hand.
 */
type Deed = 'call' | 'check' | 'show-number' | 'copy' | 'open' | 'print' | 'quit';

/** One thing that the tray and the palette can be asked to do. */
export interface Command {
  readonly id: CommandId;
  readonly label: string;
  readonly does: Deed;
  /** What it is called while it can be done. */
  readonly name: string;
  /** False while it cannot be done; the label then says why. */
  readonly isOpen: boolean;
  /** The number that it dials. */
  readonly line?: SupportLine;
  /** Whose number it is, where that is not the product in use. */
  readonly product?: string;
}

/** What a command is offered from. */
export type Situation = Pick<
  AppState,
  'guide' | 'otherGuides' | 'settings' | 'guessedCountry' | 'pin' | 'severity' | 'openers'
>;

const deeds: Partial<Record<CommandId, Deed>> = { 'copy-pin': 'copy', card: 'print', quit: 'quit' };

/** Everything that can be asked for in a situation: all numbers, the own region first, then the other commands. */
export function commandsFor(situation: Situation, now: Date): readonly Command[] {
  const { guide, otherGuides, pin, severity, settings, openers } = situation;
  const dials: Deed = settings.dialPlan.way === 'by-hand' || openers.dial.state === 'none' ? 'show-number' : 'call';
  const hasPin = isPinAtHand(pin);
  const canWrite = openChannels(guide, severity).some((channel) => channel !== 'phone');
  const [identifier] = guide.identifiers;
  const triage = text.triage(guide);
  const closed: Partial<Record<CommandId, string>> = {
    ...(hasPin || !identifier ? {} : { 'copy-pin': text.command.noValue(text.identifier(identifier).none) }),
    ...(canWrite ? {} : { write: triage.closedWrite }),
  };
  const inGuidesWords: Partial<Record<CommandId, string>> = {
    'severity-one': triage.callNow,
    ...(identifier ? { 'copy-pin': text.identifier(identifier).copyPin } : {}),
  };
  const nameOf = (id: (typeof plainCommands)[number]) => inGuidesWords[id] ?? text.command.label[id];
  // What a guide has no rule or no place for is not offered.
  const isKnown: Partial<Record<CommandId, boolean>> = {
    'severity-one': phoneOnlyLevel(guide) !== undefined,
    'copy-pin': identifier !== undefined,
    portal: guide.portal !== undefined,
    write: guide.mailbox !== undefined || guide.portal !== undefined,
  };
  const dialling = ({ id, lines }: Guide, product: string | undefined) =>
    soundLineFirst(lines, homeCountry(situation), now).map((line): Command => {
      const label = text.call.callLine(line);
      return {
        id: dialCommand(id, line.id),
        label,
        name: label,
        does: line.doubt ? 'check' : dials,
        isOpen: true,
        line,
        ...(product === undefined ? {} : { product }),
      };
    });
  return [
    ...dialling(guide, undefined),
    ...otherGuides.flatMap((other) => dialling(other, other.shortName ?? other.product)),
    ...plainCommands
      .filter((id) => isKnown[id] ?? true)
      .map(
        (id): Command => ({
          id,
          label: closed[id] ?? nameOf(id),
          name: nameOf(id),
          does: id === 'severity-one' ? dials : (deeds[id] ?? 'open'),
          isOpen: closed[id] === undefined,
        }),
      ),
  ];
}
