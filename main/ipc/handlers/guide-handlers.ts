import type { Handlers } from '../../../shared/ipc/contract';
import { success } from '../../../shared/result';
import type { Shelf } from '../../guides/shelf';

type Names = 'guide.list' | 'guide.choose' | 'guide.save' | 'guide.replace' | 'guide.remove' | 'guide.undo';

/** What is known of each product's support: which of it is in use, and what the person makes of it. */
export function guideHandlers(shelf: Shelf): Pick<Handlers, Names> {
  return {
    'guide.list': () =>
      success(
        shelf.list().map((guide) => {
          const original = shelf.original(guide.id);
          return { guide, isOwn: shelf.isOwn(guide.id), ...(original ? { original } : {}) };
        }),
      ),
    'guide.choose': ({ guide }) => shelf.choose(guide),
    'guide.save': ({ guide }) => shelf.save(guide),
    'guide.replace': ({ guide, corrected }) => shelf.replace(guide, corrected),
    'guide.remove': ({ guide }) => shelf.remove(guide),
    'guide.undo': () => shelf.undo(),
  };
}
