import type { CaseStatus, JournalEntry } from './schema';
import { foldedText, wordsOf } from './search';

/** The entries of one case of one vendor, together. */
export interface Case {
  /** Tells it from every other: two vendors may have given the same number. */
  readonly key: string;
  /** The id of the guide that it is a case of. */
  readonly guide: string;
  /** As it was written last. */
  readonly caseNumber: string;
  readonly status: CaseStatus;
  /** As it was answered last, the id of a level of its guide; `unanswered` where it never was. */
  readonly severity: string;
  /** What is broken, as it was written last; empty where nobody has. */
  readonly summary: string;
  /** When the first and the last contact were, ISO 8601. */
  readonly opened: string;
  readonly lastContact: string;
  /** The first contact first; there is at least one. */
  readonly entries: readonly [JournalEntry, ...JournalEntry[]];
}

/** What was said of a case, as its status: a contact after it was resolved opens it again. */
function statusAfter(before: CaseStatus, { caseStatus }: JournalEntry): CaseStatus {
  if (caseStatus !== 'unknown') return caseStatus;
  return before === 'resolved' ? 'open' : before;
}

/** A case number as people compare it: without white space, a # or the word before it, and whatever its case is. */
function comparedNumber(written: string): string {
  return written
    .normalize('NFKC')
    .replace(/[\s\p{Cf}]+/gu, '')
    .replace(/^(?:case)?[#:.-]*(?=.)/iu, '')
    .toUpperCase();
}

/** What tells a case from all others; undefined where there is no case number. */
export function caseKey({ guide, caseNumber }: Pick<JournalEntry, 'guide' | 'caseNumber'>): string | undefined {
  const compared = comparedNumber(caseNumber);
  return compared === '' ? undefined : `${guide} ${compared}`;
}

function caseOf(key: string, entries: Case['entries']): Case {
  const [first] = entries;
  const last = entries.at(-1) ?? first;
  const said = (field: 'summary' | 'severity', nothing: string) =>
    entries.findLast((entry) => entry[field].trim() !== nothing)?.[field] ?? nothing;
  return {
    key,
    guide: first.guide,
    caseNumber: last.caseNumber.trim(),
    status: entries.reduce(statusAfter, 'open'),
    severity: said('severity', 'unanswered'),
    summary: said('summary', '').trim(),
    opened: first.at,
    lastContact: last.at,
    entries,
  };
}

/**
 * The cases of a journal, those that are not resolved first, then the one with the latest contact.
 *
 * @param newestFirst - the journal as it is listed; what has no case number belongs to none
 */
export function casesOf(newestFirst: readonly JournalEntry[]): readonly Case[] {
  const grouped = new Map<string, [JournalEntry, ...JournalEntry[]]>();
  // The case with the latest contact is met last, so that the order of the map is that of the contacts.
  for (const entry of newestFirst.toReversed()) {
    const key = caseKey(entry);
    if (key === undefined) continue;
    const known = grouped.get(key);
    grouped.delete(key);
    if (known) known.push(entry);
    grouped.set(key, known ?? [entry]);
  }
  const cases = [...grouped].map(([key, entries]) => caseOf(key, entries)).reverse();
  const isOver = ({ status }: Case) => status === 'resolved';
  return [...cases.filter((each) => !isOver(each)), ...cases.filter(isOver)];
}

/**
 * The cases that answer a search, in the order they came: every word of it must occur in the texts of one of its
 * contacts, or in its vendor's names.
 *
 * @param namesOf - what the vendor and the product of a guide are called
 */
export function findCases(
  cases: readonly Case[],
  query: string,
  namesOf: (guide: string) => readonly string[],
): readonly Case[] {
  const words = wordsOf(query);
  if (words.length === 0) return cases;
  const foldedNames = new Map<string, string>();
  const vendorOf = (guide: string): string => {
    const folded = foldedNames.get(guide) ?? wordsOf(namesOf(guide).join(' ')).join(' ');
    foldedNames.set(guide, folded);
    return folded;
  };
  return cases.filter(({ guide, entries }) =>
    words.every((word) => vendorOf(guide).includes(word) || entries.some((entry) => foldedText(entry).includes(word))),
  );
}
