import { asciiDigits } from '../phone/ascii-digits';

/** A link as the page holds it, with the text that shows it. */
export interface Link {
  readonly href: string;
  readonly text: string;
}

/** A piece of running text; its lines are those that a reader sees. */
export interface Passage {
  readonly text: string;
  readonly links: readonly Link[];
  /** Whether it stands beside what the page is about: in its footer, or among the ways to other pages. */
  readonly isAside?: boolean;
}

/**
 * What a page is made of, in the order in which it is read. A heading of level 7 names what follows in a list of
 * definitions.
 */
export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly passage: Passage }
  | { readonly kind: 'text'; readonly passage: Passage }
  | { readonly kind: 'item'; readonly depth: number; readonly passage: Passage }
  | { readonly kind: 'row'; readonly table: number; readonly isHead: boolean; readonly cells: readonly Passage[] };

/** A page, whatever format it was saved in. */
export interface Page {
  readonly blocks: readonly Block[];
  /** What the page says of itself beside its text: title, site, dates, tags; the names in small letters. */
  readonly facts: ReadonlyMap<string, string>;
  /** The texts of its JSON-LD scripts. */
  readonly structured: readonly string[];
}

/** A page that holds more is no list of support numbers; what is beyond is not looked at. */
export const mostBlocks = 10_000;

export const emptyPassage: Passage = { text: '', links: [] };

/**
 * What is behind as much of a text without a blank as no word, number or address has: data of a program, which would take
 * minutes to be looked through for numbers.
 */
const endless = /(?<![!-~])([!-~]{500})[!-~]+|(?<![\p{L}\p{M}\p{N}])([\p{L}\p{M}\p{N}]{500})[\p{L}\p{M}\p{N}]+/gu;

/**
 * A text as a reader sees it: the digits of every script as 0 to 9, one kind of dash and of blank, nothing invisible,
 * no empty lines.
 */
function visible(text: string): string {
  return asciiDigits(text)
    .replace(/\p{Cf}/gu, '')
    .replace(/[‐-―−]/g, '-')
    .replace(endless, '$1$2')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{2,}/g, '\n')
    .trim();
}

/** A passage of raw text, made visible. */
export function passage(text: string, links: readonly Link[] = []): Passage {
  return { text: visible(text), links: links.map((link) => ({ href: link.href.trim(), text: visible(link.text) })) };
}

/** All that a block says, the cells of a row apart. */
export function passagesOf(block: Block): readonly Passage[] {
  return block.kind === 'row' ? block.cells : [block.passage];
}
