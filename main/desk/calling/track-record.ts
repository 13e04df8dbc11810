import { join } from 'node:path';
import { z } from 'zod/mini';
import { type ToldCall, trackRecordOf, withCall } from '../../../shared/guide/track-record';
import { type TrackRecord, trackRecordSchema } from '../../../shared/guide/track-record-schema';
import { readStored } from '../../../shared/stored';
import type { Inventory } from '../../storage/inventory';
import { openKeptFile } from '../../storage/kept-file';
import { readStoredFile } from '../../storage/stored-file';

const keptSchema = z.strictObject({ version: z.literal(1), numbers: trackRecordSchema });

type Kept = z.infer<typeof keptSchema>;

const nothingKept: Kept = { version: 1, numbers: {} };

const readKept = readStored(keptSchema, nothingKept);

/** Of the file, without its ending. */
const name = 'track-record';

/**
 * The records of a desk, for somebody at a terminal: read as they are, as the app may be running. What can't be read is
 * left out.
 *
 * @param folder - the user data folder
 */
export function recordsInFolder(folder: string): TrackRecord {
  const stored = readStoredFile(join(folder, `${name}.json`), readKept);
  return stored.ok && stored.value ? stored.value.value.numbers : {};
}

/** What this person's calls to each number have come to, in a small file, so that no start has to read the journal for it. */
export interface TrackRecordStore {
  value(): TrackRecord;
  /** Takes up what was said of a call. */
  note(call: ToldCall): void;
  /** Makes it anew from the journal, after its past was changed. */
  recount(calls: Parameters<typeof trackRecordOf>[0]): void;
  /** Whether the file is gone or could not be read, so that it is to be made anew. */
  isLost(): boolean;
  onChange(listener: () => void): void;
}

/**
 * Opens the records that are kept in a folder. The journal has all that is in them, so what the disk does not take or give
 * back needs nobody's attention.
 *
 * @param inventory - knows whether the file should be there
 */
export function openTrackRecord(folder: string, inventory: Inventory): TrackRecordStore {
  let isLost = false;
  const file = openKeptFile<Kept>({
    folder,
    name,
    read: readKept,
    fallback: nothingKept,
    backups: 0,
    inventory,
    say: () => {
      isLost = true;
    },
  });
  const listeners: (() => void)[] = [];
  let numbers = file.value().numbers;
  const take = (next: TrackRecord) => {
    if (JSON.stringify(next) === JSON.stringify(numbers)) return;
    numbers = next;
    file.write({ version: 1, numbers: next });
    for (const listener of listeners) listener();
  };
  return {
    value: () => numbers,
    note: (call) => take(withCall(numbers, call)),
    recount(calls) {
      isLost = false;
      take(trackRecordOf(calls));
    },
    isLost: () => isLost,
    onChange: (listener) => listeners.push(listener),
  };
}
