import type { CallSheet } from '../journal/call-sheet-schema';
import type { JournalEntry } from '../journal/schema';
import type { SupportLine } from './line-schema';
import type { NumberRecord, TrackRecord } from './track-record-schema';

/** What of a call its number's record is made from. */
export type ToldCall = Pick<JournalEntry, 'target' | 'at' | 'outcome'>;

/** Numbers that are remembered at most, those called last. */
const mostNumbers = 500;

function recordAfter(before: NumberRecord | undefined, { at, outcome }: ToldCall): NumberRecord | undefined {
  if (outcome === 'unknown') return before;
  // What was said of this call before is corrected by it.
  const reached = before?.outcome === 'reached' && before.at !== at ? before.at : before?.reached;
  return { outcome, at, ...(reached === undefined ? {} : { reached }) };
}

/**
 * The records with one more call, which counts as the last one of its number whatever the clocks said.
 *
 * @returns the same object where nothing was said of the call
 */
export function withCall(records: TrackRecord, call: ToldCall): TrackRecord {
  const before = records[call.target];
  const after = recordAfter(before, call);
  if (after === before || after === undefined) return records;
  const { [call.target]: _, ...others } = records;
  return Object.fromEntries([...Object.entries(others), [call.target, after]].slice(-mostNumbers));
}

/** What of a call sheet says how its call went. */
type ToldSheet = Pick<CallSheet, 'id' | 'line' | 'dialledAt' | 'outcome'>;

/**
 * The calls of a journal, with what is said on sheets that are still open, which comes to the journal only later.
 *
 * @param newestFirst - the journal's calls as they are listed
 * @param sheets - in the same order; those whose call was deleted from the journal count no more
 * @returns the first call first
 */
export function callsTold(
  newestFirst: readonly (ToldCall & Pick<JournalEntry, 'id' | 'channel'>)[],
  sheets: readonly ToldSheet[],
): readonly (ToldCall & Pick<JournalEntry, 'channel'>)[] {
  const open = new Map(sheets.map((sheet) => [sheet.id, sheet]));
  return newestFirst.toReversed().map((entry) => {
    const outcome = open.get(entry.id)?.outcome ?? 'unknown';
    return outcome === 'unknown' ? entry : { ...entry, outcome };
  });
}

/**
 * The records that a journal comes to.
 *
 * @param entries - in the order in which they were added
 */
export function trackRecordOf(entries: Iterable<ToldCall & Pick<JournalEntry, 'channel'>>): TrackRecord {
  const records = new Map<string, NumberRecord>();
  for (const entry of entries) {
    // Its number can't be read any more.
    if (entry.channel !== 'phone' || entry.target === '') continue;
    const after = recordAfter(records.get(entry.target), entry);
    if (!after) continue;
    records.delete(entry.target);
    records.set(entry.target, after);
  }
  return Object.fromEntries([...records].slice(-mostNumbers));
}

/** Whether nobody should be sent to a number, as it was wrong or dead when this person called it last. */
export const isDead = ({ e164 }: SupportLine, records: TrackRecord): boolean => records[e164]?.outcome === 'dead';

/** Whether a number has proved itself: support was reached when it was called last. */
export const isProven = ({ e164 }: SupportLine, records: TrackRecord): boolean => records[e164]?.outcome === 'reached';

/** Whether a number is still doubtful: whoever has reached support by it since the doubt came up knows better. */
export function isInDoubt(line: SupportLine, records: TrackRecord): boolean {
  if (!line.doubt) return false;
  const record = records[line.e164];
  const reached = record?.outcome === 'reached' ? record.at : record?.reached;
  if (reached === undefined || record?.outcome === 'dead') return true;
  return line.doubt.since !== undefined && reached.slice(0, 10) < line.doubt.since;
}

const day = 24 * 60 * 60 * 1000;

/** After this many days a number is to be tried again, so that it is known to be alive before it is needed. */
const triedForDays = 90;

/**
 * The numbers to try in a drill, in their order: those of which nothing was said for 90 days. A time that is yet to come
 * is a clock's mistake and proves nothing.
 */
export function linesToTry(lines: readonly SupportLine[], records: TrackRecord, now: Date): readonly SupportLine[] {
  return lines.filter(({ e164 }) => {
    const record = records[e164];
    const age = record && now.getTime() - Date.parse(record.at);
    return age === undefined || age < -day || age >= triedForDays * day;
  });
}
