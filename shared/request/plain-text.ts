// Half of a surrogate pair cannot be written in UTF-8; encoders would throw on it or write something else.
const withoutLoneSurrogates = (typed: string) => typed.replace(/\p{Cs}/gu, '\uFFFD');

/**
 * What was typed, as text of several lines that any encoder can carry: line breaks become `\n`, half surrogates U+FFFD,
 * control characters other than tabs go.
 */
export function plainText(typed: string): string {
  return withoutLoneSurrogates(typed)
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '');
}

/**
 * Whether nobody would see anything of a text: white space, control characters, and what Unicode tells programs to draw
 * nothing for (zero-width marks, fillers, variation selectors), besides the one Braille cell without a dot.
 */
export function isBlank(typed: string): boolean {
  return !/[^\s\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]/u.test(typed);
}

/** The same on one line, as a mail header needs it: no text can begin a header of its own. */
export function plainLine(typed: string): string {
  return plainText(typed)
    .replace(/[\n\t]+/g, ' ')
    .trim();
}
