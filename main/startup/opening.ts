import { slugPattern } from '../../shared/guide/slug-pattern';

/** Longer than any path that systems take. */
const longestPath = 5_000;

const openings = ['window', 'palette', 'hidden'] as const;

/**
 * How the program is opened: with its window, with the palette alone, with nothing but the tray, to dial a number, by its
 * id or the nearest one, or to look at the file of a guide.
 */
export type Opening = (typeof openings)[number] | `dial:${string}` | `guide:${string}`;

/** The number that is dialled where none is named. */
export const nearest = 'nearest';

/** The opening that dials a number. @returns undefined for what is no id of a number */
export function dialOpening(number: string): Opening | undefined {
  return slugPattern.test(number) ? `dial:${number}` : undefined;
}

/** The number that an opening dials, or undefined where it dials none. */
export function numberToDial(opening: Opening): string | undefined {
  return /^dial:(.*)$/.exec(opening)?.[1];
}

/** The opening that looks at a guide's file. @returns undefined for what is no such file by its name */
export function guideOpening(path: string): Opening | undefined {
  return path.length < longestPath && /\.support-guide\.json$/i.test(path) ? `guide:${path}` : undefined;
}

/** The file that an opening looks at, or undefined where it looks at none. */
export function guideToOpen(opening: Opening): string | undefined {
  return /^guide:(.*)$/s.exec(opening)?.[1];
}

function readOpening(data: unknown): Opening {
  const file = typeof data === 'string' ? /^guide:(.*)$/s.exec(data)?.[1] : undefined;
  if (file !== undefined) return guideOpening(file) ?? 'window';
  const number = typeof data === 'string' ? /^dial:(.*)$/.exec(data)?.[1] : undefined;
  return openings.find((known) => known === data) ?? dialOpening(number ?? '') ?? 'window';
}

/** What one start of the program hands to another that is running already. */
export interface HandedOn {
  readonly opening: Opening;
  /** Told again by the running program, so that the start knows that it has arrived; empty from who knows none. */
  readonly nonce: string;
  /** What was not understood of its command line, for {@link HandedOn} to be named there. */
  readonly ignored: readonly string[];
}

/** Packs an opening for the program that is running already. */
export function handOn(handedOn: HandedOn): Record<string, unknown> {
  return { ...handedOn };
}

const field = (data: unknown, name: string): unknown =>
  typeof data === 'object' && data !== null ? Reflect.get(data, name) : undefined;

/**
 * Reads what another start handed on. Whatever cannot be read, as from another version, means the window. By hand
 * instead of by a schema, as every start would wait for the library.
 */
export function readHandedOn(data: unknown): HandedOn {
  const opening = field(data, 'opening');
  const nonce = field(data, 'nonce');
  const ignored: unknown = field(data, 'ignored');
  return {
    opening: readOpening(opening),
    nonce: typeof nonce === 'string' && /^[\da-f-]{1,64}$/.test(nonce) ? nonce : '',
    ignored: Array.isArray(ignored) ? ignored.slice(0, 100).filter((each) => typeof each === 'string') : [],
  };
}
