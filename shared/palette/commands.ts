import { homeCountry } from '../guide/guess-country';
import { guideNames, productBeside } from '../guide/guide-names';
import { soundLineFirst } from '../guide/own-region-first';
import type { Guide, SupportLine } from '../guide/schema';
import { isInDoubt } from '../guide/track-record';
import type { NumberRecord, TrackRecord } from '../guide/track-record-schema';
import type { AppState } from '../ipc/app-state';
import { isPinAtHand } from '../ipc/pin-at-hand';
import { foremost } from '../promise/order';
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
  /** What this person's calls to it have come to. */
  readonly record?: NumberRecord;
  /** Whose number it is, where that is not the product in use. */
  readonly product?: string;
}

/** What a command is offered from. */
export type Situation = Pick<
  AppState,
  | 'guide'
  | 'otherGuides'
  | 'records'
  | 'settings'
  | 'guessedCountry'
  | 'pin'
  | 'severity'
  | 'openers'
  | 'policy'
  | 'promises'
>;

/** What the commands that dial a guide's numbers depend on. */
interface Dialling {
  readonly country: string;
  readonly minute: number;
  readonly records: TrackRecord;
  /** What a number that is in no doubt does. */
  readonly dials: Deed;
  readonly product: string | undefined;
}

// A desk may have thousands of numbers, and hardly anything that happens on it changes what can be done with them.
const lastDialling = new WeakMap<Guide, { readonly from: Dialling; readonly commands: readonly Command[] }>();

const isSame = (a: Dialling, b: Dialling) =>
  a.country === b.country &&
  a.minute === b.minute &&
  a.records === b.records &&
  a.dials === b.dials &&
  a.product === b.product;

/** The commands that dial the numbers of a guide, the own region first. */
function dialling(guide: Guide, from: Dialling, now: Date): readonly Command[] {
  const last = lastDialling.get(guide);
  if (last && isSame(last.from, from)) return last.commands;
  const { country, records, dials, product } = from;
  const commands = soundLineFirst(guide.lines, country, now, records).map((line): Command => {
    const record = records[line.e164];
    const label = text.call.callLine(line);
    return {
      id: dialCommand(guide.id, line.id),
      label,
      name: label,
      does: isInDoubt(line, records) ? 'check' : dials,
      isOpen: true,
      line,
      ...(record === undefined ? {} : { record }),
      ...(product === undefined ? {} : { product }),
    };
  });
  lastDialling.set(guide, { from, commands });
  return commands;
}

const deeds: Partial<Record<CommandId, Deed>> = { 'copy-pin': 'copy', card: 'print', quit: 'quit' };

/** Everything that can be asked for in a situation: all numbers, the own region first, then the other commands. */
export function commandsFor(situation: Situation, now: Date): readonly Command[] {
  const { guide, otherGuides, records, pin, severity, settings, openers, policy, promises } = situation;
  const dials: Deed = settings.dialPlan.way === 'by-hand' || openers.dial.state === 'none' ? 'show-number' : 'call';
  const hasPin = isPinAtHand(pin);
  const canWrite = openChannels(guide, severity).some((channel) => channel !== 'phone');
  const [identifier] = guide.identifiers;
  const triage = text.triage(guide, severity);
  const promised = foremost(promises, now);
  const closed: Partial<Record<CommandId, string>> = {
    ...(hasPin || !identifier ? {} : { 'copy-pin': text.command.noValue(text.identifier(identifier).none) }),
    ...(canWrite ? {} : { write: triage.closedWrite }),
  };
  const inGuidesWords: Partial<Record<CommandId, string>> = {
    'severity-one': text.triage(guide).callNow,
    'own-support': text.policy.callContact(policy.contact.name || policy.organisation),
    ...(promised ? { promised: text.promises.call(promised, productBeside(situation, promised.guide)) } : {}),
    ...(identifier ? { 'copy-pin': text.identifier(identifier).copyPin } : {}),
  };
  const nameOf = (id: (typeof plainCommands)[number]) => inGuidesWords[id] ?? text.command.label[id];
  // What a guide has no rule or no place for is not offered.
  const isKnown: Partial<Record<CommandId, boolean>> = {
    'severity-one': phoneOnlyLevel(guide) !== undefined,
    'own-support': Boolean(policy.contact.phone),
    promised: promised !== undefined,
    promises: promised !== undefined,
    'copy-pin': identifier !== undefined,
    portal: guide.portal !== undefined,
    write: guide.mailbox !== undefined || guide.portal !== undefined,
  };
  const names = guideNames([guide, ...otherGuides], true);
  const minute = Math.floor(now.getTime() / 60_000);
  const diallingOf = (each: Guide, product: string | undefined) =>
    dialling(each, { country: homeCountry(situation), minute, records, dials, product }, now);
  return [
    ...diallingOf(guide, undefined),
    ...otherGuides.flatMap((other) => diallingOf(other, names.get(other.id))),
    ...plainCommands
      .filter((id) => isKnown[id] ?? true)
      .map(
        (id): Command => ({
          id,
          label: closed[id] ?? nameOf(id),
          name: nameOf(id),
          does: id === 'severity-one' || id === 'own-support' || id === 'promised' ? dials : (deeds[id] ?? 'open'),
          isOpen: closed[id] === undefined,
        }),
      ),
  ];
}
