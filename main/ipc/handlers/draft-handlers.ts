import type { Handlers } from '../../../shared/ipc/contract';
import { isPinAtHand } from '../../../shared/ipc/pin-at-hand';
import { holdsValue, textsOf, unwantedSecrets } from '../../../shared/request/typed-password';
import { success } from '../../../shared/result';
import type { Desk } from '../../desk/desk';

type Names = 'draft.list' | 'draft.save' | 'draft.secrets' | 'draft.discard';

/** Half-written requests to the support of the guide in use, saved as they are typed. */
export function draftHandlers({
  drafts,
  shelf,
  vault,
}: Pick<Desk, 'drafts' | 'shelf' | 'vault'>): Pick<Handlers, Names> {
  return {
    'draft.list': () => success(drafts.list().filter(({ guide }) => guide === shelf.current().id)),
    'draft.save': (draft) => drafts.save(draft),
    'draft.secrets': async ({ draft }) => {
      const typed = textsOf(draft).join('\n');
      const kept = unwantedSecrets(shelf.current()).filter(({ id }) => isPinAtHand(vault.of(id).status()));
      const values = await Promise.all(kept.map(({ id }) => vault.of(id).reveal('brief')));
      return success(
        kept
          .filter((_, index) => {
            const value = values[index];
            return value?.ok && holdsValue(typed, value.value);
          })
          .map(({ name }) => name),
      );
    },
    'draft.discard': ({ id }) => drafts.discard(id),
  };
}
