const isDigit = (code: number) => /^\p{Nd}$/u.test(String.fromCodePoint(code));

/** What a digit of any script counts: Unicode has the ten of each in one row, from zero on. */
function digitValue(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && isDigit(code - value - 1)) value += 1;
  return String(value);
}

/** A text with full-width and other compatibility forms made plain, and the digits of every script as 0 to 9. */
export function asciiDigits(typed: string): string {
  return typed.normalize('NFKC').replace(/[^\P{Nd}0-9]/gu, digitValue);
}

/**
 * A text with a number in it as it can be read: links and pages write blanks and the plus as codes, texts are full of marks
 * that nobody sees, and there are many dashes; in Japanese what makes a vowel long is typed for one.
 */
export function readableNumber(typed: string): string {
  const decoded = typed.replace(/%2b|&#43;|&plus;/gi, '+').replace(/%[0-9a-f]{2}|&#?\w+;/gi, ' ');
  return asciiDigits(decoded)
    .replace(/\p{Cf}/gu, '')
    .replace(/[\p{Pd}\u2212\u30fc]/gu, '-');
}

/** What is dialled before a country code, from somewhere in the world. */
export const exitCodes = ['00', '011', '0011', '001', '009', '010', '119', '810'] as const;

/** A trunk zero in any brackets: it is for those inside the country alone. */
export const bracketedZero = /\p{Ps}\s*0\s*\p{Pe}/gu;
