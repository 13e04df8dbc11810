/** What begins a formula, or a sign of one's own that has to be told apart from the added one. */
const leads = /^[=+\-@＝＋－＠−'#]/u;

/** The truth values that spreadsheets know, in the languages in which they come. */
const truths = new Set(
  [
    'true false wahr falsch vrai faux verdadero falso verdadeiro vero waar onwaar sand falsk sant usant',
    'tosi epätosi prawda fałsz pravda nepravda igaz hamis adevărat fals doğru yanlış истина ложь істина хибність',
  ]
    .join(' ')
    .split(' '),
);

/** Beyond this many characters nothing is a number or a date. */
const longest = 60;

const formats = (['long', 'short'] as const).flatMap((style) => [
  { month: style, timeZone: 'UTC' } as const,
  { weekday: style, timeZone: 'UTC' } as const,
]);

/** Languages in whose spelling spreadsheets read months and days. */
const languages = 'en de fr es pt it nl sv da nb fi pl cs sk hu ro tr el ru uk bg hr sl et lv lt id vi'.split(' ');

const letters = (word: string) => word.toLowerCase().match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];

let calendar: ReadonlySet<string> | undefined;

/** The first three letters of every month and weekday in those languages. Made when it is first wanted. */
function calendarWords(): ReadonlySet<string> {
  calendar ??= new Set(
    languages.flatMap((language) =>
      formats.flatMap((format) => {
        const shown = new Intl.DateTimeFormat(language, format);
        return Array.from({ length: 12 }, (_, index) => [Date.UTC(2026, index, 1), Date.UTC(2026, 0, index + 1)])
          .flat()
          .flatMap((day) => letters(shown.format(day)))
          .map((word) => word.slice(0, 3));
      }),
    ),
  );
  return calendar;
}

/** Whether a word can be a part of a date, a time, an amount or a number, such as `May`, `pm`, `E`, `EUR`, `年`. */
const isUnit = (word: string) => word.length <= 3 || calendarWords().has(word.slice(0, 3));

/**
 * Whether a spreadsheet may take a text for anything but text: a formula, a number, a date, a time, an amount, a truth
 * value. Rather too often than once too few, whatever the spreadsheet's language is.
 */
function isAtRisk(typed: string): boolean {
  const trimmed = typed.replace(/^[\s\p{C}]+|[\s\p{C}]+$/gu, '');
  if (leads.test(typed) || leads.test(trimmed) || /^[\t\r]/.test(typed)) return true;
  if (trimmed.length > longest) return false;
  if (truths.has(trimmed.toLowerCase())) return true;
  return /\p{N}/u.test(trimmed) && letters(trimmed).every(isUnit);
}

/**
 * A text as a cell that Excel, LibreOffice and Google Sheets all leave as text: led by an apostrophe where they might
 * take it for something else. They show the apostrophe; whoever takes one away from the beginning of a cell has the text
 * exactly as it was, as a text with an apostrophe of its own gets another.
 */
export function csvCell(typed: string): string {
  return isAtRisk(typed) ? `'${typed}` : typed;
}
