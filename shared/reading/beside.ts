import type { Candidate } from './candidates';
import { placeIn } from './places';
import { purposeOf } from './words';

/** What a passage says of one of its numbers. */
export interface Beside {
  /** The words that are its own, the nearest first. */
  readonly own: readonly string[];
  /** The lines above it that hold no number, the nearest first. */
  readonly above: readonly string[];
  /** The words that lead to it on its line. */
  readonly before: string;
  /** Its whole line, as far as one looks. */
  readonly line: string;
  /** Whether it shares the words of the number before it. */
  readonly isJoined: boolean;
  /** What names it: the words in brackets behind it, and those before it. */
  readonly names: readonly string[];
}

/** How much is looked at before a number and behind it, in characters. */
const reach = 200;

/** What names a number is no longer, in words. */
const longestName = 4;

/** The last digits that reach a fax in place of those before them say nothing of the number itself: "…, Fax -98". */
const ownFax = /^[\s,;/(]*(?:tele)?fax\W{0,3}(?:dw|ext|durchwahl)?\W{0,3}\d{1,5}(?!\d)/i;

const sentenceEnd = /(?<=[.!?])\s+(?=\p{Lu})/u;

/** What follows a number on its line, up to the next one. */
function lineRest(text: string, from: number, to: number | undefined): string {
  const end = Math.min(to ?? text.length, from + 1_000);
  const lineEnd = text.slice(from, end).indexOf('\n');
  return text.slice(from, lineEnd < 0 ? end : from + lineEnd);
}

/** For each number, the nearest lines above it in which there is none. */
function linesAbove(text: string, candidates: readonly Candidate[]): readonly (readonly string[])[] {
  let plain: readonly string[] = [];
  let until = 0;
  return candidates.map(({ start, end }) => {
    const lineStart = text.lastIndexOf('\n', start - 1) + 1;
    if (lineStart > until) {
      const passed = text.slice(Math.max(until, lineStart - 1_000), lineStart).split('\n');
      plain = [...passed.filter((line) => line !== '').toReversed(), ...plain].slice(0, 3);
    }
    const lineEnd = text.indexOf('\n', end);
    until = Math.max(until, lineEnd < 0 ? text.length : lineEnd + 1);
    return plain;
  });
}

/** "… in the UK", "… from Germany": where a number is for, said behind it up to the next one, and how much of it that is. */
function placeBehind(rest: string): { readonly where: string; readonly length: number } {
  const said =
    /^[)\s]*(?:toll[- ]?free |free )?(?:in|from|within|outside|inside|for)\s[^,;:.()\n]{2,60}?(?=\s*(?:[,;.]|\s(?:or|and)\s|$))/i.exec(
      rest,
    )?.[0] ?? '';
  // A code is one only where it is alone.
  const where = [said, said.replace(/^.*?(?:in|from|within|inside|for)\s+/i, '')].find((words) => placeIn(words)) ?? '';
  return { where, length: where === '' ? 0 : said.length };
}

/** Whether words lead from one number to another that has none of its own. */
const leadsOn = (words: string) => !placeIn(words) && !/\p{L}{3}/u.test(words.replace(/\bor\b|\boder\b|\band\b/gi, ''));

/** "number Country number Country": what is behind belongs to each, where nothing is before the first. */
function isBehindEach(text: string, [first, second]: readonly Candidate[]): boolean {
  if (!first) return false;
  const before = text.slice(text.lastIndexOf('\n', first.start - 1) + 1, first.start).trim();
  const after = lineRest(text, first.end, second?.start);
  // What ends with a colon leads to the next number.
  return before === '' && !/:\s*$/.test(after) && placeIn(after) !== undefined;
}

/** What a passage says of each of its numbers. */
export function besideEach(text: string, candidates: readonly Candidate[]): readonly Beside[] {
  const isBehind = isBehindEach(text, candidates);
  const aboves = linesAbove(text, candidates);
  /** The words before the first of several numbers that share them. */
  let shared = '';
  /** How much behind the last number is said of that one. */
  let taken = 0;
  return candidates.map((candidate, at): Beside => {
    const previous = candidates[at - 1];
    const next = candidates[at + 1];
    const lineStart = text.lastIndexOf('\n', candidate.start - 1) + 1;
    const isSameLine = previous !== undefined && previous.end > lineStart;
    const untilNext = lineRest(text, candidate.end, next?.start);
    const isNextSameLine = next !== undefined && !text.slice(candidate.end, next.start).includes('\n');
    const purpose = purposeOf(untilNext)?.other;
    // Where each number has its words before it, those before the next one are the next one's; but not what says that
    // this one is of no use.
    const isNextsOwn =
      !isBehind &&
      isNextSameLine &&
      /\p{L}/u.test(text.slice(lineStart, candidate.start)) &&
      purpose !== undefined &&
      purpose !== 'no longer in use';
    // A bracket that the next number is in is said of that one, and so is a sentence that leads to it.
    const isNextIn = next !== undefined && /[([][^)\]]*$/.test(untilNext);
    const isSentence = isNextSameLine && sentenceEnd.test(untilNext);
    const rest =
      isNextsOwn || ownFax.test(untilNext) ? '' : isNextSameLine ? (untilNext.split(sentenceEnd)[0] ?? '') : untilNext;
    const bracket = isNextIn ? '' : (/^[\s,]*[([–-]\s*([^)\]\n]{2,80})[)\]]?/.exec(rest)?.[1] ?? '');
    const { where, length } = placeBehind(rest);
    const since = text.slice(isSameLine ? previous.end + taken : lineStart, candidate.start);
    const before = isSameLine
      ? (since
          .replace(/^[\s,]*\([^)]*\)/, '')
          .replace(/^[\s/|,;·•]+/, '')
          .split(sentenceEnd)
          .at(-1) ?? '')
      : since;
    taken = length;
    const isJoined = isSameLine && leadsOn(before);
    // A new sentence is not said in the words of the last one; "Toll-free: …" is none.
    const isNewSentence =
      isSameLine && since.split(sentenceEnd).length > 1 && (before.match(/\p{L}+/gu)?.length ?? 0) > longestName;
    const isContinued = isJoined || (isSameLine && !isNewSentence && !placeIn(before));
    const sharedBefore = isContinued ? shared : '';
    if (!isContinued) shared = before;
    const own = isBehind
      ? [rest]
      : [
          where,
          bracket,
          before.slice(-reach),
          sharedBefore.slice(-reach),
          ...(!isNextIn && (candidates.length === 1 || isSentence || !placeIn(before)) ? [rest.slice(0, reach)] : []),
        ];
    return {
      own: own.filter((said) => /\p{L}/u.test(said)).map((said) => said.trim()),
      above: aboves[at] ?? [],
      before,
      line: lineRest(text, Math.max(lineStart, candidate.start - reach), candidate.end + reach),
      isJoined,
      names: [bracket, isJoined ? '' : before],
    };
  });
}
