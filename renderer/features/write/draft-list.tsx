import type { Draft } from '../../../shared/request/draft';
import { isBlank, plainLine } from '../../../shared/request/plain-text';
import { text } from '../../../shared/text';
import { ActionButton } from '../../components/action-button';
import { useFailure } from '../../lib/use-outcome';
import { beginAnother, chooseDraft, type Drafts, isUntouched, takeAway } from './drafts';

/** What a draft is called: its summary, as far as there is one. */
export function nameOf({ summary }: Draft): string {
  return isBlank(summary) ? text.write.unnamed : plainLine(summary);
}

/** All requests that are being written, to turn to, begin and delete. */
export function DraftList({ drafts: { all, current, failure } }: { readonly drafts: Drafts }) {
  useFailure(failure);
  return (
    <section className="drafts" aria-label={text.write.drafts}>
      <div className="drafts-head">
        <h2 className="section-title">{text.write.drafts}</h2>
        <ActionButton look="quiet" onPress={beginAnother}>
          {text.write.newDraft}
        </ActionButton>
      </div>
      <ul className="drafts-list">
        {all.map((draft) => (
          <li key={draft.id} className="draft" data-current={draft.id === current.id || undefined}>
            <button
              type="button"
              className="draft-choice"
              aria-current={draft.id === current.id}
              onClick={() => chooseDraft(draft)}
            >
              <span className="draft-name">{nameOf(draft)}</span>
              <time className="hint" dateTime={draft.changedAt}>
                {text.write.changedAt(draft.changedAt)}
              </time>
            </button>
            <ActionButton
              look="quiet"
              isDisabled={isUntouched(draft)}
              aria-label={text.write.remove(nameOf(draft))}
              title={text.write.remove(nameOf(draft))}
              onPress={() => takeAway(draft, text.write.removed(nameOf(draft)))}
            >
              <span aria-hidden="true">✕</span>
            </ActionButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
