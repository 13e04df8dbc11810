/** An editor breaks lines no earlier than this. */
const shortestFull = 55;

/** No sentence is longer; what would be is no text that somebody broke. */
const longestSentence = 5_000;

/** No sentence ends with these. */
const unfinished =
  /[\s(](?:and|or|in|at|the|of|to|for|from|with|by|a|und|oder|im|bei|der|die|et|ou|du|des|la|le|y|o|en|de|e|da|di)$/i;

/** The lines of a text, those joined that were broken in the midst of a sentence to keep them short. */
export function unwrapped(lines: readonly string[]): readonly string[] {
  const joined: string[] = [];
  let last = '';
  for (const line of lines) {
    const isBroken =
      last.length >= shortestFull &&
      (joined.at(-1)?.length ?? 0) < longestSentence &&
      ((/[\p{Ll}\d,)(]\s?$/u.test(last) && /^\s*(?:\p{Ll}|[(+]|\d)/u.test(line)) ||
        (unfinished.test(last.trimEnd()) && /\S/.test(line))) &&
      !/^\s*\d{1,2}[.)]\s/.test(line) &&
      !/\t| {3,}|\|/.test(line.trim());
    if (isBroken) joined[joined.length - 1] = `${joined.at(-1)?.trimEnd()} ${line.trim()}`;
    else joined.push(line);
    last = line;
  }
  return joined;
}
