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

/** The same on one line, as a mail header needs it: no text can begin a header of its own. */
export function plainLine(typed: string): string {
  return plainText(typed)
    .replace(/[\n\t]+/g, ' ')
    .trim();
}
