import type { SupportLine } from '../guide/schema';
import type { CallSheet } from './call-sheet-schema';
import { blankNotes, type JournalEntry, type JournalRecord } from './schema';

/** More open sheets than anyone can tend; the oldest then goes to the journal. */
export const openSheetsLimit = 12;

/** An empty sheet for a call that was just entered into the journal. */
export function newCallSheet({ id, at, way, severity, guide }: JournalEntry, line: SupportLine): CallSheet {
  return { id, dialledAt: at, way, line, severity, guide, ...blankNotes };
}

/** Whether nothing was typed on a sheet and nothing said of the call. */
export function isBlank({ summary, caseNumber, agent, notes, outcome, caseStatus }: CallSheet): boolean {
  const isSaid = outcome !== 'unknown' || caseStatus !== 'unknown';
  return !isSaid && [summary, caseNumber, agent, notes].every((typed) => typed.trim() === '');
}

/**
 * The journal record that a finished sheet makes.
 *
 * @param isEntered - whether the journal holds the call already; it does not where its file could not be written then
 */
export function recordOfSheet(sheet: CallSheet, isEntered: boolean): JournalRecord {
  const { id, dialledAt, way, line, guide, ...written } = sheet;
  // On a sheet of an earlier version it could not be typed, and may stand in the journal.
  const { summary, ...others } = written;
  return isEntered
    ? { op: 'edit', id, changes: summary.trim() === '' ? others : written }
    : {
        op: 'add',
        entry: { id, at: dialledAt, channel: 'phone', way, target: line.e164, guide, ...written },
      };
}
