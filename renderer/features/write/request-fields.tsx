import type { Draft } from '../../../shared/request/draft';
import { text } from '../../../shared/text';
import { TextRow } from '../../components/text-row';
import { useAppState } from '../../lib/app-state';
import type { ChangeDraft } from './use-draft';

interface Props {
  readonly draft: Draft;
  readonly change: ChangeDraft;
  readonly failure: string | undefined;
}

/** What the person writes, and what the settings already know; a change here counts for this request alone. */
export function RequestFields({ draft, change, failure }: Props) {
  const { settings } = useAppState();
  return (
    <form className="card form" onSubmit={(event) => event.preventDefault()}>
      <TextRow
        label={text.write.summary}
        value={draft.summary}
        onChange={(summary) => change({ summary })}
        problem={failure}
      />
      <TextRow
        label={text.write.details}
        hint={text.write.detailsHint}
        rows={8}
        value={draft.details}
        onChange={(details) => change({ details })}
      />
      <div className="columns">
        <TextRow
          label={text.settings.company}
          value={draft.company ?? settings.company}
          onChange={(company) => change({ company })}
        />
        <TextRow
          label={text.settings.contactName}
          value={draft.contactName ?? settings.contactName}
          onChange={(contactName) => change({ contactName })}
        />
        <TextRow
          label={text.settings.contactPhone}
          value={draft.contactPhone ?? settings.contactPhone}
          onChange={(contactPhone) => change({ contactPhone })}
        />
        <TextRow
          label={text.settings.product}
          value={draft.product ?? settings.product}
          onChange={(product) => change({ product })}
        />
      </div>
    </form>
  );
}
