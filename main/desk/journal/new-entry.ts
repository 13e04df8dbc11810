import { blankNotes, type JournalEntry } from '../../../shared/journal/schema';

/** The entry of a contact that was prepared just now; what the person writes about it comes later. */
export function newEntry(
  known: Pick<JournalEntry, 'channel' | 'way' | 'target' | 'severity' | 'guide' | 'summary'>,
): JournalEntry {
  // The id comes first, so that even a torn line says whose it is.
  const { summary, ...reached } = known;
  return { id: crypto.randomUUID(), at: new Date().toISOString(), ...reached, ...blankNotes, summary };
}
