import { text } from '../text';
import type { JournalFind, JournalFound, JournalSearch } from './find-schema';
import type { JournalEntry } from './schema';

/**
 * Case and accents are forgiven. Lower case comes first and upper case decides: it alone turns ß into SS and gives a
 * Greek sigma one form wherever it stands.
 */
function fold(words: string): string {
  return words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().toUpperCase();
}

// An entry that is edited becomes another object, so what is remembered here never grows old.
const foldedTexts = new WeakMap<JournalEntry, string>();

/** The texts of an entry, as they are searched. */
export function foldedText(entry: JournalEntry): string {
  const known = foldedTexts.get(entry);
  if (known !== undefined) return known;
  const { summary, caseNumber, agent, notes, target } = entry;
  // As people write it: case 00418812.
  const cases = caseNumber === '' ? '' : `${text.sheet.caseNumber} ${caseNumber}`;
  const folded = fold([summary, cases, agent, notes, target].join('\n'));
  foldedTexts.set(entry, folded);
  return folded;
}

/** Does ahead, for entries that will be searched, what each of them takes the first time. */
export function prepareSearch(entries: readonly JournalEntry[]): void {
  for (const entry of entries) foldedText(entry);
}

/** The words of a search, as they are compared: a # before one says nothing. */
export const wordsOf = (query: string): readonly string[] =>
  fold(query)
    .split(/\s+/)
    .map((word) => word.replace(/^#+(?=.)/, ''))
    .filter(Boolean);

/**
 * The entries that answer a search, in the order they came: every word of it must occur in one of an entry's texts, a # before
 * it or not, and an empty query finds everything.
 */
export function findEntries(
  entries: readonly JournalEntry[],
  { query, channel, guide }: JournalSearch,
): readonly JournalEntry[] {
  const words = wordsOf(query);
  return entries.filter(
    (entry) =>
      (channel === 'all' || entry.channel === channel) &&
      (guide === undefined || entry.guide === guide) &&
      words.every((word) => foldedText(entry).includes(word)),
  );
}

/**
 * One page of what was found. A page beyond the end, as after a deletion, gives the last one.
 *
 * @param from - index of the first entry wanted; it is moved to the beginning of a page
 * @param count - entries a page, at least 1
 */
export function pageOf<Item>(
  items: readonly Item[],
  from: number,
  count: number,
): { readonly from: number; readonly page: readonly Item[] } {
  const lastPage = Math.max(0, Math.ceil(items.length / count) - 1);
  const begin = Math.min(Math.floor(from / count), lastPage) * count;
  return { from: begin, page: items.slice(begin, begin + count) };
}

/**
 * The page of a journal that a question asks for.
 *
 * @param all - the whole journal, newest first
 */
export function findPage(
  all: readonly JournalEntry[],
  { from, count, ...search }: JournalFind,
): Omit<JournalFound, 'unreadable'> {
  const found = findEntries(all, search);
  const { page, from: begin } = pageOf(found, from, count);
  return { entries: [...page], from: begin, found: found.length, all: all.length };
}
