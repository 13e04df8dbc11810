import { asciiDigits } from '../phone/ascii-digits';
import { failure, type Result, success } from '../result';
import { aDay, startOf, type TypedDay, takeDay } from './read-day';
import { readSpan } from './read-span';
import { knownOffset, momentsOf, wallClock } from './zone';

/** Why a time that was typed can't be used. */
export type WhenProblem =
  | 'empty'
  | 'unclear'
  | 'no-such-time'
  | 'no-such-day'
  | 'unknown-zone'
  | 'past'
  | 'too-far'
  | 'skipped';

/** A moment, and the zone that it was given in. */
export interface When {
  readonly at: Date;
  readonly zone: string;
}

interface Clock {
  readonly hours: number;
  readonly minutes: number;
  /** Minutes after that, or before it, as in `quarter to nine`. */
  readonly beside: number;
}

const longest = 100;
const minute = 60_000;
const farthest = 366 * aDay;

const clockPattern = /^(\d{1,2})(?:(?:[:.]| ?h ?)(\d{2})(?::00)?)?\s*(am|pm|h|uhr|o[’']clock)?(?=[\s,+]|$|z$)/i;
/** Such as `1830 hours`, `0900h` or `18:30 hrs`, wherever it is. */
const fourDigitsPattern = /(?<![\d:.,])(\d{2}):?(\d{2}) ?(?:h|hrs?|hours?)(?=[\s,+]|$)/i;
/** With or without its dots, before or behind the day. */
const halfPattern = /(?<![a-z])([ap])(?:\. ?m\.?|m\.)(?![a-z])/gi;
/** Such as `EST`, `UTC+99`, `Mars/Olympus`; not such as `or so` or `hours`. */
const looksLikeZone =
  /^(?:(?!(?:weeks?|days?|hours?|hrs?|mins?)$)[A-Z]{2,5}|[A-Z][\w-]*\/[\w/-]+|(?:(?:utc|gmt)\s?[+−-]|\+)\d[\d:.]*)$/i;
/** With `UTC` or `GMT` in front, as a bare `-11` is the end of `9-11`, and a bare `+1` could be the day after. */
const offsetPattern = /^(?:(?:utc|gmt)\s?|(?=\+\d{2}|\+\d:))([+-]|−)(\d{1,2})(?::?(\d{2}))?$/;
/** A whole date and time as computers write them: only there is a bare minus sure to be that of an offset. */
const stampPattern = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}(?::00)?)| (\d{2}:\d{2}:00)) ?([+−-]\d{2}(?::?\d{2})?)$/;

