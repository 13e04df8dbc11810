import { randomUUID } from 'node:crypto';
import type { JournalEntry, JournalRecord } from '../../shared/journal/schema';

/** The record that adds a contact which was prepared just now; what the person writes about it comes later. */
export function newEntry(
  known: Pick<JournalEntry, 'channel' | 'way' | 'target' | 'severity' | 'summary'>,
): Extract<JournalRecord, { op: 'add' }> {
  const id = randomUUID();
  return { op: 'add', entry: { ...known, id, at: new Date().toISOString(), caseNumber: '', agent: '', notes: '' } };
}
