/** A name as it is compared: without case, accents, punctuation, control and format characters. */
export function fold(name: string): string {
  return (
    name
      .normalize('NFKD')
      .replace(/[\p{M}\p{C}]/gu, '')
      .toLowerCase()
      // Dots end abbreviations (U.K.) and part nothing.
      .replaceAll('.', '')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  );
}
