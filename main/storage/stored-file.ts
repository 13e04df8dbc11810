import { failure, type Result, success } from '../../shared/result';
import type { Salvaged } from '../../shared/salvage';
import type { ReadStored, StoredProblem } from '../../shared/stored';
import { backupPaths } from './backups';
import { type ReadProblem, readText } from './read-file';

/** The largest file that is read, and that is written: a guide of ten thousand numbers fits, with what it was before. */
export const largestStored = 64 * 1024 * 1024;

interface StoredFile<Value> extends Salvaged<Value> {
  /** The file as it is. */
  readonly content: string;
}

/**
 * Reads a JSON file in one of the program's own forms.
 *
 * @param standIn - as {@link ReadStored} takes it
 * @returns undefined where there is no file; else what is good of it, or why it can't be used
 */
export function readStoredFile<Value>(
  path: string,
  read: ReadStored<Value>,
  standIn?: Value,
): Result<StoredFile<Value> | undefined, ReadProblem | StoredProblem | 'not-json'> {
  const content = readText(path, largestStored);
  if (!content.ok) return content;
  if (content.value === undefined) return success(undefined);
  let parsed: unknown;
  try {
    parsed = JSON.parse(content.value);
  } catch {
    return failure('not-json');
  }
  const stored = read(parsed, standIn);
  return stored.ok ? success({ ...stored.value, content: content.value }) : stored;
}

/**
 * What the newest backup of a file holds that can be read as a whole, else the newest of which anything can.
 *
 * @param count - how many backups there may be
 */
export function newestGoodBackup<Value>(
  folder: string,
  name: string,
  count: number,
  read: ReadStored<Value>,
): Value | undefined {
  const readable = backupPaths(folder, name, count)
    .map((path) => readStoredFile(path, read))
    .flatMap((backup) => (backup.ok && backup.value ? [backup.value] : []));
  return (readable.find(({ dropped }) => dropped.length === 0) ?? readable[0])?.value;
}
