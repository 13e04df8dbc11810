import { wholeYearsSince } from '../../shared/guide/age';
import { fold } from '../../shared/guide/fold';
import { factsOfGuide, factsOfLine } from '../../shared/guide/in-plain-text';
import { findLines } from '../../shared/guide/lookup';
import type { Guide } from '../../shared/guide/schema';
import { clockAt } from '../../shared/guide/time-zones';
import type { TrackRecord } from '../../shared/guide/track-record-schema';
import { text } from '../../shared/text';
import type { Printed } from './print';
import { printable } from './printable';

/** A guide, and what of a query is to be looked up in it. */
interface Asked {
  readonly guide: Guide;
  readonly query: string;
}

/** The guides whose product or vendor a query begins with, and what follows the name. */
export function named(guides: readonly Guide[], query: string): readonly Asked[] {
  const wanted = fold(query);
  return guides.flatMap((guide) =>
    [guide.product, guide.shortName ?? guide.product, guide.vendor]
      .map(fold)
      .filter((name) => `${wanted} `.startsWith(`${name} `))
      .map((name) => ({ guide, query: wanted.slice(name.length).trim() }))
      .slice(0, 1),
  );
}

/** Whom a query asks: who begins with a product's name means that product alone, and what follows is looked up in it. */
function asked(guides: readonly Guide[], query: string): readonly Asked[] {
  const found = named(guides, query);
  return found.length > 0 ? found : guides.map((guide) => ({ guide, query }));
}

/**
 * Looks numbers up for a terminal.
 *
 * @param guides - those of this desk
 * @param query - whatever was typed, perhaps with a product's name before it; empty lists all numbers
 * @param form - `json` for programs, `text` for people
 * @param records - what the person's calls have come to
 * @returns status 1 with a hint on the error stream when nothing fits
 */
export function lookup(
  guides: readonly Guide[],
  query: string,
  form: 'text' | 'json',
  now: Date,
  records: TrackRecord = {},
): Printed {
  const searcher = { homeCountry: '', at: now, records };
  const answers = asked(guides, query)
    .map(({ guide, query: of }) => ({ guide, lines: findLines(guide, of, searcher).lines }))
    .filter(({ lines }) => lines.length > 0);
  if (answers.length === 0) {
    return { out: form === 'json' ? '[]' : '', error: text.terminal.nothingFits(printable(query)), status: 1 };
  }
  if (form === 'json') {
    const found = answers.flatMap(({ guide, lines }) =>
      lines.map((line) => ({
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
        record: records[line.e164] ?? null,
      })),
    );
    return { out: JSON.stringify(found, null, 2), error: '', status: 0 };
  }
  const rows = answers.flatMap(({ guide, lines }) => [
    // With one guide the answer looks as if there were no others.
    ...(guides.length > 1 ? [guide.product] : []),
    ...lines.flatMap((line) => [
      `${text.place(line).padEnd(20)} ${line.region.padEnd(9)} ${line.shown.padEnd(20)} ${text.call.localTime(line.timeZone, now)}`,
      ...factsOfLine(guide, line, records).map((fact) => `  ${fact}`),
    ]),
    ...factsOfGuide(guide).map(([what, said]) => `${what}: ${said}`),
    text.age.asOf(guide.age, wholeYearsSince(guide.age.lastSeen, now)),
  ]);
  return { out: rows.join('\n'), error: '', status: 0 };
}
