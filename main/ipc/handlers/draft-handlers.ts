import type { Handlers } from '../../../shared/ipc/contract';
import { success } from '../../../shared/result';
import type { DraftStore } from '../../drafts/draft-store';

type Names = 'draft.list' | 'draft.save' | 'draft.discard';

/** Half-written requests, saved as they are typed. */
export function draftHandlers(drafts: DraftStore): Pick<Handlers, Names> {
  return {
    'draft.list': () => success(drafts.list()),
    'draft.save': (draft) => drafts.save(draft),
    'draft.discard': ({ id }) => drafts.discard(id),
  };
}
