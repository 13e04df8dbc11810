import { fold } from '../guide/fold';
import type { Reason } from '../guide/lookup';
import { asciiDigits } from '../phone/ascii-digits';
import { text } from '../text';
import type { Command } from './commands';

/** How the lookup of numbers came to the number of a command. */
export interface LookedUp {
  readonly reason: Reason;
  /** ISO 3166-1 alpha-2 of the country that the query means, where it means one. */
  readonly place?: string;
  /** Whether one of the numbers found is that country's own. */
  readonly placeHasOwn: boolean;
}

/** Whether the row itself shows what was typed. */
function isShown({ label, line }: Command, query: string): boolean {
  const shown = fold(`${label} ${line?.shown ?? ''}`);
  const typed = fold(query);
  if (typed.split(' ').every((word) => shown.includes(word))) return true;
  const digits = asciiDigits(query).replace(/\D/g, '');
  return digits !== '' && !/\p{L}/u.test(query) && (line?.e164.includes(digits) ?? false);
}

/** The name that answers a query best: one that begins so, else one that holds all its words. */
function nameFor(names: readonly string[], query: string): string | undefined {
  const typed = fold(query);
  return (
    names.find((name) => fold(name).startsWith(typed)) ??
    names.find((name) => typed.split(' ').every((word) => fold(name).includes(word)))
  );
}

/**
 * Why a command answers a query, in words for the end of its row.
 *
 * @param names - what the command is called besides what its row shows
 * @param lookedUp - how its number was found, if it was
 * @returns undefined where the row shows what was typed, and for an empty query
 */
export function whyFound(
  command: Command,
  query: string,
  names: readonly string[],
  lookedUp: LookedUp | undefined,
): string | undefined {
  const { line } = command;
  const { why } = text.palette;
  if (fold(query) === '' || lookedUp?.reason === 'all' || isShown(command, query)) return undefined;
  if (lookedUp?.reason === 'digits') return why.number;
  const place = lookedUp?.place;
  if (line && place !== undefined && place !== line.country) {
    return lookedUp?.placeHasOwn ? why.neighbour(place) : why.serves(place);
  }
  const name = nameFor(names, query);
  if (!line) return name === undefined ? undefined : why.matches(name);
  if (lookedUp?.reason === 'region' || name === undefined || name === line.region) {
    return why.region(text.region[line.region]);
  }
  return why.called(name);
}
