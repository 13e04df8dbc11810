import { wholeYearsSince } from '../../shared/guide/age';
import { builtInGuide } from '../../shared/guide/built-in-guide';
import { findLines } from '../../shared/guide/lookup';
import { clockAt } from '../../shared/guide/time-zones';
import { text } from '../../shared/text';
import type { Printed } from './print';
import { printable } from './printable';

/**
 * Looks numbers up for a terminal.
 *
 * @param query - whatever was typed; empty lists all numbers
 * @param form - `json` for programs, `text` for people
 * @returns status 1 with a hint on the error stream when nothing fits
 */
export function lookup(query: string, form: 'text' | 'json', now: Date): Printed {
  const { lines } = findLines(builtInGuide, query, { homeCountry: '', at: now });
  if (lines.length === 0) {
    return { out: form === 'json' ? '[]' : '', error: text.terminal.nothingFits(printable(query)), status: 1 };
  }
  const found = lines.map(({ line }) => ({
    place: text.place(line),
    region: line.region,
    country: line.country,
    number: line.shown,
    e164: line.e164,
    localTime: clockAt(line.timeZone, now) ?? null,
    ...builtInGuide.age,
    doubt: line.doubt?.reason ?? null,
  }));
  if (form === 'json') return { out: JSON.stringify(found, null, 2), error: '', status: 0 };
  const rows = lines.map(({ line }) =>
    [
      `${text.place(line).padEnd(20)} ${line.region.padEnd(9)} ${line.shown.padEnd(20)} ${text.call.localTime(line.timeZone, now)}`,
      ...(line.doubt ? [`  ${text.call.doubtful}: ${line.doubt.reason}`] : []),
    ].join('\n'),
  );
  const age = text.age.asOf(builtInGuide.age, wholeYearsSince(builtInGuide.age.lastSeen, now));
  return { out: [...rows, age].join('\n'), error: '', status: 0 };
}
