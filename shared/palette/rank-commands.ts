import { fold } from '../guide/fold';
import { findLines } from '../guide/lookup';
import type { Guide, SupportLine } from '../guide/schema';
import type { TrackRecord } from '../guide/track-record-schema';
import type { CommandId } from './command-id';
import type { Command } from './commands';
import { fitByName, fits, furtherNames, namesOfAll } from './compared-names';
import { type LookedUp, whyFound } from './why-found';

/** What answers a query. */
interface Ranking {
  /** The best first. */
  readonly commands: readonly Command[];
  /** Why one of them does, where its row doesn't show it. */
  why(command: Command): string | undefined;
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

/** What nobody is to find chosen for them because they once used it. */
const neverLeads: readonly CommandId[] = ['severity-one', 'quit'];

/** How the lookup of numbers found the number of a command. */
interface Found {
  readonly lookup: LookedUp;
  readonly fit: number;
  /** Where the lookup put it among those of its guide; the nearest to the place that was asked for comes first. */
  readonly position: number;
}

function lookedUp(query: string, { guides, country, now, records }: Seeker): ReadonlyMap<SupportLine, Found> {
  const all = new Map<SupportLine, Found>();
  for (const guide of guides) {
    const { lines, reason, place } = findLines(guide, query, { homeCountry: country, at: now, records });
    const placeHasOwn = lines.some((line) => line.country === place?.code);
    const lookup = { reason, placeHasOwn, ...(place ? { place: place.code } : {}) };
    let position = 0;
    for (const line of lines) {
      all.set(line, { lookup, fit: place && position === 0 ? fits.shown : fits.otherwise, position });
      position += 1;
    }
  }
  return all;
}

/** More than there are commands, or places among them. */
const many = 2 ** 20;

/** More than are remembered as used. */
const manyUsed = 2 ** 8;

/**
 * Whatever decides between two commands in one number, what counts most first; ten thousand of them are sorted in a
 * fraction of the time that it takes to compare ten thousand objects.
 */
function rankOf(fit: number, isDead: boolean, recency: number, position: number, index: number): number {
  return (((fit * 2 + Number(isDead)) * manyUsed + recency) * many + position) * many + index;
}

/**
 * The commands that answer a query, best first. Among equals a number that was dead comes last, what was used last leads,
 * and else the order in which they are given stands. Forgiving as the lookup of numbers is.
 *
 * @param commands - as `commandsFor` gives them, the own region first
 * @param query - whatever was typed; empty means all
 */
export function rankCommands(commands: readonly Command[], query: string, seeker: Seeker): Ranking {
  const folded = fold(query);
  if (folded === '' && query.trim() !== '') return { commands: [], why: () => undefined };
  const found = folded === '' ? new Map<SupportLine, Found>() : lookedUp(query, seeker);
  const names = namesOfAll(commands);
  const fitOf = folded === '' ? () => fits.shown : fitByName(folded);
  const used = new Map(seeker.recent.filter((id) => !neverLeads.includes(id)).map((id, index) => [id, index]));
  const ranks = new Float64Array(commands.length);
  let count = 0;
  for (const [index, named] of names.entries()) {
    const command = commands[index];
    if (!command) continue;
    const { id, line, record } = command;
    const lookup = line && found.get(line);
    const fit = Math.min(fitOf(named), lookup?.fit ?? fits.not);
    if (fit === fits.not) continue;
    const isDead = record?.outcome === 'dead';
    const recency = (isDead || used.size === 0 ? undefined : used.get(id)) ?? used.size;
    ranks[count] = rankOf(fit, isDead, recency, lookup?.position ?? index, index);
    count += 1;
  }
  return {
    commands: [...ranks.subarray(0, count).sort()].flatMap((rank) => commands[rank % many] ?? []),
    why: (command) => whyFound(command, query, furtherNames(command), command.line && found.get(command.line)?.lookup),
  };
}
