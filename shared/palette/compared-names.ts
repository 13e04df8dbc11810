import { countries } from '../guide/countries';
import { fold } from '../guide/fold';
import type { SupportLine } from '../guide/schema';
import { text } from '../text';
import type { Command } from './commands';

/**
 * How well a command answers a query, the best first: what is shown of it begins so, another name of it does, its words
 * do, it was found otherwise, not at all.
 */
export const fits = { shown: 0, called: 1, words: 2, otherwise: 3, not: 4 } as const;

/** What a command is called besides what is shown of it. */
export function furtherNames({ id, name, line, product }: Command): readonly string[] {
  if (line) return [...(product === undefined ? [] : [product]), ...namesOfPlace(line)];
  // One that can't be done now says why in the place of its name.
  return [name, ...text.command.alsoCalled(id)];
}

const namesOfPlace = ({ region, country }: SupportLine) => [region, ...(countries().get(country)?.names ?? [])];

/** Names that go together, folded as they are compared. */
interface Names {
  readonly shown: readonly string[];
  readonly called: readonly string[];
  /** All words of all of them, with a space before each. */
  readonly words: string;
}

function namesFrom(shownNames: readonly string[], calledNames: readonly string[]): Names {
  const [shown, called] = [shownNames.map(fold), calledNames.map(fold)];
  return { shown, called, words: [...shown, ...called].map((name) => ` ${name}`).join('') };
}

// Ten thousand numbers stand in a few hundred places and belong to a few dozen products: their names are worked out once for
// all of them, and compared once with each query.
const known: Names[] = [];
const places = new Map<string, number>();

/** The place of names in {@link known}. */
function placeOf(key: string, shown: readonly string[], called: () => readonly string[]): number {
  const place = places.get(key) ?? known.push(namesFrom(shown, called())) - 1;
  places.set(key, place);
  return place;
}

/** The names of a command. */
interface Named {
  /** Of the place and the product of a number, by their places in {@link known}; twice the same where it has but one. */
  readonly shared?: readonly [number, number];
  /** Those that no other command has: of a number its digits. */
  readonly own: Names;
}

function namesOf(command: Command): Named {
  const { label, line, product } = command;
  if (!line) return { own: namesFrom([label], furtherNames(command)) };
  const shown = [label, text.place(line)];
  const place = placeOf([...shown, line.region, line.country].join('\n'), shown, () => namesOfPlace(line));
  const owner = product === undefined ? place : placeOf(product, [], () => [product]);
  return { shared: [place, owner], own: namesFrom([line.shown], []) };
}

const namedBefore = new WeakMap<readonly Command[], readonly Named[]>();

/** The names of commands, which take a moment to work out for thousands: once for the same list, best before anybody types. */
export function namesOfAll(commands: readonly Command[]): readonly Named[] {
  const named = namedBefore.get(commands) ?? commands.map(namesOf);
  namedBefore.set(commands, named);
  return named;
}

/** How names answer a query by themselves, and which of its words begin one of theirs. */
interface Compared {
  readonly fit: number;
  readonly begun: readonly boolean[];
}

/**
 * Tells how well commands answer a query by their names, which have been worked out before.
 *
 * @param query - folded, and not empty
 */
export function fitByName(query: string): (named: Named) => number {
  const typed = query.split(' ').map((word) => ` ${word}`);
  const isNumber = /\d/.test(query);
  const begins = (name: string) => name.startsWith(query);
  const compare = ({ shown, called, words }: Names): Compared => ({
    fit: shown.some(begins) ? fits.shown : called.some(begins) ? fits.called : fits.not,
    begun: typed.map((word) => words.includes(word)),
  });
  const nothing = { fit: fits.not, begun: typed.map(() => false) };
  const compared = known.map(compare);
  return ({ shared, own: ownNames }) => {
    const place = (shared && compared[shared[0]]) ?? nothing;
    const product = (shared && compared[shared[1]]) ?? nothing;
    const own = shared && !isNumber ? nothing : compare(ownNames);
    const fit = Math.min(place.fit, product.fit, own.fit);
    if (fit !== fits.not) return fit;
    return typed.every((_word, index) => place.begun[index] || product.begun[index] || own.begun[index])
      ? fits.words
      : fits.not;
  };
}
