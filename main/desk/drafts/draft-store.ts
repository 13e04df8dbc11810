import { type Draft, draftSchema } from '../../../shared/request/draft';
import { newDraft } from '../../../shared/request/new-draft';
import type { Result } from '../../../shared/result';
import type { Sentence } from '../../../shared/text/sentence';
import { openKeptItems } from '../../storage/kept-items';

/** More than anyone overlooks, and little enough to be read at once. */
const draftLimit = 200;

export interface DraftStore {
  /** All drafts, the one changed last first. */
  list(): Draft[];
  save(draft: Draft): Result<undefined>;
  discard(id: string): Result<undefined>;
}

/**
 * Opens the half-written requests in a folder.
 *
 * @param say - told what happened to files that can't be used
 */
export function openDrafts(folder: string, say: (sentence: Sentence) => void): DraftStore {
  const items = openKeptItems<Draft>({
    folder,
    name: 'drafts',
    formerList: 'drafts',
    schema: draftSchema,
    empty: (id) => newDraft(id, new Date()),
    limit: draftLimit,
    tooMany: { of: 'drafts', limit: draftLimit },
    backups: 1,
    say,
  });
  return {
    list: () => items.list().toSorted((a, b) => b.changedAt.localeCompare(a.changedAt)),
    save: items.save,
    discard: items.erase,
  };
}
