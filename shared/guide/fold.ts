/**
 * A name as it is compared: without case, accents, punctuation, control and format characters. Upper case between two
 * lower ones turns ß into ss and gives a Greek sigma one form wherever it stands.
 */
export function fold(name: string): string {
  return (
    name
      .normalize('NFKD')
      .replace(/[\p{M}\p{C}]/gu, '')
      .toLowerCase()
      .toUpperCase()
      .toLowerCase()
      // Dots end abbreviations (U.K.) and part nothing.
      .replaceAll('.', '')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  );
}
