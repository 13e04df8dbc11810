/** An hour of a day, on the hour. */
const hour = '(?:[01]?\\d|2[0-4])';

/** A line's end parts a number from the word below it. */
const gap = '[^\\S\\n]?-?';

/** What hours are called, in the languages that pages are read in. */
const hours =
  '(?:hours?|hrs?|h|std|stunden?|uhr|heures?|horas?|hs|ore|uur|uren|timer?|timmar|tim|tuntia|godz(?:in\\p{L}*)?|hodin\\p{L}*|saat|час(?:а|ов)?|ώρες|שעות|ساعة)(?!\\p{L})|時間|小時|小时|시간';

const daysOfWeek =
  '(?:days?|tagen?|tage|jours?|j|d[ií]as?|giorni|dagen|dager|dagar|dage|dni|gün|päivää|дн(?:ей|я)|ημέρες|ימים)(?!\\p{L})|日|天|일';

const perDay =
  '(?:,?\\s(?:a|per|each|every|am|pro|par|al|ao|por|il|om)\\s(?:day|week|tag|woche|jour|semaine|d[ií]a|semana|giorno|settimana|dag))';

/** What stands between the hours from which and to which somebody answers. */
const to = '(?:to|until|till|bis|à|a|al|às|alle|tot|til|do|до)';

/** Days and hours in a text, which are often written like a part of the number beside them; in the order in which they are taken out. */
export const times: readonly RegExp[] = [
  /(?<![\d.+-])(?:19|20)\d\d[-./](?:0?[1-9]|1[0-2])[-./](?:0?[1-9]|[12]\d|3[01])(?![\d-])/g,
  /(?<![\d./+-])(?:0?[1-9]|[12]\d|3[01])[-./](?:0?[1-9]|[12]\d|3[01])[-./](?:19|20)?\d\d(?![\d]|[./-]\d)/g,
  /\b(?:24|7)\s?[x×/]\s?(?:24|[57])(?:\s?[x×/]\s?365)?\b/gi,
  // "24 hours", "24h/24", "365 days a year", "12 hours a day".
  new RegExp(`(?<![\\d.,+])24${gap}(?:${hours})(?:\\s?[/x×]\\s?(?:24|[57])\\b)?${perDay}?`, 'giu'),
  new RegExp(`(?<![\\d.,+])(?:365|[57])${gap}(?:${daysOfWeek})(?:\\s?[/x×]\\s?(?:365|24|[57])\\b)?${perDay}?`, 'giu'),
  new RegExp(`(?<![\\d.,+])\\d{1,2}${gap}(?:${hours})${perDay}`, 'giu'),
  /\b\d{1,2}[:.h]\d{2}(?::\d{2})?\s*(?:[ap]\.?m\.?|uhr|h\b)?\s*(?:-|to|bis|à)\s*\d{1,2}[:.h]\d{2}\s*(?:[ap]\.?m\.?|uhr|h\b)?/gi,
  /\b\d{1,2}:\d{2}(?::\d{2})?/g,
  /\b\d{3,4}\s*(?:-|to)\s*\d{3,4}\s*(?:hrs?|hours|h|uhr|[ap]m|gmt|utc|[ce]e?s?t)\b/gi,
  /\b\d{1,2}\s*(?:[ap]\.?m\.?)?\s*(?:-|to)\s*\d{1,2}\s*(?:[ap]\.?m\b\.?|uhr\b)/gi,
  // "8 to 16", "8h-18h", "from 8 h".
  new RegExp(`(?<![\\d.,+-])${hour}\\s?(?:h\\s?)?(?:[-–]|${to}\\s)\\s?${hour}\\s?(?:${hours})`, 'giu'),
  new RegExp(`(?<![\\d.,+-])${hour}\\s?h?\\s${to}\\s${hour}(?![-.]?\\d|\\s[1-9])`, 'giu'),
  // With a gap, "am" is German too.
  /(?<![\d.,+-])(?:[01]?\d|2[0-4])(?: ?h(?:[0-5]\d)?|[ap]m| ?[ap]\.m)(?![\p{L}\d])/giu,
  // "8-18" may be the end of a number, but not behind a whole one, or before one that begins with a zero.
  /(?<=\s)(?=\d{1,2}\s?[-–])(?<=(?:\d[\s().-]*){10})(?:[01]?\d|2[0-4])\s?[-–]\s?(?:[01]?\d|2[0-4])(?!\s?[-./(]?\d)/g,
  /(?=[12]?\d\s?[-–])(?<![\d).+-]\s*)(?:[1-9]|1\d|2[0-4])\s?[-–]\s?(?:[1-9]|1\d|2[0-4])(?=\s+\(?0\d)/g,
];

/** A text without its days and hours, in which everything else keeps its place. */
export const withoutTimes = (text: string): string =>
  times.reduce((rest, form) => rest.replace(form, (taken) => '_'.repeat(taken.length)), text);
