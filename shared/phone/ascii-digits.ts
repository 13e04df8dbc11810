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
