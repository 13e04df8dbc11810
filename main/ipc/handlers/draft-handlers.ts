import type { Handlers } from '../../../shared/ipc/contract';
import { success } from '../../../shared/result';
import type { Desk } from '../../desk';

type Names = 'draft.list' | 'draft.save' | 'draft.discard';

/** Half-written requests to the support of the guide in use, saved as they are typed. */
export function draftHandlers({ drafts, shelf }: Pick<Desk, 'drafts' | 'shelf'>): Pick<Handlers, Names> {
  return {
    'draft.list': () => success(drafts.list().filter(({ guide }) => guide === shelf.current().id)),
    'draft.save': (draft) => drafts.save(draft),
    'draft.discard': ({ id }) => drafts.discard(id),
  };
}