const counts: Readonly<Record<string, number>> = {
  ...Object.fromEntries(
    'one two three four five six seven eight nine ten eleven twelve'.split(' ').map((word, index) => [word, index + 1]),
  ),
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  'forty-five': 45,
  fifty: 50,
  sixty: 60,
  ninety: 90,
};
/** Such as the `two` of `in two hours`; not that of `two-ish`. */
const countedInWords = new RegExp(`\\b(?:${Object.keys(counts).join('|')})(?=[\\s,]|$)`, 'gi');
/** Such as the front of `they call back by 10:00`: what is promised, before the time. */
const promisePattern =
  /^(?:(?:they|we|he|she|support|somebody|someone)(?:[’']ll| will)? )?(?:(?:call|ring|phone|write|get)s? (?:(?:me|us|you) )?back(?: to (?:me|us|you))?|call-?back|(?:the |an )?(?:next )?update|repl(?:y|ies)|answers?)(?: is)?(?: due)?[,:]? /i;
const limitPattern = /^(?:(?:(?:no|not) later than|at the latest) )?(?:(by|at|before|until) )?/i;
const latestPattern = /,? (?:at the latest|sharp)$/i;
/** Such as `in the morning`; the hour beside it has no more to say of that than a number up to twelve. */
const partPattern = /(?:^|[\s,]+)(?:in the |this |at )?(morning|afternoon|evening|tonight)(?=[\s,]|$)/i;
/** Such as `half past`, in front of the hour. Just `five to` could be from five on. */
const besidePattern =
  /^(?:a )?(?:(half|quarter|\d{1,2}(?: min(?:ute)?s?)?) (?:past|after)|(quarter|\d{1,2} min(?:ute)?s?) to) /i;

const two = (part: number) => String(part).padStart(2, '0');

const no = (problem: WhenProblem) => failure(problem, {});

/**
 * A zone that somebody types.
 *
 * @returns its name as it is kept; undefined where nobody knows it
 */
export function readableZone(typed: string, now: Date): string | undefined {
  if (/^(?:utc|gmt|z)$/i.test(typed)) return 'UTC';
  const [isOffset, sign, hours = '', minutes = '00'] = offsetPattern.exec(typed.toLowerCase()) ?? [];
  if (isOffset !== undefined) {
    const isReal = Number(hours) <= 14 && Number(minutes) < 60;
    return isReal ? `UTC${sign === '+' ? '+' : '-'}${two(Number(hours))}:${minutes}` : undefined;
  }
  // Abbreviations such as IST or CST mean several zones each.
  return /^[a-z]+(?:[/_-][a-z_-]+)+$/i.test(typed) && knownOffset(typed, now) !== undefined ? typed : undefined;
}

/** @returns how many minutes are meant by such as `half`, `quarter` or `20 minutes` */
const minutesIn = (typed: string): number =>
  /^h/i.test(typed) ? 30 : /^q/i.test(typed) ? 15 : Number.parseInt(typed, 10);

function clockOf([, hours = '', minutes = '0', half]: RegExpExecArray, beside: number): Clock | undefined {
  const clock = { hours: Number(hours), minutes: Number(minutes), beside };
  if (clock.minutes > 59 || clock.hours > 23 || Math.abs(beside) > 59) return undefined;
  if (half === undefined || !/^[ap]/i.test(half)) return clock;
  if (clock.hours < 1 || clock.hours > 12) return undefined;
  return { ...clock, hours: (clock.hours % 12) + (/^p/i.test(half) ? 12 : 0) };
}

/** @returns undefined where it says two things, such as `9 pm in the morning`, or isn't sure to be that day */
function inPart(clock: Clock, part: string, half = ''): Clock | undefined {
  if (part === 'morning') return clock.hours < 12 ? clock : undefined;
  const isWhole = clock.hours >= 12 || /^[ap]/i.test(half);
  const hours = isWhole ? clock.hours : clock.hours + 12;
  // `Tonight at 1` is tomorrow, and `tonight at 12` could be taken for noon.
  const [from, to] = part === 'afternoon' ? [12, 18] : [17, 23];
  return hours >= from && hours <= to ? { ...clock, hours } : undefined;
}

/** Puts day, clock and zone together. Of a time that comes twice the later one counts: a reminder is never early. */
function together(
  clock: Clock,
  day: TypedDay,
  zone: string,
  now: Date,
  isMonthFirst: boolean,
): Result<When, WhenProblem> {
  const wallNow = wallClock(now, zone);
  if (!wallNow) return no('unknown-zone');
  const meant = startOf(day, wallNow, isMonthFirst);
  if (!meant) return no('no-such-day');
  const moment = (start: number) =>
    momentsOf(new Date(start + (clock.hours * 60 + clock.minutes + clock.beside) * minute), zone).at(-1);
  const first = moment(meant.start);
  const isOver = first !== undefined && first <= now;
  const at = isOver && meant.again > 0 ? moment(meant.start + meant.again) : first;
  if (!at) return no('skipped');
  if (at <= now) return no('past');
  return at.getTime() - now.getTime() > farthest ? no('too-far') : success({ at, zone });
}

/**
 * Reads a time as a person types it: `10:00`, `in 2 hours`, `tomorrow 9`, `14:30 UTC`, `Friday 10`, `half past nine`,
 * `Dec 1, 10 am`, `2026-12-01 9am`. Nothing is guessed: a time that has passed today, or that says two things, is a problem
 * to be named.
 *
 * @param now - the moment at which it is typed
 * @param ownZone - the zone of the person's clock, for a time without one
 * @param isMonthFirst - whether `1/12` is the twelfth of January where the person is
 * @returns the moment; else one of {@link WhenProblem} with what to do about it
 */
export function readWhen(typed: string, now: Date, ownZone: string, isMonthFirst: boolean): Result<When, WhenProblem> {
  // Invisible marks come along with what is copied from a page that is written from right to left.
  const whole = asciiDigits(typed)
    .replaceAll(/\p{Cf}/gu, '')
    .trim()
    .replaceAll(/\s+/g, ' ');
  if (whole === '') return no('empty');
  if (whole.length > longest) return no('unclear');
  const promised = whole.replace(promisePattern, '');
  const [limit = '', limitWord] = limitPattern.exec(promised) ?? [];
  const said = promised
    .slice(limit.length)
    .replace(latestPattern, '')
    .replace(stampPattern, '$1 $2$3 UTC$4')
    // ISO 8601 puts a T between day and time.
    .replace(/^(\d{4}-\d{2}-\d{2})T(?=\d)/, '$1 ')
    // The last dot of a date such as 1.12. is a part of it.
    .replace(/(?<!\d\. ?\d{1,2})\.$/, '')
    .replace(halfPattern, '$1m')
    .replace(fourDigitsPattern, '$1:$2')
    .replaceAll(countedInWords, (count) => String(counts[count.toLowerCase()]))
    .replace(
      /^((?:in )?)(an?|\d{1,2}) hours? and a half$/i,
      (_, front: string, hours: string) => `${front}${Number(hours) || 1}.5 hours`,
    )
    .replace(/\b(?:12 )?(?:noon|midday)\b/i, '12:00')
    .replace(/^midnight\b/i, 'tomorrow 0:00');
  const minutes = readSpan(said.toLowerCase(), limitWord !== undefined);
  if (minutes === 'unclear') return no('unclear');
  if (minutes !== undefined) {
    if (minutes < 1) return no('past');
    return minutes * minute > farthest
      ? no('too-far')
      : success({ at: new Date(now.getTime() + minutes * minute), zone: ownZone });
  }
  const { rest, day } = takeDay(said);
  const part = partPattern.exec(rest)?.[1]?.toLowerCase();
  const withoutDay = rest
    .replace(partPattern, ' ')
    .replace(/^[\s,]*(?:(?:at|by)\s+)?/i, '')
    .trimEnd();
  const [front = '', after, to] = besidePattern.exec(withoutDay) ?? [];
  const fromHour = withoutDay.slice(front.length);
  const time = clockPattern.exec(fromHour);
  // There's no half past 9:30.
  if (!time || (front !== '' && Number(time[2] ?? 0) > 0)) return no('unclear');
  const zoneTyped = fromHour.slice(time[0].length).replace(/^[\s,]+/, '');
  const zone = zoneTyped === '' ? ownZone : readableZone(zoneTyped, now);
  if (zone === undefined && !looksLikeZone.test(zoneTyped)) return no('unclear');
  const named = clockOf(time, minutesIn(after ?? '0') - minutesIn(to ?? '0'));
  if (!named) return no('no-such-time');
  const clock = part === undefined ? named : inPart(named, part, time[3]);
  if (!clock) return no('unclear');
  return zone === undefined ? no('unknown-zone') : together(clock, day, zone, now, isMonthFirst);
}
