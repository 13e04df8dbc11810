import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { type JournalRecord, journalRecordSchema } from '../../shared/journal/schema';

/** Each of its keys finds fewer entries than the one before. */
export const journalWord = 'quartz';

const ways = { phone: 'tel', email: 'mailto', ticket: 'portal' } as const;
const channels = ['phone', 'email', 'ticket'] as const;
const minute = 60_000;

/** Fewer than entries: people call several times about one case. */
const cases = 2_000;

function record(index: number): JournalRecord {
  const channel = channels[index % channels.length] ?? 'phone';
  return journalRecordSchema.parse({
    op: 'add',
    entry: {
      id: randomUUID(),
      at: new Date(Date.UTC(2024, 0, 1) + index * minute).toISOString(),
      channel,
      way: ways[channel],
      target:
        channel === 'phone' ? '+4969667737597' : channel === 'email' ? 'support@example.com' : 'https://example.com/',
      severity: channel === 'phone' ? 'severity-1' : 'lower',
      summary: `The nightly import stopped at step ${index}`,
      caseNumber: String(100_000 + (index % cases)),
      agent: `Agent ${index % 40}`,
      notes: `Restarted the service, sent the log, was told to wait. ${journalWord.slice(0, 1 + (index % journalWord.length))}`,
    },
  });
}

/** Writes a journal of so many entries, one a minute, as the program itself would have. */
export function writeJournal(path: string, size: number): void {
  writeFileSync(path, Array.from({ length: size }, (_, index) => `${JSON.stringify(record(index))}\n`).join(''));
}
