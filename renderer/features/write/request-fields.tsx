import { summaryProblem } from '../../../shared/request/check-request';
import type { Draft } from '../../../shared/request/draft';
import { lengthProblem } from '../../../shared/request/draft-limits';
import { text } from '../../../shared/text';
import { TextRow } from '../../components/text-row';
import { useAppState } from '../../lib/app-state';
import { changeDraft } from './drafts';
import { ExtraLines } from './extra-lines';

/** What the person writes, and what the settings already know; a change here counts for this request alone. */
export function RequestFields({ draft }: { readonly draft: Draft }) {
  const { settings } = useAppState();
  const change = (changes: Partial<Draft>) => changeDraft(draft.id, changes);
  return (
    <form className="card form" onSubmit={(event) => event.preventDefault()}>
      <TextRow
        label={text.write.summary}
        value={draft.summary}
        onChange={(summary) => change({ summary })}
        problem={lengthProblem('summary', draft.summary) ?? summaryProblem(draft.summary)}
      />
      <TextRow
        label={text.write.details}
        hint={text.write.detailsHint}
        rows={10}
        value={draft.details}
        onChange={(details) => change({ details })}
        problem={lengthProblem('details', draft.details)}
      />
      <div className="columns">
        <TextRow
          label={text.settings.company}
          value={draft.company ?? settings.company}
          onChange={(company) => change({ company })}
          problem={lengthProblem('company', draft.company)}
        />
        <TextRow
          label={text.settings.contactName}
          value={draft.contactName ?? settings.contactName}
          onChange={(contactName) => change({ contactName })}
          problem={lengthProblem('contactName', draft.contactName)}
        />
        <TextRow
          label={text.settings.contactPhone}
          value={draft.contactPhone ?? settings.contactPhone}
          onChange={(contactPhone) => change({ contactPhone })}
          problem={lengthProblem('contactPhone', draft.contactPhone)}
        />
        <TextRow
          label={text.settings.product}
          value={draft.product ?? settings.product}
          onChange={(product) => change({ product })}
          problem={lengthProblem('product', draft.product)}
        />
      </div>
      <ExtraLines draft={draft} />
    </form>
  );
}
