import type { Guide, SupportLine } from '../guide/schema';
import { utcOffset, zoneName } from '../guide/time-zones';
import { text } from '../text';
import type { JournalEntry } from './schema';

interface Facts {
  readonly call: Pick<JournalEntry, 'at' | 'target' | 'outcome' | 'notes'>;
  /** The guide that it went by, and the number in it, where they are still there. */
  readonly guide: Guide | undefined;
  readonly line: SupportLine | undefined;
  /** ISO 3166-1 alpha-2 of where it was called from, or empty. */
  readonly country: string;
  /** IANA name of the zone of this computer. */
  readonly timeZone: string;
}

/**
 * What a vendor asks for who is told of a number that doesn't work: the number, from which country and when it was
 * called, by the clock there and by UTC, and what was heard.
 */
export function numberReport({ call, guide, line, country, timeZone }: Facts): string {
  const words = text.numberReport;
  const at = new Date(call.at);
  const ahead = utcOffset(timeZone, at) ?? 0;
  const local = new Date(at.getTime() + ahead * 60_000).toISOString().slice(0, 16).replace('T', ' ');
  const offset = zoneName(undefined, ahead);
  const heard = call.notes.trim();
  const facts = [
    [words.product, guide && `${guide.product} (${guide.vendor})`],
    [words.number, line ? `${line.shown} (${text.place(line)}), ${line.e164}` : call.target],
    [words.published, guide && line ? `${line.published}. ${guide.source}, ${guide.age.lastSeen}` : undefined],
    [words.from, country === '' ? undefined : text.country(country)],
    [words.when, `${local} ${offset} (${timeZone}), ${at.toISOString().slice(0, 16).replace('T', ' ')} UTC`],
    [words.outcome, call.outcome === 'unknown' ? undefined : text.sheet.outcomes[call.outcome]],
    [words.heard, heard === '' ? undefined : heard],
  ] as const;
  return [words.title, ...facts.flatMap(([label, value]) => (value === undefined ? [] : [`${label}: ${value}`]))].join(
    '\n',
  );
}
