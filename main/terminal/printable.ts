const usual = 60;

/**
 * A text that may hold anything, made fit to be printed: control and format characters, which a terminal would obey,
 * are spelled out, and what is long is cut.
 */
export function printable(given: string): string {
  return printableUpTo(given, usual);
}

/** The same for what may be longer than a name, such as a path. */
export function printableUpTo(given: string, limit: number): string {
  const spelled = given.slice(0, limit).replace(/[\p{C}\u2028\u2029]/gu, (character) => {
    const point = character.codePointAt(0) ?? 0;
    return `\\u{${point.toString(16)}}`;
  });
  return given.length > limit ? `${spelled}…` : spelled;
}
