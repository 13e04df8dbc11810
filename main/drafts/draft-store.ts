import { z } from 'zod';
import { type Draft, draftSchema } from '../../shared/request/draft';
import type { Result } from '../../shared/result';
import { bySchema } from '../storage/by-schema';
import { openKeptFile } from '../storage/kept-file';

const draftsSchema = z.object({ version: z.literal(1), drafts: z.array(draftSchema) });

type Drafts = z.infer<typeof draftsSchema>;

export interface DraftStore {
  /** All drafts, the one changed last first. */
  list(): Draft[];
  save(draft: Draft): Result<undefined>;
  discard(id: string): Result<undefined>;
  readonly notice?: string;
}

/** Opens the half-written requests in a folder. */
export function openDrafts(folder: string): DraftStore {
  const file = openKeptFile<Drafts>({
    folder,
    name: 'drafts',
    read: bySchema(draftsSchema),
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
