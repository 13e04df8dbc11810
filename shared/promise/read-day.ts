/** In milliseconds. */
export const aDay = 24 * 60 * 60_000;

const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const monthNames =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const monthStarts = monthNames.split('|').map((name) => name.slice(0, 3));

const daysAway: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tomorrow: 1, 'day after tomorrow': 2 };

/** What a day is set off by in front and behind. */
const before = '(?:^|[\\s,])(?:on )?(?:the )?';
const behind = '(?=[\\s,]|$)';

const nearPattern = new RegExp(`${before}(today|day after tomorrow|tomorrow|yesterday)${behind}`, 'i');
const weekdayPattern = new RegExp(
  `${before}(${weekdays.join('|')})(?:day|s|sday|nesday|r|rs|rsday|urday)?\\.?${behind}`,
  'i',
);
const count = '\\d{1,2}';
const nth = `(${count})(?:st|nd|rd|th)?`;
const named = `(${monthNames})\\.?`;
const year = '(?:,? (20\\d\\d))?';

/** The ways of writing a date, and which of their groups says what. */
const datePatterns: readonly { readonly pattern: RegExp; readonly parts: readonly DatePart[] }[] = (
  [
    [`(\\d{4})([-/.])(${count})\\2(${count})`, ['year', 'mark', 'month', 'day']],
    [`${nth}\\.? (?:of )?${named}${year}`, ['day', 'month', 'year']],
    [`${named} ${nth}${year}`, ['month', 'day', 'year']],
    // Without its last dot, or a year, it would be a time of day.
    [`(${count})\\. ?(${count})\\.(?: ?(20\\d\\d))?`, ['day', 'month', 'year']],
    [`(${count})/(${count})(?:/((?:20)?\\d\\d))?`, ['first', 'second', 'year']],
    // Without its whole year, it could be a range, or begin with the year.
    [`(${count})-(${count})-(20\\d\\d)`, ['first', 'second', 'year']],
    [`(${count})-${named}(?:-((?:20)?\\d\\d))?`, ['day', 'month', 'year']],
  ] as const
).map(([pattern, parts]) => ({ pattern: new RegExp(`${before}${pattern}${behind}`, 'i'), parts }));

type DatePart = 'year' | 'month' | 'day' | 'first' | 'second' | 'mark';

type TypedDate = Readonly<Partial<Record<DatePart, string | undefined>>>;

/** A day in the words that it was typed in. */
export interface TypedDay {
  readonly near?: string | undefined;
  readonly weekday?: string | undefined;
  readonly date?: TypedDate | undefined;
}

/** @returns the text without what was found in it */
const without = (said: string, found: RegExpExecArray | null) => (found ? said.replace(found[0], ' ') : said);

/**
 * Finds the day in what was typed.
 *
 * @returns what says nothing about the day, and what does
 */
export function takeDay(said: string): { readonly rest: string; readonly day: TypedDay } {
  const near = nearPattern.exec(said);
  if (near) return { rest: without(said, near), day: { near: near[1]?.toLowerCase() } };
  const weekday = weekdayPattern.exec(said);
  const rest = without(said, weekday);
  const day: TypedDay = { weekday: weekday?.[1]?.toLowerCase() };
  for (const { pattern, parts } of datePatterns) {
    const date = pattern.exec(rest);
    if (date)
      return {
        rest: without(rest, date),
        day: { ...day, date: Object.fromEntries(parts.map((part, index) => [part, date[index + 1]])) },
      };
  }
  return { rest, day };
}

const monthOf = (typed: string) => monthStarts.indexOf(typed.slice(0, 3).toLowerCase()) + 1 || Number(typed);

/** Which of two numbers is the month: as the region has it, unless only the other way is a date. */
function inOrder({ first = '', second = '' }: TypedDate, isMonthFirst: boolean): { month: number; day: number } {
  const asInRegion = isMonthFirst ? [first, second] : [second, first];
  const [month = 0, day = 0] = (Number(asInRegion[0]) > 12 ? asInRegion.toReversed() : asInRegion).map(Number);
  return { month, day };
}

/** @returns the midnight of a date, as if in UTC; undefined for such as 30 February */
function midnightOf(year: number, month: number, day: number): number | undefined {
  const midnight = new Date(Date.UTC(year, month - 1, day));
  return midnight.getUTCMonth() === month - 1 && midnight.getUTCDate() === day ? midnight.getTime() : undefined;
}

/** A date without its year is the one nearest to today: nobody promises anything for in eleven months. */
function dateOf(date: TypedDate, today: number, isMonthFirst: boolean): number | undefined {
  const { month, day } =
    date.first === undefined
      ? { month: monthOf(date.month ?? ''), day: Number(date.day) }
      : inOrder(date, isMonthFirst);
  if (date.year !== undefined) return midnightOf((Number(date.year) % 2000) + 2000, month, day);
  const thisYear = new Date(today).getUTCFullYear();
  const away = (start: number) => Math.abs(start - today);
  return [thisYear - 1, thisYear, thisYear + 1]
    .map((each) => midnightOf(each, month, day))
    .filter((start) => start !== undefined)
    .toSorted((a, b) => away(a) - away(b))[0];
}

/**
 * The day that was typed, as it is by a clock.
 *
 * @param wallNow - what that clock shows, as if in UTC
 * @param isMonthFirst - whether `1/12` is the twelfth of January where the person is
 * @returns its midnight, as if in UTC, and how far on it may be moved where it is over; undefined where there is no such day
 */
export function startOf(
  { near, weekday, date }: TypedDay,
  wallNow: Date,
  isMonthFirst: boolean,
): { readonly start: number; readonly again: number } | undefined {
  const today = Math.floor(wallNow.getTime() / aDay) * aDay;
  if (date) {
    const start = dateOf(date, today, isMonthFirst);
    const isSo = start !== undefined && (weekday === undefined || weekdays[new Date(start).getUTCDay()] === weekday);
    return isSo ? { start, again: 0 } : undefined;
  }
  if (weekday !== undefined) {
    const ahead = (weekdays.indexOf(weekday) - wallNow.getUTCDay() + 7) % 7;
    return { start: today + ahead * aDay, again: 7 * aDay };
  }
  return { start: today + (daysAway[near ?? 'today'] ?? 0) * aDay, again: 0 };
}
