import { z } from 'zod';
import { type Draft, draftSchema } from '../../shared/request/draft';
import { failure, type Result, success } from '../../shared/result';
import { text } from '../../shared/text';
import { openKeptFile } from '../keeping/kept-file';

const draftsSchema = z.object({ version: z.literal(1), drafts: z.array(draftSchema) });

type Drafts = z.infer<typeof draftsSchema>;

export interface DraftStore {
  /** All drafts, the one changed last first. */
  list(): Draft[];
  save(draft: Draft): Result<undefined>;
  discard(id: string): Result<undefined>;
  readonly notice?: string;
}

function readDrafts(stored: unknown): Result<Drafts> {
  const checked = draftsSchema.safeParse(stored);
  return checked.success ? success(checked.data) : failure('invalid', text.keptFile.notOurs);
}

/** Opens the half-written requests in a folder. */
export function openDrafts(folder: string): DraftStore {
  const file = openKeptFile<Drafts>({
    folder,
    name: 'drafts',
    read: readDrafts,
    fallback: { version: 1, drafts: [] },
    keepsBackups: true,
  });
  const without = (id: string) => file.value().drafts.filter((draft) => draft.id !== id);
  return {
    list: () => file.value().drafts.toSorted((a, b) => b.changedAt.localeCompare(a.changedAt)),
    save: (draft) => file.write({ version: 1, drafts: [...without(draft.id), draft] }),
    discard: (id) => file.write({ version: 1, drafts: without(id) }),
    ...(file.notice === undefined ? {} : { notice: file.notice }),
  };
}
