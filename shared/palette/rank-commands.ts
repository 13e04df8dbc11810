import { countries } from '../guide/countries';
import { fold } from '../guide/fold';
import { findLines } from '../guide/lookup';
import type { Guide, SupportLine } from '../guide/schema';
import type { TrackRecord } from '../guide/track-record-schema';
import { text } from '../text';
import type { CommandId } from './command-id';
import type { Command } from './commands';
import { dialCommand } from './dial-command';
import { type LookedUp, whyFound } from './why-found';

/** A command that answers a query. */
export interface Answer extends Command {
  /** Why it does, where its row doesn't show it. */
  readonly why?: string | undefined;
}

interface Seeker {
  /** The one in use first. */
  readonly guides: readonly Guide[];
  /** ISO 3166-1 alpha-2 of the person, or empty. */
  readonly country: string;
  /** What was used before, the last first. */
  readonly recent: readonly CommandId[];
  readonly records?: TrackRecord;
  readonly now: Date;
}

/**
 * How well a command answers a query, the best first: what is shown of it begins so, another name of it does, its words
 * do, it was found otherwise.
 */
const fits = { shown: 0, called: 1, words: 2, otherwise: 3 } as const;

/** What a command is called besides what is shown of it. */
function furtherNames({ id, name, line, product }: Command): readonly string[] {
  if (line)
    return [line.region, ...(product === undefined ? [] : [product]), ...(countries().get(line.country)?.names ?? [])];
  // One that can't be done now says why in the place of its name.
  return [name, ...text.command.alsoCalled(id)];
}

/** The names of a command as they are compared. */
interface Compared {
  /** Whose number it is, which changes as the person turns to another product. */
  readonly product: string | undefined;
  readonly shown: readonly string[];
  readonly called: readonly string[];
  readonly words: readonly string[];
}

const foldedNames = new Map<string, string>();

/** Folds what many lines are called alike, once. */
function foldOnce(name: string): string {
  const folded = foldedNames.get(name) ?? fold(name);
  foldedNames.set(name, folded);
  return folded;
}

// A guide's lines stay the same objects from one key to the next, and there may be ten thousand of them.
const comparedLines = new WeakMap<SupportLine, Compared>();

function comparedOf(command: Command): Compared {
  const { label, line, product } = command;
  const known = line && comparedLines.get(line);
  if (known && known.product === product) return known;
  const shown = [foldOnce(label), ...(line ? [foldOnce(text.place(line)), fold(line.shown)] : [])];
  const called = furtherNames(command).map(foldOnce);
  const compared = { product, shown, called, words: [...shown, ...called].flatMap((name) => name.split(' ')) };
  if (line) comparedLines.set(line, compared);
  return compared;
}

/** Works out what commands are compared by, which takes a moment for thousands, before anybody types. */
export function prepareCommands(commands: readonly Command[]): void {
  for (const command of commands) comparedOf(command);
}

function fitOf(command: Command, query: string): number {
  const { shown, called, words } = comparedOf(command);
  if (shown.some((name) => name.startsWith(query))) return fits.shown;
  if (called.some((name) => name.startsWith(query))) return fits.called;
  const allOccur = query.split(' ').every((typed) => words.some((word) => word.startsWith(typed)));
  return allOccur ? fits.words : Number.POSITIVE_INFINITY;
}

/** What nobody is to find chosen for them because they once used it. */
const neverLeads: readonly CommandId[] = ['severity-one', 'quit'];

interface Found extends LookedUp {
  readonly fit: number;
  /** Where the lookup put the line; the nearest to the place that was asked for comes first. */
  readonly position: number;
}

/** What the lookup of numbers makes of a query, by the commands that dial them. */
function lookedUp(query: string, seeker: Seeker): ReadonlyMap<CommandId, Found> {
  return new Map(seeker.guides.flatMap((guide) => lookedUpIn(guide, query, seeker)));
}

function lookedUpIn(
  guide: Guide,
  query: string,
  { country, now, records = {} }: Seeker,
): readonly (readonly [CommandId, Found])[] {
  const { lines, place } = findLines(guide, query, { homeCountry: country, at: now, records });
  const placeHasOwn = lines.some(({ line }) => line.country === place?.code);
  return lines.map(({ line, reason }, position) => [
    dialCommand(guide.id, line.id),
    {
      fit: place && position === 0 ? fits.shown : fits.otherwise,
      position,
      reason,
      placeHasOwn,
      ...(place ? { place: place.code } : {}),
    },
  ]);
}

interface Ranked {
  readonly command: Command;
  readonly fit: number;
  readonly isDead: boolean;
  readonly recency: number;
  readonly position: number;
  readonly index: number;
}

const compareRanks = (a: Ranked, b: Ranked) =>
  a.fit - b.fit ||
  Number(a.isDead) - Number(b.isDead) ||
  a.recency - b.recency ||
  a.position - b.position ||
  a.index - b.index;

/**
 * The commands that answer a query, best first. Among equals a number that was dead comes last, what was used last leads,
 * and else the order in which they are given stands. Forgiving as the lookup of numbers is.
 *
 * @param commands - as `commandsFor` gives them, the own region first
 * @param query - whatever was typed; empty means all
 */
export function rankCommands(commands: readonly Command[], query: string, seeker: Seeker): readonly Answer[] {
  const folded = fold(query);
  if (folded === '' && query.trim() !== '') return [];
  const found = folded === '' ? new Map<CommandId, Found>() : lookedUp(query, seeker);
  const recency = ({ id, record }: Command) => {
    const index = neverLeads.includes(id) || record?.outcome === 'dead' ? -1 : seeker.recent.indexOf(id);
    return index < 0 ? seeker.recent.length : index;
  };
  const ranked: Ranked[] = [];
  for (const [index, command] of commands.entries()) {
    const lookup = found.get(command.id);
    const named = folded === '' ? fits.shown : fitOf(command, folded);
    const fit = Math.min(named, lookup?.fit ?? Number.POSITIVE_INFINITY);
    if (fit === Number.POSITIVE_INFINITY) continue;
    const isDead = command.record?.outcome === 'dead';
    ranked.push({ command, fit, isDead, recency: recency(command), position: lookup?.position ?? index, index });
  }
  return ranked.sort(compareRanks).map(({ command }) => ({
    ...command,
    // Asked only of those that are looked at, as thousands may answer.
    get why() {
      return whyFound(command, query, furtherNames(command), found.get(command.id));
    },
  }));
}
