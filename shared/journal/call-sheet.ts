import type { SupportLine } from '../guide/schema';
import type { CallSheet } from './call-sheet-schema';
import type { JournalEntry, JournalRecord } from './schema';

/** More open sheets than anyone can tend; the oldest then goes to the journal. */
export const openSheetsLimit = 12;

/** An empty sheet for a call that was just entered into the journal. */
export function newCallSheet({ id, at, way, severity, guide }: JournalEntry, line: SupportLine): CallSheet {
  return { id, dialledAt: at, way, line, severity, guide, caseNumber: '', agent: '', notes: '' };
}

/** Whether nothing was typed on a sheet. */
export function isBlank({ caseNumber, agent, notes }: CallSheet): boolean {
  return [caseNumber, agent, notes].every((typed) => typed.trim() === '');
}

/**
 * The journal record that a finished sheet makes.
 *
 * @param isEntered - whether the journal holds the call already; it does not where its file could not be written then
 */
export function recordOfSheet(sheet: CallSheet, isEntered: boolean): JournalRecord {
  const { id, dialledAt, way, line, guide, ...written } = sheet;
  return isEntered
    ? { op: 'edit', id, changes: written }
    : {
        op: 'add',
        entry: { id, at: dialledAt, channel: 'phone', way, target: line.e164, guide, summary: '', ...written },
      };
}
