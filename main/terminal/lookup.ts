import { wholeYearsSince } from '../../shared/guide/age';
import { findLines } from '../../shared/guide/lookup';
import type { Guide } from '../../shared/guide/schema';
import { clockAt } from '../../shared/guide/time-zones';
import { text } from '../../shared/text';
import type { Printed } from './print';
import { printable } from './printable';

/**
 * Looks numbers up for a terminal.
 *
 * @param guides - those of this desk
 * @param query - whatever was typed; empty lists all numbers
 * @param form - `json` for programs, `text` for people
 * @returns status 1 with a hint on the error stream when nothing fits
 */
export function lookup(guides: readonly Guide[], query: string, form: 'text' | 'json', now: Date): Printed {
  const answers = guides
    .map((guide) => ({ guide, lines: findLines(guide, query, { homeCountry: '', at: now }).lines }))
    .filter(({ lines }) => lines.length > 0);
  if (answers.length === 0) {
    return { out: form === 'json' ? '[]' : '', error: text.terminal.nothingFits(printable(query)), status: 1 };
  }
  if (form === 'json') {
    const found = answers.flatMap(({ guide, lines }) =>
      lines.map(({ line }) => ({
        product: guide.product,
        place: text.place(line),
        region: line.region,
        country: line.country,
        number: line.shown,
        e164: line.e164,
        localTime: clockAt(line.timeZone, now) ?? null,
        ...guide.age,
        facts: text.call.facts(line),
        doubt: line.doubt?.reason ?? null,
      })),
    );
    return { out: JSON.stringify(found, null, 2), error: '', status: 0 };
  }
  const rows = answers.flatMap(({ guide, lines }) => [
    // With one guide the answer looks as if there were no others.
    ...(guides.length > 1 ? [guide.product] : []),
    ...lines.flatMap(({ line }) => [
      `${text.place(line).padEnd(20)} ${line.region.padEnd(9)} ${line.shown.padEnd(20)} ${text.call.localTime(line.timeZone, now)}`,
      ...text.call.facts(line).map((fact) => `  ${fact}`),
      ...(line.doubt ? [`  ${text.call.doubtful}: ${line.doubt.reason}`] : []),
    ]),
    text.age.asOf(guide.age, wholeYearsSince(guide.age.lastSeen, now)),
  ]);
  return { out: rows.join('\n'), error: '', status: 0 };
}
