import type { Guide } from '../../shared/guide/schema';
import type { TrackRecord } from '../../shared/guide/track-record-schema';
import type { Case } from '../../shared/journal/cases';
import type { SupportPromise } from '../../shared/promise/promise-schema';

/** What a terminal is told from: what is known on a desk, as its files have it. */
export interface Known {
  readonly guides: readonly Guide[];
  /** What the person's calls have come to. */
  readonly records: TrackRecord;
  /** Read only for who asks for them. */
  readonly cases: () => readonly Case[];
  /** What support has promised and is not done, the next first; read only for who asks for it. */
  readonly promises: () => readonly SupportPromise[];
}

/**
 * Everything that is known in a folder, read as it is, as the app may be running.
 *
 * @param folder - the user data folder
 */
export async function knownIn(folder: string): Promise<Known> {
  const { guidesInFolder } = await import('../guides/guides-in-folder');
  const { recordsInFolder } = await import('../desk/calling/track-record');
  const { casesInFolder } = await import('../desk/journal/cases-in-folder');
  const { promisesInFolder } = await import('../desk/promises/promises-in-folder');
  return {
    guides: guidesInFolder(folder),
    records: recordsInFolder(folder),
    cases: () => casesInFolder(folder),
    promises: () => promisesInFolder(folder),
  };
}
