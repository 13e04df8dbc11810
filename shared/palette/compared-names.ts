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
const sharedNames = new Map<string, Names>();

function namesFor(key: string, shown: readonly string[], called: () => readonly string[]): Names {
  const names = sharedNames.get(key) ?? namesFrom(shown, called());
  sharedNames.set(key, names);
  return names;
}

/** The names of a command. */
interface Named {
  readonly place: Names;
  /** Whose number it is changes as the person turns to another product. */
  readonly product: Names | undefined;
  /** No two commands have the same. */
  readonly number: Names | undefined;
}

function namesOfNumber(line: SupportLine, label: string, product: string | undefined): Named {
  const shown = [label, text.place(line)];
  return {
    place: namesFor([...shown, line.region, line.country].join('\n'), shown, () => namesOfPlace(line)),
    product: product === undefined ? undefined : namesFor(product, [], () => [product]),
    number: namesFrom([line.shown], []),
  };
}

interface NamedFor extends Named {
  readonly of: string | undefined;
}

// Lines stay the same objects while commands are made anew each minute.
const namedLines = new WeakMap<SupportLine, NamedFor>();

function namesOf(command: Command): Named {
  const { label, line, product } = command;
  if (!line) return { place: namesFrom([label], furtherNames(command)), product: undefined, number: undefined };
  const known = namedLines.get(line);
  if (known && known.of === product) return known;
  const named = { ...namesOfNumber(line, label, product), of: product };
  namedLines.set(line, named);
  return named;
}

/** Works out what commands are compared by, which takes a moment for thousands, before anybody types. */
export function prepareNames(commands: readonly Command[]): void {
  for (const command of commands) namesOf(command);
}

/** How names answer a query by themselves, and which of its words begin one of theirs. */
interface Compared {
  readonly fit: number;
  readonly begun: readonly boolean[];
}

/**
 * Tells how well commands answer a query by their names.
 *
 * @param query - folded, and not empty
 */
export function fitByName(query: string): (command: Command) => number {
  const typed = query.split(' ').map((word) => ` ${word}`);
  const isNumber = /\d/.test(query);
  const begins = (name: string) => name.startsWith(query);
  const compare = ({ shown, called, words }: Names): Compared => ({
    fit: shown.some(begins) ? fits.shown : called.some(begins) ? fits.called : fits.not,
    begun: typed.map((word) => words.includes(word)),
  });
  const compared = new Map<Names, Compared>();
  const compareOnce = (names: Names) => {
    const known = compared.get(names);
    if (known) return known;
    const result = compare(names);
    compared.set(names, result);
    return result;
  };
  return (command) => {
    const names = namesOf(command);
    const place = compareOnce(names.place);
    const product = names.product && compareOnce(names.product);
    const number = isNumber ? names.number && compare(names.number) : undefined;
    const fit = Math.min(place.fit, product?.fit ?? fits.not, number?.fit ?? fits.not);
    if (fit !== fits.not) return fit;
    const isBegun = (index: number) => place.begun[index] || product?.begun[index] || number?.begun[index];
    return typed.every((_word, index) => isBegun(index)) ? fits.words : fits.not;
  };
}
